package io.copydesk.cli.score;

import io.copydesk.cli.score.measure.Measure;

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
}
