package io.copydesk.extract.figure.period;

import io.copydesk.extract.Period;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

/** How long a time is, or else how it is told. */
enum PeriodForm {
  DAY,
  /** A week at most. */
  DAYS,
  MONTH,
  QUARTER,
  HALF,
  YEAR,
  /** Of another length. */
  SPAN,
  /** One that the whole story is about, whose days stand elsewhere: "the quarter". */
  BARE,
  /** Told by another: "a year earlier". */
  EARLIER,
  /** The same of a year: "the same period of 2008". */
  EARLIER_YEAR,
  /** One word that does not tell the days. */
  WORD,
  /** Several words that do not. */
  WORDS;

  private final String text = name().toLowerCase(Locale.ROOT).replace('_', '-');

  /** Its name in the weights' file. */
  String text() {
    return text;
  }

  /** The form of a period, told by its days, or by its words where its days are not known. */
  static PeriodForm of(Period period) {
    LocalDate start = period.start();
    LocalDate end = period.end();
    if (start == null || end == null) {
      return period.text().indexOf(' ') < 0 ? WORD : WORDS;
    }
    long days = ChronoUnit.DAYS.between(start, end);
    if (days <= 7) {
      return days == 1 ? DAY : DAYS;
    }
    return switch ((int) ChronoUnit.MONTHS.between(start, end)) {
      case 0, 1 -> MONTH;
      case 3 -> QUARTER;
      case 6 -> HALF;
      case 12 -> YEAR;
      default -> SPAN;
    };
  }
}
