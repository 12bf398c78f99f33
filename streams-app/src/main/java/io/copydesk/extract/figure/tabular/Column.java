package io.copydesk.extract.figure.tabular;

import io.copydesk.extract.Period;
import io.copydesk.extract.figure.lexeme.Cells;
import io.copydesk.extract.figure.lexeme.Lexemes;
import io.copydesk.extract.figure.words.ReportWords;
import io.copydesk.table.Vocabulary;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the heading of a table's column says of the values in it.
 *
 * @param period null when it is none
 * @param expected whether they are still to come, "2026 guidance"
 * @param percent whether they are percentages without their sign, "Change, %"
 */
record Column(@Nullable Period period, boolean expected, boolean percent) {

  private static final Vocabulary WORDS = Vocabulary.beside(Column.class);
  private static final Set<String> PERCENT = WORDS.words("column.percent");
  private static final Set<String> CHANGE = WORDS.words("column.change");
  private static final Set<String> BOUNDS = WORDS.words("column.bounds");

  /** The column of a row whose values are changes, since they are written with their sign. */
  static final Column CHANGES = new Column(null, false, false);

  /** The column below a heading's cell, which goes from one lexeme to another. */
  static Column of(@Nullable Period period, Lexemes in, int from, int to) {
    boolean percent = false;
    boolean change = false;
    for (int i = from; i < to; i++) {
      percent |= PERCENT.contains(in.get(i).lower());
      change |= CHANGE.contains(in.get(i).lower());
    }
    boolean alone = to - from <= 2;
    return new Column(
        period, isExpected(in, from, to), period == null && percent && (change || alone));
  }

  /** Whether some words say that what belongs to them is expected. */
  static boolean isExpected(Lexemes in, int from, int to) {
    for (int i = from; i < to; i++) {
      if (ReportWords.isExpectation(in.get(i).lower())) {
        return true;
      }
    }
    return false;
  }

  /** Whether a cell says that below it stands one end of what is expected: "Low". */
  static boolean isBound(Lexemes in, int from, int to) {
    return to - from <= 2 && BOUNDS.contains(in.get(from).lower());
  }

  /** Whether the value in a cell is written as a percentage. */
  static boolean isPercent(Cells row, int cell) {
    int to = row.to(cell);
    for (int i = row.from(cell); i < to; i++) {
      if (PERCENT.contains(row.in().get(i).lower())) {
        return true;
      }
    }
    return false;
  }

  Column withPeriod(@Nullable Period other) {
    return new Column(other, expected, percent);
  }

  boolean isDated() {
    return period != null;
  }
}
