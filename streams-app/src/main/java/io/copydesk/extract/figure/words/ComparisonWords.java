package io.copydesk.extract.figure.words;

import io.copydesk.table.WordSet;
import io.copydesk.table.WordTable;
import java.util.HashSet;
import java.util.Set;

/**
 * Words that set what is told against what it is compared with, in lower case, from the table
 * {@code comparisons.txt}. Immutable.
 */
public final class ComparisonWords {

  private static final WordTable TABLE = WordTable.of(ComparisonWords.class, "comparisons.txt");
  private static final Set<String> AGAINST = TABLE.words("against");

  private ComparisonWords() {}

  /** The "vs" of "5 pct vs 4 pct", the "against" of "44.85 against the dollar". */
  public static boolean isAgainst(String lower) {
    return AGAINST.contains(lower);
  }

  /** Those words, and others that count beside them where they are looked for: "from", "than". */
  public static Set<String> againstAnd(Set<String> others) {
    Set<String> all = new HashSet<>(others);
    all.addAll(AGAINST);
    return WordSet.of(all);
  }
}
