package io.copydesk.extract.figure.movement;

import io.copydesk.events.Direction;
import io.copydesk.extract.figure.words.Movements;
import org.jspecify.annotations.Nullable;

/**
 * A word that says that something rose or fell.
 *
 * @param at index of its lexeme
 * @param word in lower case
 * @param classed its class in the clues of the weights: funds, degree, verb or noun
 */
record MovingWord(int at, String word, Direction direction, String classed) {

  static boolean moves(String lower) {
    return Movements.any(lower) != null;
  }

  /** The word at a lexeme, null when it says neither a rise nor a fall. */
  static @Nullable MovingWord at(int at, String lower) {
    Direction direction = Movements.any(lower);
    return direction == null ? null : new MovingWord(at, lower, direction, classed(lower));
  }

  private static String classed(String lower) {
    if (Movements.movesFunds(lower)) {
      return "funds";
    }
    if (Movements.isDegree(lower)) {
      return "degree";
    }
    return Movements.isVerb(lower) ? "verb" : "noun";
  }
}
