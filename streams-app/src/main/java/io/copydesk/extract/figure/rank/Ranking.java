package io.copydesk.extract.figure.rank;

import io.copydesk.extract.Mention;
import org.jspecify.annotations.Nullable;

/**
 * Chooses among answers to a question. A question is asked, then each answer is given with the
 * clues that speak for it or against it. One is made for one article; not thread-safe.
 */
public interface Ranking {

  /** Begins a question about a figure, of which one answer has to be none. */
  void ask(Question question, Mention figure);

  /**
   * Begins the next answer.
   *
   * @param text the answer as it would be printed, null for none
   */
  void answer(@Nullable String text);

  /** A clue about the answer begun last. */
  void clue(Clue clue, String value);

  /** A clue of two values about the answer begun last, as the weights write it. */
  default void clue(Clue clue, String first, String second) {
    clue(clue, first + "|" + second);
  }

  /** A clue of three values about the answer begun last, as the weights write it. */
  default void clue(Clue clue, String first, String second, String third) {
    clue(clue, first + "|" + second + "|" + third);
  }

  /**
   * The number of the best answer, from 0 in the order in which they were given; that of none when
   * no other is probable enough.
   *
   * @throws IllegalStateException when none was not among the answers, naming the question
   */
  int best();
}
