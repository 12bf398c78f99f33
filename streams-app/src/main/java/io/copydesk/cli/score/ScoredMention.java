package io.copydesk.cli.score;

import org.jspecify.annotations.Nullable;

/**
 * A mention as the scorer sees it, of the gold set or of a system.
 *
 * @param type COMPANY, MINISTRY, FIGURE, PERSON, OPTIONAL or whatever else the file says, in
 *     capitals
 * @param span where it stands
 * @param kind of a figure, in capitals
 * @param range of a figure: both ends equal for a single value; null when it has none
 * @param unit of a figure, as written
 * @param comparator of a figure: "", "&gt;", "&gt;=", "&lt;", "&lt;=" or "~"
 */
record ScoredMention(
    String type,
    Position span,
    String kind,
    @Nullable Range range,
    String unit,
    String comparator) {

  /**
   * A half-open range of characters of a field.
   *
   * @param field "title" or "body"
   */
  record Position(String field, int start, int end) {

    boolean overlaps(Position other) {
      return field.equals(other.field) && start < other.end && other.start < end;
    }

    /** How many characters the two share. */
    int shared(Position other) {
      return Math.min(end, other.end) - Math.max(start, other.start);
    }
  }

  /** A figure's value. */
  record Range(double low, double high) {

    private static final double TOLERANCE = 1e-6;

    boolean isCloseTo(Range gold) {
      return close(low, gold.low) && close(high, gold.high);
    }

    private static boolean close(double value, double gold) {
      return Math.abs(value - gold) <= TOLERANCE * Math.max(1.0, Math.abs(gold));
    }
  }
}
