package io.copydesk.extract.figure.tabular;

import io.copydesk.events.FigureAspect;
import io.copydesk.events.FigureKind;
import io.copydesk.events.TextField;
import io.copydesk.extract.Figure;
import io.copydesk.extract.Period;
import io.copydesk.extract.figure.lexeme.Cells;
import io.copydesk.extract.figure.lexeme.Lexemes;
import io.copydesk.extract.figure.metric.MetricIds;
import io.copydesk.extract.figure.period.PeriodChooser;
import io.copydesk.extract.figure.sentence.SentenceView;
import io.copydesk.extract.figure.words.CalendarSpan;
import io.copydesk.extract.figure.words.PeriodWords;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The period that a line says of what stands below it: "Nine mths" above the rows of a newswire,
 * "2026 Guidance" above "Low | High". Immutable.
 *
 * @param period what the line says, perhaps without its days
 * @param expected whether it is expected
 */
record LinePeriod(Period period, boolean expected) {

  /** Results are told within so many days, as listed companies have to. An assumption. */
  private static final int LONGEST_UNTOLD = 100;

  /**
   * The day of a month from which on it counts as over: "Sept 28" is September's end. An
   * assumption.
   */
  private static final int LATE = 25;

  /**
   * Of a line, null when it says none.
   *
   * @param field in a title a period may stand among other words
   * @param today the day that the article is from, null when not known
   */
  static @Nullable LinePeriod of(Cells line, TextField field, @Nullable LocalDate today) {
    Lexemes in = line.in();
    int end = line.to(0);
    end = in.is(end - 1, ":") ? end - 1 : end;
    boolean expected = Column.isExpected(in, 0, end);
    int first = line.from(0);
    boolean span = end - first == 1 && PeriodWords.isSpan(in.get(first).lower());
    Period whole =
        span
            ? new Period(in.text(first, end), null, null)
            : PeriodChooser.whole(in, first, end, today);
    boolean names = expected || field == TextField.TITLE;
    Period period =
        whole == null && names ? PeriodChooser.only(in, first, in.size(), today) : whole;
    period = period == null && field == TextField.TITLE ? ofYear(in) : period;
    return period == null || isDay(period) ? null : new LinePeriod(period, expected);
  }

  /** The day behind the one with which a line closes, null when it closes with none. */
  static @Nullable LocalDate closing(Cells line, @Nullable LocalDate today) {
    Lexemes in = line.in();
    int end = line.to(0);
    int stop = in.is(end - 1, ".") || in.is(end - 1, ":") ? end - 1 : end;
    return PeriodChooser.closing(in, line.from(0), stop, today);
  }

  /**
   * The same with a line of its own that says when it ends: "Period ended May 31" below "1ST QTR".
   *
   * @param end the day behind that one
   */
  LinePeriod endedOn(LocalDate end) {
    int months = PeriodChooser.monthsOfPart(period);
    if (expected || months == 0) {
      return this;
    }
    LocalDate last = end.minusDays(1);
    LocalDate whole = last.getDayOfMonth() >= LATE ? last.withDayOfMonth(1).plusMonths(1) : end;
    return new LinePeriod(new Period(period.text(), whole.minusMonths(months), whole), false);
  }

  /**
   * The same without its days where they may be others. "1ST QTR" is mostly one of the calendar's
   * where it was over not long ago, and where it ends with what the line above says: a quarter and
   * the half above it end on one day.
   */
  LinePeriod below(@Nullable LinePeriod above, @Nullable LocalDate today) {
    LocalDate end = period.end();
    boolean part = PeriodChooser.monthsOfPart(period) > 0;
    if (expected || end == null || today == null || !part) {
      return this;
    }
    boolean fresh = !end.isAfter(today) && !end.plusDays(LONGEST_UNTOLD).isBefore(today);
    LocalDate other = above == null ? null : above.period.end();
    return fresh && (other == null || other.equals(end))
        ? this
        : new LinePeriod(new Period(period.text(), null, null), false);
  }

  /** "Sept 30" above rows ends a year or a quarter, and nothing says which. */
  private static boolean isDay(Period period) {
    LocalDate start = period.start();
    return start != null && start.plusDays(1).equals(period.end());
  }

  /** "ACME CORP YEAR NET": the year of which only the company knows the days. */
  private static @Nullable Period ofYear(Lexemes in) {
    for (int i = 0; i + 1 < in.size(); i++) {
      boolean year = PeriodWords.span(in.get(i).lower()) == CalendarSpan.YEAR;
      String result = in.get(i + 1).lower();
      if (year && MetricIds.of(result, FigureKind.MONEY) != null) {
        return new Period(in.text(i, i + 1), null, null);
      }
    }
    return null;
  }

  /**
   * As many columns of it as a heading without numbers has: below an outlook any, else one of which
   * a cell says such as "Low"; none otherwise.
   */
  List<Column> columns(Cells heading, int first) {
    List<Column> columns = new ArrayList<>();
    boolean bounds = false;
    for (int i = first; i < heading.size(); i++) {
      if (heading.hasNumber(i)) {
        return List.of();
      }
      bounds |= Column.isBound(heading.in(), heading.from(i), heading.to(i));
    }
    for (int i = first; i < heading.size() && (bounds || expected); i++) {
      columns.add(new Column(period, true, false));
    }
    return columns;
  }

  /**
   * The figures of a sentence below the line, with its period those that are expected or in a row
   * of results: there the first one, as others may be of another time.
   */
  List<Figure> date(List<Figure> figures, SentenceView view) {
    if (!expected && !new RowMeasure(view.lexemes()).isOfResults()) {
      return figures;
    }
    boolean first = !expected && view.cells().isLabelledRow();
    List<Figure> dated = new ArrayList<>();
    for (int i = 0; i < figures.size(); i++) {
      boolean other = first && view.cells().of(view.figures().get(i).from()) > 1;
      dated.add(other ? figures.get(i) : dated(figures.get(i)));
    }
    return dated;
  }

  private Figure dated(Figure figure) {
    FigureAspect aspect = figure.reported().aspect();
    if (figure.period() != null || aspect == FigureAspect.PRIOR) {
      return figure;
    }
    Figure dated = figure.withPeriod(period);
    return expected ? dated.asExpected() : dated;
  }
}
