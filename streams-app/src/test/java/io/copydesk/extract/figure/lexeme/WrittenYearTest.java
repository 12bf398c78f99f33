package io.copydesk.extract.figure.lexeme;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WrittenYearTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource({"1899, 0", "1900, 1900", "2099, 2099", "2100, 0"})
  void figures_are_of_years_since_1900(String written, int year) {
    assertThat(WrittenYear.reported(written)).isEqualTo(year);
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(strings = {"2,01", "20.5", "205", "20255", "20a5"})
  void only_four_digits_are_a_year(String written) {
    assertThat(WrittenYear.reported(written)).isZero();
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({"25, true", "07, true", "5, false", "205, false", "2a, false", "2025, false"})
  void two_digits_may_be_a_year_of_this_century(String written, boolean year) {
    assertThat(WrittenYear.isShort(lexeme(written))).isEqualTo(year);
  }

  @Test
  void a_year_in_two_digits_is_of_this_century() {
    assertThat(WrittenYear.ofShort(lexeme("07"))).isEqualTo(2007);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({"2025, true", "9999, true", "25, false", "20255, false", "year, false"})
  void whatever_is_four_digits_is_as_long_as_a_year(String written, boolean year) {
    assertThat(WrittenYear.isAsLong(lexeme(written))).isEqualTo(year);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({"1799, false", "1800, true", "2099, true", "2100, false"})
  void a_year_since_1800_is_no_amount(int number, boolean year) {
    assertThat(WrittenYear.isLikely(number)).isEqualTo(year);
  }

  private static Lexeme lexeme(String written) {
    return Lexemes.of(written, 0, written.length()).get(0);
  }
}
