package io.copydesk.extract.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ExchangesTest {

  private final Exchanges exchanges = Exchanges.bundled();

  @Test
  void every_exchange_has_a_code_a_name_and_a_country() {
    Set<String> countries = Set.of(Locale.getISOCountries());

    assertThat(exchanges.all())
        .hasSizeGreaterThanOrEqualTo(60)
        .allMatch(e -> e.mic().matches("[A-Z0-9]{4}"))
        .allMatch(e -> countries.contains(e.country()))
        .allMatch(e -> !e.names().isEmpty() && !e.label().isBlank());
  }

  @Test
  void name_prefixes_and_suffixes_of_an_exchange_lead_to_it() {
    for (Exchange exchange : exchanges.all()) {
      assertThat(exchanges.mic(exchange.names().getFirst())).isEqualTo(exchange.mic());
      assertThat(exchange.prefixes()).allMatch(p -> exchange.mic().equals(exchanges.byPrefix(p)));
      assertThat(exchange.suffixes()).allMatch(s -> exchange.mic().equals(exchanges.bySuffix(s)));
    }
  }

  @Test
  void an_acronym_that_two_exchanges_use_leads_to_neither() {
    assertThat(exchanges.mic("KSE")).isNull();
    assertThat(exchanges.byPrefix("KSE")).isNull();
  }

  @Test
  void a_code_that_is_no_name_names_no_exchange() {
    assertThat(exchanges.byMic("GSCI")).isNotNull();
    assertThat(exchanges.named("GSCI")).isNull();
  }

  @Test
  void an_acronym_means_the_same_exchange_before_a_ticker_and_in_a_register() {
    List<String> acronyms = List.of("LSE", "HKEX", "NSE", "BSE", "TSX", "JSE", "SGX", "ASX");

    assertThat(acronyms)
        .allSatisfy(a -> assertThat(exchanges.byPrefix(a)).isNotNull().isEqualTo(exchanges.mic(a)));
  }
}
