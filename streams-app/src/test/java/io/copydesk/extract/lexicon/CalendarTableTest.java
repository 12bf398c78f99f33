package io.copydesk.extract.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Month;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class CalendarTableTest {

  private final CalendarTable calendar = CalendarTable.bundled();

  @ParameterizedTest
  @EnumSource
  void has_the_months_in_their_order(Month month) {
    String name = month.name().toLowerCase(Locale.ROOT);

    assertThat(calendar.month(name)).isEqualTo(month.getValue());
    assertThat(calendar.month(name.substring(0, 3))).isEqualTo(month.getValue());
  }

  @ParameterizedTest
  @CsvSource({"sept, 9", "may, 5", "mayor, 0", "monday, 0", "'', 0"})
  void reads_months_as_dates_write_them(String word, int month) {
    assertThat(calendar.month(word)).isEqualTo(month);
  }

  @ParameterizedTest
  @CsvSource({"jun, false", "jun., true", "june, true", "aug, true", "sunday, true"})
  void an_abbreviation_that_is_also_a_name_is_a_month_in_dates_only(
      String word, boolean calendarWord) {
    assertThat(calendar.words().contains(word)).isEqualTo(calendarWord);
  }

  @ParameterizedTest
  @EnumSource
  void has_the_days_in_their_order(DayOfWeek day) {
    assertThat(calendar.day(day.name().toLowerCase(Locale.ROOT))).isEqualTo(day.getValue());
  }

  @Test
  void has_no_month_among_the_days() {
    assertThat(calendar.day("march")).isZero();
  }
}
