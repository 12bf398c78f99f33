package io.copydesk.extract;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The time that a figure covers.
 *
 * @param text the words of the article that say it; of a table's column those of both lines above
 * @param start first day, null when not known
 * @param end the day after the last, null when not known
 */
public record Period(String text, @Nullable LocalDate start, @Nullable LocalDate end) {

  /**
   * The first day and the day after the last as {@code 2021-04-01..2021-07-01}, "" when they are
   * not known.
   */
  public String days() {
    return start == null || end == null ? "" : start + ".." + end;
  }
}
