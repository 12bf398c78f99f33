package io.copydesk.extract.figure.movement;

import io.copydesk.events.Direction;
import io.copydesk.extract.figure.words.Movements;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A word that says that something rose or fell.
 *
 * @param at index of its lexeme
 * @param word in lower case
 */
record MovingWord(int at, String word, Direction direction, MovingKind kind) {

  /** How it says so. */
  enum MovingKind {
    /** Money goes somewhere: "raised". */
    FUNDS,
    /** By its degree: "higher". */
    DEGREE,
    VERB,
    NOUN;

    private final String text = name().toLowerCase(Locale.ROOT);

    /** Its name in the weights' file. */
    String text() {
      return text;
    }

    private static MovingKind of(String lower) {
      if (Movements.movesFunds(lower)) {
        return FUNDS;
      }
      if (Movements.isDegree(lower)) {
        return DEGREE;
      }
      return Movements.isVerb(lower) ? VERB : NOUN;
    }
  }

  static boolean moves(String lower) {
    return Movements.any(lower) != null;
  }

  /** The word at a lexeme, null when it says neither a rise nor a fall. */
  static @Nullable MovingWord at(int at, String lower) {
    Direction direction = Movements.any(lower);
    return direction == null ? null : of(at, lower, direction);
  }

  /** A word that, as part of a phrase, says another way than by itself. */
  static MovingWord of(int at, String lower, Direction direction) {
    return new MovingWord(at, lower, direction, MovingKind.of(lower));
  }
}
