package io.copydesk.extract.figure.period;

import io.copydesk.extract.Period;
import org.jspecify.annotations.Nullable;

/** A time that a figure may cover. */
sealed interface PeriodAnswer {

  /** What its words are, or where it comes from, as the weights call it. */
  String kind();

  /** Null for none. */
  @Nullable Period period();

  /** None. */
  record None() implements PeriodAnswer {
    @Override
    public String kind() {
      return "none";
    }

    @Override
    public @Nullable Period period() {
      return null;
    }
  }

  /** That of the figure before, or what the rules say. */
  record Other(String kind, Period period) implements PeriodAnswer {}

  /**
   * One that a sentence before speaks of, mostly with a figure.
   *
   * @param sentences how many sentences ago, from 1
   */
  record Handed(String kind, DatedBefore.Dated dated, int sentences) implements PeriodAnswer {
    @Override
    public Period period() {
      return dated.period();
    }
  }

  /**
   * One that the sentence says.
   *
   * @param from its first lexeme
   * @param to one past its last lexeme
   * @param nearer how many are nearer to the figure on its side
   */
  record InSentence(String kind, Period period, int from, int to, int nearer)
      implements PeriodAnswer {}
}
