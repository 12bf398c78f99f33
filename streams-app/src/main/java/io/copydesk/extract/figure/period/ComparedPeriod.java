package io.copydesk.extract.figure.period;

import io.copydesk.extract.Period;
import io.copydesk.extract.figure.sentence.FigureLinks;
import io.copydesk.extract.figure.sentence.SentenceView;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Says when "a year earlier" was: that long before the figure that another is compared with. */
final class ComparedPeriod {

  /** Days from which on a period is one of whole months. */
  private static final int SHORTEST_MONTH = 28;

  private final SentenceView view;

  ComparedPeriod(SentenceView view) {
    this.view = view;
  }

  /**
   * The period with its days, or as it is when nothing tells them.
   *
   * @param index of the figure whose period it is
   * @param known the periods of the figures before it
   * @param otherwise what it is compared with when its partner has no period; null for nothing
   */
  Period resolved(
      Period period,
      EarlierSpan.Earlier earlier,
      int index,
      List<@Nullable Period> known,
      @Nullable Period otherwise) {
    int partner =
        FigureLinks.firstOfChain(
            index - 1, i -> view.links().restates(i) || Objects.equals(known.get(i), period));
    Period other = partner < 0 ? null : known.get(partner);
    other = other == null ? otherwise : other;
    boolean dated = other != null && other.start() != null && other.end() != null;
    return dated && !other.equals(period) ? back(period, earlier, other) : period;
  }

  /**
   * The end of a period that is moved back: months end with theirs, days are as many as they were,
   * since February has no 30th.
   */
  private static LocalDate end(LocalDate start, LocalDate end, java.time.Period step) {
    long days = ChronoUnit.DAYS.between(start, end);
    return days < SHORTEST_MONTH ? start.minus(step).plusDays(days) : end.minus(step);
  }

  private static Period back(Period period, EarlierSpan.Earlier earlier, Period other) {
    LocalDate start = Objects.requireNonNull(other.start());
    LocalDate end = Objects.requireNonNull(other.end());
    java.time.Period step =
        switch (earlier.span()) {
          case QUARTER -> java.time.Period.ofMonths(3 * earlier.count());
          case HALF -> java.time.Period.ofMonths(6 * earlier.count());
          case MONTH -> java.time.Period.ofMonths(earlier.count());
          case WEEK -> java.time.Period.ofWeeks(earlier.count());
          case YEAR ->
              java.time.Period.ofYears(
                  earlier.year() == 0 ? earlier.count() : start.getYear() - earlier.year());
        };
    boolean same = step.isZero() || (step.isNegative() && !earlier.isOfNow());
    return same ? period : new Period(period.text(), start.minus(step), end(start, end, step));
  }
}
