package io.copydesk.catalog.name;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SymbolsTest {

  @ParameterizedTest
  @ValueSource(strings = {"ORVN-B", "ORVN.B", "ORVN/B", "ORVN B", "ORVNb", "orvn-b"})
  void a_share_class_is_one_however_it_is_parted(String written) {
    assertThat(Symbols.canonical(written)).isEqualTo("ORVN.B");
  }

  @ParameterizedTest
  @CsvSource({"0700, 700", "000, 0", "0A1, 0A1", "orvn, ORVN", "700b, 700B"})
  void other_symbols_are_in_capitals_and_numbers_without_leading_zeros(
      String written, String canonical) {
    assertThat(Symbols.canonical(written)).isEqualTo(canonical);
  }
}
