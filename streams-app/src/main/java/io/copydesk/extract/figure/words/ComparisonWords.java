package io.copydesk.extract.figure.words;

import io.copydesk.extract.figure.lexeme.Lexemes;
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
  private static final Set<String> COMPARED = TABLE.words("compared");
  private static final Set<String> ALONE = againstAnd(TABLE.words("alone"));

  private ComparisonWords() {}

  /** The "vs" of "5 pct vs 4 pct", the "against" of "44.85 against the dollar". */
  public static boolean isAgainst(String lower) {
    return AGAINST.contains(lower);
  }

  /** The "contrast" of "in contrast to 4 pct": before "with" and "to" it leads to what follows. */
  public static boolean isCompared(String lower) {
    return COMPARED.contains(lower);
  }

  /**
   * Whether a word by itself, or with the one behind it, leads to what something is compared with.
   */
  public static boolean leads(Lexemes in, int at) {
    String word = in.get(at).lower();
    return ALONE.contains(word)
        || (isCompared(word) && (in.is(at + 1, "with") || in.is(at + 1, "to")));
  }

  /**
   * "Against" and its like, and what counts beside them where they are looked for: "from", "than".
   */
  public static Set<String> againstAnd(Set<String> others) {
    Set<String> all = new HashSet<>(others);
    all.addAll(AGAINST);
    return WordSet.of(all);
  }
}
