package io.copydesk.extract.figure.rank;

import io.copydesk.extract.Mention;
import org.jspecify.annotations.Nullable;

/**
 * Chooses among answers to a question. A question is asked, which begins with the answer that there
 * is none; then each other answer is given with the clues that speak for it or against it. One is
 * made for one article; not thread-safe.
 */
public interface Ranking {

  /** The number of the answer that there is none: what asking begins with. */
  int NONE = 0;

  /** Begins a question about a figure, and its first answer, {@link #NONE}. */
  void ask(Question question, Mention figure);

  /**
   * Begins the next answer.
   *
   * @param text the answer as it would be printed
   */
  void answer(String text);

  /**
   * Begins an answer of a list that has all, the one that there is none among them; that one the
   * question has begun with. By its number {@link #best} is then found in the list.
   *
   * @param number in the list, from 0
   * @param text the answer as it would be printed; null when it is that there is none
   * @throws IllegalStateException unless that one comes first, and no other is like it
   */
  default void answer(int number, @Nullable String text) {
    if ((number == NONE) != (text == null)) {
      throw new IllegalStateException(
          "the first answer has to be that there is none, and no other: " + number + " " + text);
    }
    if (text != null) {
      answer(text);
    }
  }

  /** A clue about the answer begun last. */
  default void clue(Clue clue, String value) {
    clue(clue, value, Clue.NO_VALUE, Clue.NO_VALUE);
  }

  /** A clue of two values about the answer begun last. */
  default void clue(Clue clue, String first, String second) {
    clue(clue, first, second, Clue.NO_VALUE);
  }

  /**
   * A clue of three values about the answer begun last.
   *
   * @param second {@link Clue#NO_VALUE} for none
   * @param third {@link Clue#NO_VALUE} for none
   */
  void clue(Clue clue, String first, String second, String third);

  /**
   * The number of the best answer, in the order in which they were given from 1; {@link #NONE} when
   * no other is probable enough.
   */
  int best();
}
