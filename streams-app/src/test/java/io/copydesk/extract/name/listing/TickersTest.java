package io.copydesk.extract.name.listing;

import static org.assertj.core.api.Assertions.assertThat;

import io.copydesk.events.Evidence;
import io.copydesk.extract.Fixtures;
import io.copydesk.extract.ListedAs;
import io.copydesk.extract.exchange.Exchanges;
import io.copydesk.extract.name.candidate.Candidate;
import io.copydesk.extract.name.candidate.NameType;
import io.copydesk.extract.name.candidate.Strength;
import io.copydesk.extract.tag.TaggedSentence;
import io.copydesk.extract.tag.Tags;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TickersTest {

  private final Tickers tickers = new Tickers(new Exchanges());

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Alibaba (NYSE: BABA; HKEX: 9988) said | BABA | XNYS",
        "Infosys (NSE:INFY, BSE:500209) said | INFY | XNSE",
        "Teva (NYSE and TASE: TEVA) said | TEVA | XNYS",
        "Alstom (Euronext Paris: ALO) said | ALO | XPAR"
      })
  void the_first_of_several_listings_counts(String text, String symbol, String exchange) {
    assertThat(tickers.at(Fixtures.sentence(text), 1))
        .extracting(Tickers.Found::listedAs)
        .isEqualTo(new ListedAs(symbol, exchange));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Nvidia (NASDAQ: NVDA) rose | O-O-O-",
        "Alstom (EPA: ALO) rose | O-O-O-",
        "Alibaba (NYSE: BABA; HKEX: 9988) rose | O-O-O-O-O-",
        "UNITED <UNCF> rose | O-O-"
      })
  void what_stands_in_a_ticker_bracket_is_no_name(String text, String labels) {
    TaggedSentence s = Fixtures.tagged(text, labels);
    List<Candidate> found = new ArrayList<>();
    for (int i = 0; i < s.size(); i++) {
      if (s.label(i, Tags.Label.ORGANISATION)) {
        found.add(
            Candidate.of(
                NameType.COMPANY, i, i + 1, Strength.STATISTICAL, Evidence.STATISTICAL, 0.9));
      }
    }

    assertThat(tickers.unlisted(found, s)).containsExactly(found.getFirst());
  }

  @Test
  void newswire_brackets_without_a_name_before_them_hold_a_name() {
    TaggedSentence s = Fixtures.tagged("a unit of <IBM> rose", "----O");
    Candidate name =
        Candidate.of(NameType.COMPANY, 4, 5, Strength.STATISTICAL, Evidence.STATISTICAL, 0.9);

    assertThat(tickers.unlisted(List.of(name), s)).containsExactly(name);
  }

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
