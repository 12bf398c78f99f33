package io.copydesk.extract.figure.period;

import static org.assertj.core.api.Assertions.assertThat;

import io.copydesk.extract.Period;
import io.copydesk.extract.figure.lexeme.Lexemes;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The periods that the cells of headings say, most of which no sentence would. */
class CellPeriodTest {

  @ParameterizedTest
  @CsvSource({
    "1-6/2025, 2025-01-01..2025-07-01",
    "4–6/2025, 2025-04-01..2025-07-01",
    "9M 2025, 2025-01-01..2025-10-01",
    "9M25, 2025-01-01..2025-10-01",
    "Full year 2025, 2025-01-01..2026-01-01",
    "CY2024, 2024-01-01..2025-01-01",
    "H1 26, 2026-01-01..2026-07-01",
    "1H26, 2026-01-01..2026-07-01",
    "Q1-Q3 2025, 2025-01-01..2025-10-01",
    "2025 Q2, 2025-04-01..2025-07-01",
    "Jun-25, 2025-06-01..2025-07-01",
    "June 2025 quarter, 2025-04-01..2025-07-01",
    "As at 30 June 2025, 2025-06-30..2025-07-01",
    "2025 £m, 2025-01-01..2026-01-01",
    "Q2 2025 (unaudited), 2025-04-01..2025-07-01"
  })
  void a_cell_says_the_days_of_its_period(String cell, String days) {
    Period period = whole(cell);

    assertThat(period).isNotNull();
    assertThat(period.days()).isEqualTo(days);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "TTM",
        "LTM Q2 2025",
        "YTD 2025",
        "Trailing twelve months",
        "Nine mths",
        "9M FY25"
      })
  void a_period_whose_days_only_the_company_knows_is_open(String cell) {
    Period period = whole(cell);

    assertThat(period).isNotNull();
    assertThat(period.text()).isEqualTo(cell);
    assertThat(period.start()).isNull();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Change",
        "Last",
        "Months",
        "13-6/2025",
        "9M",
        "26",
        "2025 stores",
        "Full year",
        "Net sales"
      })
  void what_names_no_period_alone_is_none(String cell) {
    Period period = whole(cell);

    assertThat(period).isNull();
  }

  private static Period whole(String cell) {
    Lexemes in = Lexemes.of(cell, 0, cell.length());
    return new CellPeriod(in, null).whole(0, in.size());
  }
}
