package io.copydesk.extract.figure;

import io.copydesk.events.Direction;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Words that say a figure went up or down, from the table {@code movements.txt}. */
final class Movements {

  private static final Map<String, Direction> WORDS = load();

  private Movements() {}

  /** The direction that a word says, in lower case; null when none. */
  static @Nullable Direction of(String lower) {
    return WORDS.get(lower);
  }

  private static Map<String, Direction> load() {
    Map<String, Direction> words = new HashMap<>();
    for (String line : WordClasses.lines("movements.txt")) {
      int colon = line.indexOf(':');
      Direction direction = line.startsWith("up") ? Direction.INCREASE : Direction.DECREASE;
      for (String word : line.substring(colon + 1).trim().split(" +")) {
        words.put(word, direction);
      }
    }
    return Map.copyOf(words);
  }
}
