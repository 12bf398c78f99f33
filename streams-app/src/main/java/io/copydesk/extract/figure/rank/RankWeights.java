package io.copydesk.extract.figure.rank;

import io.copydesk.extract.lexicon.HashTable;
import io.copydesk.table.ResourceLines;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What each clue says, as learnt from examples: logarithms of odds in hundredths. Immutable,
 * thread-safe.
 */
public final class RankWeights {

  /** Steps of a unit. */
  public static final int UNIT = 100;

  private static final String RESOURCE = "weights.txt";

  /** Of a clue's key its weight, above the least so that it is not negative. */
  private final HashTable weights;

  private RankWeights(List<String> lines) {
    Map<Long, Integer> all = new HashMap<>();
    Clue clue = Clue.SUBJECT_KIND;
    for (String line : lines) {
      int tab = line.indexOf('\t');
      if (tab < 0) {
        clue = Clue.valueOf(line.substring(1, line.length() - 1).toUpperCase(Locale.ROOT));
      } else {
        enter(all, clue, line.substring(0, tab), Short.parseShort(line.substring(tab + 1)));
      }
    }
    this.weights = new HashTable(Math.max(1, all.size()));
    all.forEach(weights::put);
  }

  /** Those that are part of the application. */
  public static RankWeights bundled() {
    return of(ResourceLines.of(RankWeights.class, RESOURCE));
  }

  /**
   * Of the lines of a weights' file, comments left out: a clue in square brackets, then a line for
   * each of its values, parted by "|", with its weight behind a tab.
   *
   * @throws IllegalStateException when a clue stands twice, or two of them share a key
   */
  public static RankWeights of(List<String> lines) {
    return new RankWeights(lines);
  }

  private static void enter(Map<Long, Integer> all, Clue clue, String value, short weight) {
    if (all.putIfAbsent(Clue.key(clue, value), weight - Short.MIN_VALUE) != null) {
      throw new IllegalStateException(
          clue.text() + " " + value + " stands twice or shares its key with another");
    }
  }

  /**
   * What clues say together; those without a weight say nothing, and one that is given twice counts
   * once.
   *
   * @param keys of the clues
   * @param count how many they are
   * @param found room for as many numbers; what stands there afterwards means nothing to others
   */
  int sum(long[] keys, int count, int[] found) {
    weights.find(keys, count, found);
    int sum = 0;
    for (int i = 0; i < count; i++) {
      if (found[i] != HashTable.ABSENT && !isBefore(i, keys)) {
        sum += found[i] + Short.MIN_VALUE;
      }
    }
    return sum;
  }

  /** Whether a key is also one of those before it. */
  private static boolean isBefore(int index, long[] keys) {
    for (int i = 0; i < index; i++) {
      if (keys[i] == keys[index]) {
        return true;
      }
    }
    return false;
  }
}
