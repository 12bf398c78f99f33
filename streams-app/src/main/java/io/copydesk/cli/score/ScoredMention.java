package io.copydesk.cli.score;

import io.copydesk.cli.score.measure.StatedAmount;
import org.jspecify.annotations.Nullable;

/**
 * A mention as the scorer sees it, of the gold set or of a system.
 *
 * @param type COMPANY, MINISTRY, FIGURE, PERSON, OPTIONAL or whatever else the file says, in
 *     capitals
 * @param span where it stands
 * @param amount of a figure; null for what is none
 */
record ScoredMention(String type, Position span, @Nullable StatedAmount amount) {

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
}
