package io.copydesk.extract.figure.rank;

import org.jspecify.annotations.Nullable;

/** What is asked of a figure. */
public enum Question {
  /** Whose is it? A wrong owner does more harm than none. */
  SUBJECT(0.55),
  /** Of what is it the size? */
  METRIC(0.45),
  /** Which way did it go? */
  DIRECTION(0.5),
  /** When? */
  PERIOD(0.5);

  private final double least;

  Question(double least) {
    this.least = least;
  }

  /**
   * How probable an answer has to be, from 0 to 1; below it nothing is answered. Chosen by hand,
   * precision against what is found: of subjects on press texts that nothing was trained on, where
   * .55 to .65 did alike, of metrics and directions by cross-validation; that of periods was not
   * varied.
   */
  public double least() {
    return least;
  }

  /**
   * Whether two answers say the same: subjects if one is how the other begins or ends, metrics if
   * one is how the other ends, periods if their days agree, directions if they are equal.
   *
   * @param one null for none
   * @param other null for none
   */
  boolean isSame(@Nullable String one, @Nullable String other) {
    if (one == null || other == null) {
      return one == null && other == null;
    }
    return switch (this) {
      case SUBJECT ->
          beginsWith(one, other)
              || beginsWith(other, one)
              || endsWith(one, other)
              || endsWith(other, one);
      case PERIOD -> one.equals(other) || DatedWords.isOfSameDays(one, other);
      case METRIC -> endsWith(one, other) || endsWith(other, one);
      case DIRECTION -> one.equals(other);
    };
  }

  private static boolean beginsWith(String longer, String shorter) {
    int end = shorter.length();
    return longer.regionMatches(true, 0, shorter, 0, end)
        && (longer.length() == end || longer.charAt(end) == ' ');
  }

  private static boolean endsWith(String longer, String shorter) {
    int start = longer.length() - shorter.length();
    return longer.regionMatches(true, start, shorter, 0, shorter.length())
        && (start == 0 || longer.charAt(start - 1) == ' ');
  }
}
