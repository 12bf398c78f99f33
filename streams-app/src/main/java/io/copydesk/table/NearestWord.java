package io.copydesk.table;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/**
 * Guesses which of the words that there are somebody meant. The distance is written here, since it
 * is a few lines, and would be the only use of the library that has it (commons-text). Stateless.
 */
public final class NearestWord {

  private NearestWord() {}

  /**
   * The known word with the fewest edits from the one that was written, if these are at most a
   * third of its letters; of a short one three may be, but no more than half: "foo" is no slip for
   * "body". Set by hand.
   */
  public static Optional<String> of(String written, Collection<String> known) {
    int ofShort = Math.clamp(written.length() / 2, 1, 3);
    return within(Math.max(ofShort, written.length() / 3), written, known);
  }

  /** The known word with the fewest edits from the one that was written, if these are so few. */
  public static Optional<String> within(int edits, String written, Collection<String> known) {
    return known.stream()
        .filter(candidate -> Math.abs(candidate.length() - written.length()) <= edits)
        .min(
            Comparator.<String>comparingInt(candidate -> edits(written, candidate))
                .thenComparing(Comparator.naturalOrder()))
        .filter(nearest -> edits(written, nearest) <= edits);
  }

  /** Levenshtein's distance. */
  private static int edits(String a, String b) {
    int[] previous = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      previous[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int[] row = new int[b.length() + 1];
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int replaced = previous[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        row[j] = Math.min(replaced, Math.min(previous[j], row[j - 1]) + 1);
      }
      previous = row;
    }
    return previous[b.length()];
  }
}
