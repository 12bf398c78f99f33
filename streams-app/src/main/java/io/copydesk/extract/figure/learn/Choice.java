package io.copydesk.extract.figure.learn;

import io.copydesk.extract.figure.rank.Question;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A question that was asked, and what could be answered.
 *
 * @param clues for each answer the numbers of its clues
 * @param right for each answer whether the reader gives it
 * @param texts the answers, null for none
 * @param needed whether the reader says that there is an answer
 * @param best the number of the answer that was chosen
 */
@SuppressWarnings("ArrayRecordComponent") // handed to the optimiser as they are, never compared
record Choice(
    Question question,
    List<int[]> clues,
    boolean[] right,
    List<@Nullable String> texts,
    boolean needed,
    int best) {

  /** Whether the right answer is among those that can be chosen. */
  boolean isOpen() {
    for (int i = 0; i < right.length; i++) {
      if (right[i] && texts.get(i) != null) {
        return true;
      }
    }
    return false;
  }
}
