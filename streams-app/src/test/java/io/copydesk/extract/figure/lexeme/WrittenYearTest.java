package io.copydesk.extract.figure.lexeme;

import static org.assertj.core.api.Assertions.assertThat;

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
  @CsvSource({"1799, false", "1800, true", "2099, true", "2100, false"})
  void a_year_since_1800_is_no_amount(int number, boolean year) {
    assertThat(WrittenYear.isLikely(number)).isEqualTo(year);
  }
}
