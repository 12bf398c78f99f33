package io.copydesk.extract.figure.words;

import io.copydesk.events.Direction;
import io.copydesk.extract.lexicon.ResourceLines;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Words that say a figure went up or down, from the table {@code movements.txt}. Immutable. */
public final class Movements {

  private static final List<String> LINES = ResourceLines.of(Movements.class, "movements.txt");
  private static final Map<String, Direction> BEFORE = load("before");
  private static final Map<String, Direction> FUNDS = load("funds");
  private static final Map<String, Direction> AFTER = load("after");
  private static final Map<String, Direction> ALSO = load("also");
  private static final Set<String> NOUNS = set("noun:");
  private static final Set<String> DEGREES = set("degree:");

  private Movements() {}

  /** The direction that a word before a figure says, in lower case; null when none. */
  public static @Nullable Direction before(String lower) {
    Direction direction = BEFORE.get(lower);
    return direction == null ? FUNDS.get(lower) : direction;
  }

  /** Whether the word before an amount of money may mean to collect or lose it: "raised". */
  public static boolean movesFunds(String lower) {
    return FUNDS.containsKey(lower);
  }

  /** The direction that a word says anywhere, in lower case; null when none. */
  public static @Nullable Direction any(String lower) {
    Direction direction = before(lower);
    direction = direction == null ? after(lower) : direction;
    return direction == null ? ALSO.get(lower) : direction;
  }

  /** Whether the word, in lower case, compares: "up", "higher", "fewer". */
  public static boolean isDegree(String lower) {
    return DEGREES.contains(lower);
  }

  /** The direction that a word behind a figure says, in lower case; null when none. */
  public static @Nullable Direction after(String lower) {
    return AFTER.get(lower);
  }

  /** Whether the word, in lower case, is a noun and never a verb: "growth". */
  public static boolean isNoun(String lower) {
    return NOUNS.contains(lower);
  }

  /** Whether the word, in lower case, is a verb of rising or falling. */
  public static boolean isVerb(String lower) {
    return before(lower) != null && !NOUNS.contains(lower);
  }

  private static Set<String> set(String name) {
    return LINES.stream()
        .filter(line -> line.startsWith(name))
        .flatMap(line -> ResourceLines.words(line.substring(line.indexOf(':') + 1)).stream())
        .collect(Collectors.toUnmodifiableSet());
  }

  private static Map<String, Direction> load(String place) {
    Map<String, Direction> words = new HashMap<>();
    for (String line : LINES) {
      int colon = line.indexOf(':');
      if (!line.substring(0, colon).endsWith(place)) {
        continue;
      }
      Direction direction = line.startsWith("up") ? Direction.INCREASE : Direction.DECREASE;
      ResourceLines.words(line.substring(colon + 1)).forEach(word -> words.put(word, direction));
    }
    return Map.copyOf(words);
  }
}
