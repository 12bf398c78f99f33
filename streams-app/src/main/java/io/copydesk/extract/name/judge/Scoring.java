package io.copydesk.extract.name.judge;

import io.copydesk.extract.lexicon.HashTable;
import java.util.Arrays;

/** Adds up the weights of features, each feature once. Made for one article, not thread-safe. */
final class Scoring implements FeatureSink {

  /** How many features are looked up together. */
  private static final int BATCH = 64;

  private final Weights weights;
  private final long[] waiting = new long[BATCH];
  private final int[] rows = new int[BATCH];

  /** Whether the candidate has it, a bit for each row: few enough to stay in the cache. */
  private final long[] counted;

  private final int[] sums = new int[NameKind.COUNT];
  private int[] countedRows = new int[4 * BATCH];
  private int counts;
  private int waits;

  Scoring(Weights weights) {
    this.weights = weights;
    this.counted = new long[weights.rows() / Long.SIZE + 1];
  }

  /** Adds the sums of the features so far to a candidate's scores, and begins again at none. */
  void addTo(double[] scores, int at) {
    int[] taken = take();
    for (int k = 0; k < NameKind.COUNT; k++) {
      scores[at + k] += (double) taken[k] / Weights.UNIT;
    }
  }

  /** The sums of the features so far, in the unit of the weights; begins again at none. */
  int[] take() {
    count();
    int[] taken = sums.clone();
    Arrays.fill(sums, 0);
    for (int i = 0; i < counts; i++) {
      counted[countedRows[i] / Long.SIZE] = 0;
    }
    counts = 0;
    return taken;
  }

  /** Adds what {@link #take} gave, of features that the candidate has not got otherwise. */
  void add(int[] taken) {
    for (int k = 0; k < NameKind.COUNT; k++) {
      sums[k] += taken[k];
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
      if (row != HashTable.ABSENT && !isCounted(row)) {
        note(row);
        for (int k = 0; k < NameKind.COUNT; k++) {
          sums[k] += weights.value(row, k);
        }
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
