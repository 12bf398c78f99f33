package io.copydesk.extract.figure.words;

import io.copydesk.extract.lexicon.WordTable;
import java.util.Set;

/**
 * Words that tell a result from an expectation or a goal, and who says so, in lower case, from the
 * table {@code reports.txt}. Immutable.
 */
public final class ReportWords {

  private static final WordTable TABLE = WordTable.of(ReportWords.class, "reports.txt");
  private static final Set<String> EXPECTED = TABLE.words("expected");
  private static final Set<String> TARGET = TABLE.words("target");
  private static final Set<String> TARGET_NOUN = TABLE.words("targetnoun");
  private static final Set<String> SAYING = TABLE.words("saying");
  private static final Set<String> SOURCE = TABLE.words("source");

  private ReportWords() {}

  /** "forecast", "sees": what follows is expected. */
  public static boolean isExpected(String lower) {
    return EXPECTED.contains(lower);
  }

  /** "targets", "plans": what follows is a goal. */
  public static boolean isTarget(String lower) {
    return TARGET.contains(lower);
  }

  /** "target", "limit": behind a figure, it is one. */
  public static boolean isTargetNoun(String lower) {
    return TARGET_NOUN.contains(lower);
  }

  /** "said", "estimates": who stands before it states the figure. */
  public static boolean isSaying(String lower) {
    return SAYING.contains(lower);
  }

  /** "analysts", "officials": who states figures without a name. */
  public static boolean isSource(String lower) {
    return SOURCE.contains(lower);
  }
}
