package io.copydesk.extract.name.judge;

import io.copydesk.extract.name.reading.TextHash;

/** Numbers as features have them: a few steps, each with the hash of its own text. */
final class Buckets {

  private static final int MOST = 256;

  private static final double[] STEPS = {0.01, 0.05, 0.15, 0.35, 0.6, 0.8, 0.93, 0.985};

  private static final long[] HASHES = new long[MOST];

  static {
    for (int i = 0; i < MOST; i++) {
      HASHES[i] = TextHash.of(Integer.toString(i));
    }
  }

  private Buckets() {}

  /** The hash of a small number; the largest for what is larger. */
  static long number(int value) {
    return HASHES[Math.min(value, MOST - 1)];
  }

  /** The hash of a count: 0 to 3, then coarser. */
  static long count(int value) {
    return number(value < 4 ? value : value < 8 ? 4 : 8);
  }

  /** The hash of the step that a probability has reached, 0 to 8. */
  static long probability(double value) {
    int step = 0;
    while (step < STEPS.length && value > STEPS[step]) {
      step++;
    }
    return HASHES[step];
  }

  /** How many small numbers have a hash. */
  static int most() {
    return MOST;
  }
}
