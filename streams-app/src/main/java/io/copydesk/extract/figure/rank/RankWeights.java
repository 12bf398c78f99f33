package io.copydesk.extract.figure.rank;

import io.copydesk.extract.lexicon.ResourceLines;
import java.util.List;
import java.util.Locale;

/**
 * What each clue says, as learnt from examples: logarithms of odds in hundredths. Immutable,
 * thread-safe.
 */
public final class RankWeights {

  /** Steps of a unit. */
  public static final int UNIT = 100;

  private static final String RESOURCE = "weights.txt";
  private static final int LOAD = 2;
  private static final int MOST_VALUES = 3;

  private final long[] keys;
  private final short[] values;

  private RankWeights(List<String> lines) {
    int size = Integer.highestOneBit(Math.max(2, lines.size()) * LOAD) * LOAD;
    this.keys = new long[size];
    this.values = new short[size];
    Clue clue = Clue.SUBJECT_KIND;
    for (String line : lines) {
      int tab = line.indexOf('\t');
      if (tab < 0) {
        clue = Clue.valueOf(line.substring(1, line.length() - 1).toUpperCase(Locale.ROOT));
      } else {
        enter(clue, line.substring(0, tab), Short.parseShort(line.substring(tab + 1)));
      }
    }
  }

  /** Those that are part of the application. */
  public static RankWeights bundled() {
    return of(ResourceLines.of(RankWeights.class, RESOURCE));
  }

  /**
   * Of the lines of a weights' file, comments left out: a clue in square brackets, then a line for
   * each of its values, parted by "|", with its weight behind a tab.
   */
  public static RankWeights of(List<String> lines) {
    return new RankWeights(lines);
  }

  private void enter(Clue clue, String value, short weight) {
    String[] parts = value.split("\\|", MOST_VALUES);
    long key =
        Clue.key(
            clue, parts[0], parts.length > 1 ? parts[1] : "", parts.length > 2 ? parts[2] : "");
    int slot = slot(key);
    keys[slot] = key;
    values[slot] = weight;
  }

  /** The weight of a clue, 0 when it has none. */
  int of(long key) {
    return values[slot(key)];
  }

  private int slot(long key) {
    int at = (int) key & (keys.length - 1);
    while (values[at] != 0 && keys[at] != key) {
      at = (at + 1) & (keys.length - 1);
    }
    return at;
  }
}
