package io.copydesk.extract.figure.period;

import io.copydesk.extract.figure.lexeme.Lexemes;
import io.copydesk.extract.lexicon.CalendarTable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Reads the day that dates a figure right before it: "rose 3 percent on Friday", "yesterday". It is
 * the latest such day, that of the article included; of what is still to come it stays open.
 */
final class DayReader {

  private static final CalendarTable TABLE = new CalendarTable();
  private static final int WEEK = 7;
  private static final int FARTHEST = 12;

  private final DatedText text;
  private final Lexemes in;
  private final @Nullable LocalDate today;

  DayReader(DatedText text) {
    this.text = text;
    this.in = text.lexemes();
    this.today = text.today();
  }

  /** The day whose words begin behind a figure, null when none does. */
  @Nullable ReadPeriod read(int behind) {
    boolean part = in.is(behind, "late") || in.is(behind, "early");
    int on = part ? behind + 1 : behind;
    int at = in.is(on, "on") ? on + 1 : on;
    int day = TABLE.day(in.get(at).lower());
    boolean yesterday = at == behind && in.is(at, "yesterday");
    if ((day == 0 && !yesterday) || in.is(at + 1, "'s")) {
      return null;
    }
    if (today == null || isToCome(behind)) {
      return text.open(at, at + 1);
    }
    LocalDate date =
        yesterday
            ? today.minusDays(1)
            : today.minusDays(Math.floorMod(today.getDayOfWeek().getValue() - day, WEEK));
    return text.days(at, at + 1, new Calendar.Days(date, date.plusDays(1)));
  }

  private boolean isToCome(int before) {
    for (int i = before - 1; i >= Math.max(0, before - FARTHEST); i--) {
      if (in.is(i, "will") || in.is(i, "would") || in.is(i, "may")) {
        return true;
      }
    }
    return false;
  }
}
