package io.copydesk.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TickersTest {

  private final Tickers tickers = new Tickers(new Exchanges());

  @ParameterizedTest
  @CsvSource({
    "Cairns <CRNS> said, CRNS, ",
    "Betel <BETL.L> said, BETL, XLON",
    "Ford <F.N> said, F, XNYS",
    "Alibaba (NYSE: BABA) said, BABA, XNYS",
    "Nintendo (TYO:7203) said, 7203, XTKS",
    "Tencent (0700.HK) said, 0700, XHKG",
    "TSMC (2330.TW) said, 2330, XTAI"
  })
  void reads_symbol_and_exchange(String text, String symbol, String exchange) {
    assertThat(tickers.at(Fixtures.sentence(text), 1))
        .extracting(Tickers.Found::listedAs)
        .isEqualTo(new ListedAs(symbol, exchange));
  }

  @ParameterizedTest
  @ValueSource(strings = {"Renault (France) said", "Gold (NEV) said", "It <said so> today"})
  void other_brackets_hold_no_ticker(String text) {
    assertThat(tickers.at(Fixtures.sentence(text), 1)).isNull();
  }
}
