package io.copydesk.extract.name.judge;

import io.copydesk.extract.lexicon.LongTable;
import java.util.Arrays;

/**
 * Adds up the weights of features, each feature once, apart for each {@link Signal}. Made for one
 * article, not thread-safe.
 */
final class Scoring implements FeatureSink {

  /** How many features are looked up together. */
  private static final int BATCH = 64;

  private final Weights weights;
  private final long[] waiting = new long[BATCH];
  private final int[] rows = new int[BATCH];

  /** Whether the candidate has it, a bit for each row: few enough to stay in the cache. */
  private final long[] counted;

  /** How many sums there are: for each signal one for each kind of name. */
  static final int SUMS = Signal.COUNT * NameKind.COUNT;

  private final int[] sums = new int[SUMS];
  private int[] countedRows = new int[4 * BATCH];
  private int counts;
  private int waits;

  Scoring(Weights weights) {
    this.weights = weights;
    this.counted = new long[weights.rows() / Long.SIZE + 1];
  }

  /** Adds up what all signals say for each kind of name, to a candidate's scores. */
  static void addTo(double[] scores, int at, int[] taken) {
    for (int k = 0; k < NameKind.COUNT; k++) {
      int sum = 0;
      for (int i = k; i < SUMS; i += NameKind.COUNT) {
        sum += taken[i];
      }
      scores[at + k] += (double) sum / Weights.UNIT;
    }
  }

  /**
   * The sums of the features so far in the unit of the weights, at {@code signal * NameKind.COUNT +
   * kind}; begins again at none.
   */
  int[] take() {
    count();
    int[] taken = sums.clone();
    clear();
    return taken;
  }

  /** Adds up what all signals say so far for each kind of name, and begins again at none. */
  void takeTo(double[] scores, int at) {
    count();
    addTo(scores, at, sums);
    clear();
  }

  private void clear() {
    Arrays.fill(sums, 0);
    for (int i = 0; i < counts; i++) {
      counted[countedRows[i] / Long.SIZE] = 0;
    }
    counts = 0;
  }

  /** Adds what {@link #take} gave, of features that the candidate has not got otherwise. */
  void add(int[] taken) {
    for (int i = 0; i < SUMS; i++) {
      sums[i] += taken[i];
    }
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
    if (waits == BATCH) {
      count();
    }
    waiting[waits++] = key;
  }

  private void count() {
    weights.rows(waiting, waits, rows);
    for (int i = 0; i < waits; i++) {
      int row = rows[i];
      if (row != LongTable.ABSENT && !isCounted(row)) {
        note(row);
        weights.addTo(sums, row);
      }
    }
    waits = 0;
  }

  private boolean isCounted(int row) {
    return (counted[row / Long.SIZE] & 1L << row) != 0;
  }

  private void note(int row) {
    counted[row / Long.SIZE] |= 1L << row;
    if (counts == countedRows.length) {
      countedRows = Arrays.copyOf(countedRows, 2 * counts);
    }
    countedRows[counts++] = row;
  }
}
