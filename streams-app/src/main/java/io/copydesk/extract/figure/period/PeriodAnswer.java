package io.copydesk.extract.figure.period;

import io.copydesk.extract.Period;
import org.jspecify.annotations.Nullable;

/**
 * A time that a figure may cover.
 *
 * @param kind what its words are, or where it comes from
 * @param period null for none
 * @param from its first lexeme, -1 when it is not read in the sentence
 * @param to one past its last lexeme
 * @param nearer how many are nearer to the figure on its side
 */
record PeriodAnswer(String kind, @Nullable Period period, int from, int to, int nearer) {

  private static final String BEHIND_DAYS = "|";

  static PeriodAnswer of(String kind, @Nullable Period period) {
    return new PeriodAnswer(kind, period, -1, -1, 0);
  }

  boolean isHere() {
    return from >= 0;
  }

  /** Its days and its words, as the ranking has them; null for none. */
  @Nullable String text() {
    return period == null ? null : period.days() + BEHIND_DAYS + period.text();
  }
}
