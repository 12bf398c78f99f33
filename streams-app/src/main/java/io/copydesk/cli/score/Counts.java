package io.copydesk.cli.score;

/** Counts of one type of mention. Mutable while scoring; not thread-safe. */
final class Counts {
  int gold;
  int system;
  int strict;
  int overlap;

  Measure strictly() {
    return Measure.of(strict, system, gold);
  }

  Measure overlapping() {
    return Measure.of(overlap, system, gold);
  }

  /** Precision, recall and their harmonic mean, 0 to 1. */
  record Measure(double precision, double recall, double f1) {

    static Measure of(int right, int system, int gold) {
      double precision = system == 0 ? 0 : (double) right / system;
      double recall = gold == 0 ? 0 : (double) right / gold;
      double sum = precision + recall;
      return new Measure(precision, recall, sum == 0 ? 0 : 2 * precision * recall / sum);
    }
  }
}
