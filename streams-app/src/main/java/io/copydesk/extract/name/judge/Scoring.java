package io.copydesk.extract.name.judge;

import io.copydesk.extract.lexicon.HashTable;

/** Adds up the weights of features, each feature once. Made for one article, not thread-safe. */
final class Scoring implements FeatureSink {

  private final Weights weights;
  private final int[] counted;
  private final int[] sums = new int[NameKind.COUNT];
  private int round;

  Scoring(Weights weights) {
    this.weights = weights;
    this.counted = new int[weights.rows()];
  }

  /** Begins the sums of another candidate. */
  void begin() {
    round++;
    java.util.Arrays.fill(sums, 0);
  }

  /** The sum so far for a kind, in hundredths. */
  int sum(int kind) {
    return sums[kind];
  }

  @Override
  public void add(Template template, long value) {
    add(template.key(value));
  }

  @Override
  public void add(Template template, long first, long second) {
    add(template.key(first, second));
  }

  private void add(long key) {
    int row = weights.row(key);
    if (row != HashTable.ABSENT && counted[row] != round) {
      counted[row] = round;
      for (int k = 0; k < NameKind.COUNT; k++) {
        sums[k] += weights.value(row, k);
      }
    }
  }
}
