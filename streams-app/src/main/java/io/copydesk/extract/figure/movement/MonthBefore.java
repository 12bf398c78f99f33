package io.copydesk.extract.figure.movement;

import io.copydesk.events.Basis;
import io.copydesk.extract.Period;
import io.copydesk.extract.figure.lexeme.Lexeme;
import io.copydesk.extract.figure.lexeme.Lexemes;
import io.copydesk.extract.figure.lexeme.WrittenYear;
import io.copydesk.extract.figure.sentence.PlacedFigure;
import io.copydesk.extract.figure.sentence.SentenceView;
import io.copydesk.extract.figure.words.ComparisonWords;
import io.copydesk.extract.lexicon.CalendarTable;
import io.copydesk.table.Vocabulary;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Tells what the change of a month is measured against where the text names that: of "rose 0.2 pct
 * in October from September" it is the month before, of "from October 1986" in 1987 the year. "Rose
 * to 9.2 pct in September from 8.5 pct in August" are two levels, and an annual rate stays one.
 * Made for one sentence.
 */
final class MonthBefore {

  private static final Set<String> OPENS =
      ComparisonWords.againstAnd(Vocabulary.beside(MonthBefore.class).words("month-before.opens"));

  private static final CalendarTable CALENDAR = CalendarTable.bundled();

  /** Lexemes behind the figure that are looked at. */
  private static final int AFTER = 10;

  private final SentenceView view;
  private final Lexemes in;

  MonthBefore(SentenceView view) {
    this.view = view;
    this.in = view.lexemes();
  }

  /** The basis of a figure of some time, null when no month says one. */
  @Nullable Basis of(PlacedFigure figure, Period period) {
    LocalDate start = period.start();
    if (start == null || start.getDayOfMonth() != 1 || !start.plusMonths(1).equals(period.end())) {
      return null;
    }
    for (int i = figure.to(); i < figure.to() + AFTER; i++) {
      if (view.parts(i) || in.is(i, "and")) {
        return null;
      }
      if (OPENS.contains(in.get(i).lower())) {
        return against(behindLevel(figure, i + 1), start);
      }
    }
    return null;
  }

  /**
   * Behind the "1.6 mln in" of "up 4 pct from 1.6 mln in September". Of two levels of one unit
   * neither is a change: an annual rate that "fell to 4 pct from 5 pct in September" stays one.
   */
  private int behindLevel(PlacedFigure figure, int at) {
    PlacedFigure level = view.figureStartingAt(at);
    if (level == null || level.unit().equals(figure.unit())) {
      return at;
    }
    return in.is(level.to(), "in") ? level.to() + 1 : level.to();
  }

  private @Nullable Basis against(int at, LocalDate start) {
    Lexeme name = in.get(at);
    int month = name.isCapitalised() ? CALENDAR.month(name.lowerPossessor()) : 0;
    Lexeme behind = in.get(at + 1);
    int year = WrittenYear.reported(behind.text());
    if (month == 0 || (behind.isNumber() && year == 0)) {
      return null;
    }
    LocalDate before = start.minusMonths(1);
    if (month == before.getMonthValue() && (year == 0 || year == before.getYear())) {
      return Basis.MONTH_ON_MONTH;
    }
    boolean yearBefore = year == start.getYear() - 1;
    return yearBefore && month == start.getMonthValue() ? Basis.YEAR_ON_YEAR : null;
  }
}
