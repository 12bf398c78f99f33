package io.copydesk.extract.name.judge;

import io.copydesk.extract.name.reading.TextHash;

/** Numbers as values of features: put into a few buckets, each with the hash of its number. */
final class Buckets {

  /** Upper ends of the buckets of probabilities, set by hand: finer near 0 and 1. */
  private static final double[] STEPS = {0.01, 0.05, 0.15, 0.35, 0.6, 0.8, 0.93, 0.985};

  private static final long[] HASHES = new long[Features.NUMBERS];

  static {
    for (int i = 0; i < HASHES.length; i++) {
      HASHES[i] = TextHash.of(Integer.toString(i));
    }
  }

  private Buckets() {}

  /** The hash of a number from 0; one for all from 255 on. */
  static long number(int value) {
    return HASHES[Math.min(value, HASHES.length - 1)];
  }

  /** The hash of the bucket of a count: 0, 1, 2, 3, 4 to 7, from 8 on. */
  static long count(int value) {
    return number(value < 4 ? value : value < 8 ? 4 : 8);
  }

  /** The hash of the bucket of a probability. */
  static long probability(double value) {
    int step = 0;
    while (step < STEPS.length && value > STEPS[step]) {
      step++;
    }
    return HASHES[step];
  }
}
