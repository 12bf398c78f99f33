package io.copydesk.extract.figure.words;

import io.copydesk.events.Direction;
import io.copydesk.table.WordMap;
import io.copydesk.table.WordSet;
import io.copydesk.table.WordTable;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Words that say a figure went up or down, from the table {@code movements.txt}. Immutable. */
public final class Movements {

  private static final WordTable TABLE = WordTable.of(Movements.class, "movements.txt");
  private static final Map<String, Direction> BEFORE = load("before");
  private static final Map<String, Direction> FUNDS = load("funds");
  private static final Map<String, Direction> AFTER = load("after");
  private static final Map<String, Direction> ALSO = load("also");
  private static final Set<String> NOUNS = TABLE.words("noun");
  private static final Set<String> VERBS = verbs();
  private static final Set<String> PARTICLES = TABLE.words("particle");
  private static final Set<String> DEGREES = TABLE.words("degree");

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

  /** Whether the word, in lower case, is "up" or "down". */
  public static boolean isParticle(String lower) {
    return PARTICLES.contains(lower);
  }

  /** Whether the word, in lower case, is a verb of rising or falling. */
  public static boolean isVerb(String lower) {
    return VERBS.contains(lower);
  }

  private static Set<String> verbs() {
    Set<String> verbs = new HashSet<>(BEFORE.keySet());
    verbs.addAll(FUNDS.keySet());
    verbs.removeAll(NOUNS);
    return WordSet.of(verbs);
  }

  /** All verbs of rising or falling, in lower case. */
  static Set<String> allVerbs() {
    return VERBS;
  }

  private static Map<String, Direction> load(String place) {
    Map<String, Direction> words = new HashMap<>();
    for (String name : TABLE.names()) {
      if (name.endsWith(" " + place)) {
        Direction direction = name.startsWith("up") ? Direction.INCREASE : Direction.DECREASE;
        TABLE.words(name).forEach(word -> words.put(word, direction));
      }
    }
    return WordMap.of(words);
  }
}
