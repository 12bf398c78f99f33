package io.copydesk.extract.figure.tabular;

import io.copydesk.events.Basis;
import io.copydesk.events.Direction;
import io.copydesk.events.FigureKind;
import io.copydesk.extract.Figure;
import io.copydesk.extract.Magnitude;
import io.copydesk.extract.Period;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a percentage in a column of changes says of two values of its row, where it is by how much
 * the first one differs from another: "$45.2m | $41.0m | 10%" is a rise.
 *
 * @param direction from the other value to the first one
 * @param basis what the change is measured against, null when the columns do not tell
 */
record ColumnChange(Direction direction, @Nullable Basis basis) {

  /** Percentage points that rounding may make a change differ. */
  private static final BigDecimal ROUNDING = BigDecimal.ONE;

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  /**
   * The change that a percentage is, null when it fits no two values.
   *
   * @param row the figures of the row in order
   * @param periods of each of them by its column, null for one in a column without a period
   */
  static @Nullable ColumnChange of(
      Figure percentage, List<Figure> row, List<@Nullable Period> periods) {
    BigDecimal change = value(percentage);
    int first = first(periods);
    if (change == null || percentage.kind() != FigureKind.PERCENT || first < 0) {
      return null;
    }
    for (int i = first + 1; i < row.size(); i++) {
      Period period = periods.get(i);
      Direction went = period == null ? null : went(row.get(first), row.get(i), change.abs());
      if (period != null && went != null) {
        return new ColumnChange(went, basis(periods.get(first), period));
      }
    }
    return null;
  }

  private static int first(List<@Nullable Period> periods) {
    for (int i = 0; i < periods.size(); i++) {
      if (periods.get(i) != null) {
        return i;
      }
    }
    return -1;
  }

  /** How the one went from the other by so many percent, null when it is another change. */
  private static @Nullable Direction went(Figure now, Figure before, BigDecimal percent) {
    BigDecimal to = value(now);
    BigDecimal from = value(before);
    boolean alike = now.kind() == before.kind() && now.unit().equals(before.unit());
    boolean sums = to != null && from != null && to.signum() > 0 && from.signum() > 0;
    if (to == null || from == null || !alike || !sums) {
      return null;
    }
    BigDecimal moved = to.subtract(from).multiply(HUNDRED).divide(from, MathContext.DECIMAL64);
    boolean same = moved.abs().subtract(percent).abs().compareTo(ROUNDING) <= 0;
    boolean moves = percent.signum() > 0 && moved.signum() != 0;
    Direction up = moved.signum() > 0 ? Direction.INCREASE : Direction.DECREASE;
    return same && moves ? up : null;
  }

  private static @Nullable Basis basis(@Nullable Period now, Period before) {
    boolean dated = now != null && now.start() != null && before.start() != null;
    boolean year =
        dated
            && before.start().plusYears(1).equals(now.start())
            && before.end() != null
            && before.end().plusYears(1).equals(now.end());
    return year ? Basis.YEAR_ON_YEAR : null;
  }

  private static @Nullable BigDecimal value(Figure figure) {
    return figure.magnitude() instanceof Magnitude.Exactly one ? one.value() : null;
  }
}
