package io.copydesk.extract.figure.sentence;

/** How far words are from each other, in steps that grow, so that few examples tell of each. */
public final class Distance {

  private static final String[] STEPS = {"0", "1", "2", "3", "4-6", "7-10", "11-20", "more"};
  private static final int[] LAST = {0, 1, 2, 3, 6, 10, 20};

  private Distance() {}

  /** The step of a number of lexemes; below 0 counts as 0. */
  public static String of(int lexemes) {
    int step = 0;
    while (step < LAST.length && lexemes > LAST[step]) {
      step++;
    }
    return STEPS[step];
  }

  /** A count up to 2; what is more is "many". */
  public static String count(int number) {
    return number > 2 ? "many" : STEPS[Math.max(0, number)];
  }
}
