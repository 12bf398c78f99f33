package io.copydesk.cli.score.measure;

/** Precision, recall and their harmonic mean, 0 to 1; 0 where there is nothing to divide by. */
public record Measure(double precision, double recall, double f1) {

  /**
   * Of mentions, of which each that is found rightly is one of the gold set's.
   *
   * @param right how many are right
   * @param system how many the system gives
   * @param gold how many there are to be found
   */
  public static Measure of(int right, int system, int gold) {
    return of(share(right, system), share(right, gold));
  }

  /** Of shares that were counted apart. */
  public static Measure of(double precision, double recall) {
    double sum = precision + recall;
    return new Measure(precision, recall, sum == 0 ? 0 : 2 * precision * recall / sum);
  }

  /** A part of a whole, 0 to 1; 0 when there is no whole. */
  public static double share(int part, int whole) {
    return whole == 0 ? 0 : (double) part / whole;
  }
}
