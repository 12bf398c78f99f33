package io.copydesk.extract.name.listing;

import static org.assertj.core.api.Assertions.assertThat;

import io.copydesk.extract.Fixtures;
import io.copydesk.extract.ListedAs;
import io.copydesk.extract.exchange.Exchanges;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TickersTest {

  private final Tickers tickers = new Tickers(Exchanges.bundled());

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Orvane (XYZ: ORV; OTCQX: ORVNF) said | ORVNF | OTCM",
        "Orvane (XYZ: ORV, LSE: ORVL) said | ORVL | XLON"
      })
  void a_listing_at_an_exchange_that_is_unknown_is_passed_over(
      String text, String symbol, String exchange) {
    assertListed(text, symbol, exchange);
  }

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
    assertListed(text, symbol, exchange);
  }

  @ParameterizedTest
  @CsvSource({
    "Cairns <CRNS> said, CRNS, ",
    "Betel <BETL.L> said, BETL, XLON",
    "Ford <F.N> said, F, XNYS",
    "Alibaba (NYSE: BABA) said, BABA, XNYS",
    "Orvane (TSX-V: ORV) said, ORV, XTSX",
    "Orvane (TSX-V: ORV; OTCQX: ORVNF) said, ORV, XTSX",
    "Orvane (Nasdaq Stockholm: ORV) said, ORV, XSTO",
    "Orvane (Nasdaq Helsinki: ORV) said, ORV, XHEL",
    "Orvane (NYSE American: ORV) said, ORV, XASE",
    "Orvane (Oslo Bors: ORV) said, ORV, XOSL",
    "Nintendo (TYO:7203) said, 7203, XTKS",
    "Orvane (KL:ORVANE) said, ORVANE, XKLS",
    "Orvane (OTC Pink: ORVNF) said, ORVNF, OTCM",
    "Tencent (0700.HK) said, 0700, XHKG",
    "TSMC (2330.TW) said, 2330, XTAI",
    "Toyota (7203.T) said, 7203, XTKS",
    "ICICI (ICICIBANK.NS) said, ICICIBANK, XNSE",
    "Orvane (ASX – OR5) said, OR5, XASX",
    "Orvane (Euronext Paris - ORV) said, ORV, XPAR",
    "Bharti (NSE: BHARTIARTL) said, BHARTIARTL, XNSE"
  })
  void reads_symbol_and_exchange(String text, String symbol, String exchange) {
    assertListed(text, symbol, exchange);
  }

  @ParameterizedTest
  @CsvSource({
    "Orvane (Stock Code: 8452) said, 8452, ",
    "Orvane (stock code: ORV) said, ORV, ",
    "'Orvane (Stock Code: 700, HKEX) said', 700, XHKG",
    "Orvane (ASX Code: ORV) said, ORV, XASX",
    "Orvane (Code: 8452; TSE: 8453) said, 8453, XTKS",
    "Orvane (ENXTPA:ORV) said, ORV, XPAR",
    "Orvane (Bloomberg: ORV LN) said, ORV, ",
    "Orvane (Bloomberg: 845 HK) said, 845, ",
    "Orvane (Reuters: ORV.L) said, ORV, XLON"
  })
  void a_word_for_a_symbol_may_stand_before_it(String text, String symbol, String exchange) {
    assertListed(text, symbol, exchange);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Orvane (Company number: 8452) said",
        "Orvane (Reuters: 10 May) said",
        "Orvane (BBC UK) said",
        "Orvane (3 IN) said it of all",
        "Orvane (120 IN) said it of all",
        "Orvane (300 CH) said it of all",
        "Orvane (2021 US) was a film",
        "Orvane (2021 KS) was a film",
        "Orvane (Code: 12) said",
        "Orvane (Ticker: 5) said",
        "Orvane (code: SAVE20) said",
        "Orvane (Reuters: AAP) said"
      })
  void a_number_or_a_name_in_brackets_is_no_symbol(String text) {
    assertThat(tickers.at(Fixtures.sentence(text), 1)).isNull();
  }

  @ParameterizedTest
  @CsvSource({
    "Orvane (ORV:US) said, ORV",
    "Orvane (3086:JP) said, 3086",
    "Orvane (845 HK) said, 845",
    "Orvane (2018 HK) said, 2018",
    "Orvane (7203 JP) said, 7203",
    "Orvane (2010 AB) said, 2010"
  })
  void a_country_behind_a_symbol_says_no_exchange(String text, String symbol) {
    assertListed(text, symbol, null);
  }

  @ParameterizedTest
  @CsvSource({
    "Orvane (ORVb.ST) said, ORVb, XSTO",
    "Orvane (ORVNb.CO) said, ORVNb, XCSE",
    "Orvane (ORVn.J) said, ORVn, XJSE"
  })
  void a_share_class_may_stand_in_a_small_letter(String text, String symbol, String exchange) {
    assertListed(text, symbol, exchange);
  }

  @Test
  void stands_beside_a_name_or_its_possessive() {
    ListedAs ford = new ListedAs("F", null);

    assertThat(tickers.beside(Fixtures.sentence("Ford <F> profit rose"), 1)).isEqualTo(ford);
    assertThat(tickers.beside(Fixtures.sentence("Ford's <F> profit rose"), 1)).isEqualTo(ford);
    assertThat(tickers.beside(Fixtures.sentence("Ford's profit rose"), 1)).isNull();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Orvane (ORV) (NASDAQ: ORVN) said",
        "Orvane (\"Orvane\" or the \"Company\") (NASDAQ: ORVN) said",
        "Orvane's (formerly Telmar) (NASDAQ: ORVN) chief said"
      })
  void stands_behind_the_bracket_that_holds_a_short_name(String text) {
    ListedAs listed = tickers.beside(Fixtures.sentence(text), 1);

    assertThat(listed).isEqualTo(new ListedAs("ORVN", "XNAS", "NASDAQ"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Orvane (ORV) and Telmar (NASDAQ: TLMR) said",
        "Orvane (ORV) (the maker) (NASDAQ: ORVN) said"
      })
  void one_further_on_is_not_beside_the_name(String text) {
    assertThat(tickers.beside(Fixtures.sentence(text), 1)).isNull();
  }

  @ParameterizedTest
  @CsvSource({
    "Orvane (NSE: ORV) said, NSE",
    "Orvane (Nse and Bse: ORV) said, NSE",
    "Orvane (Euronext Paris: ORV) said, EURONEXT-PARIS"
  })
  void says_what_the_text_calls_the_exchange_by(String text, String prefix) {
    assertThat(prefix(text)).isEqualTo(prefix);
  }

  @Test
  void a_suffix_is_not_what_an_exchange_is_called_by() {
    assertThat(prefix("Orvane (ORVN.NS) said")).isNull();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Renault (France) said",
        "Orvane (Mines:US) said",
        "Orvane (ORV:XX) said",
        "Orvane (TSX-V) said",
        "Orvane (ASX – 2019) said",
        "Orvane (Gold – ORV) said",
        "Gold (NEV) said",
        "It <said so> today",
        "It <ORVANEMINES> said",
        "Orvane (Ab.CO) said",
        "Orvane (ORVan.CO) said"
      })
  void other_brackets_hold_no_ticker(String text) {
    assertThat(tickers.at(Fixtures.sentence(text), 1)).isNull();
  }

  private void assertListed(String text, String symbol, @Nullable String exchange) {
    assertThat(tickers.at(Fixtures.sentence(text), 1))
        .extracting(Tickers.FoundTicker::listedAs)
        .extracting(ListedAs::symbol, ListedAs::exchange)
        .containsExactly(symbol, exchange);
  }

  private @Nullable String prefix(String text) {
    Tickers.FoundTicker found = tickers.at(Fixtures.sentence(text), 1);
    return found == null ? null : found.listedAs().prefix();
  }
}
