package io.copydesk.extract.tag.crf;

import io.copydesk.extract.lexicon.HashTable;

/**
 * Adds up the weights of groups of features, in the order in which they are given. Those of several
 * words are looked up together, so that their memory accesses overlap. Not thread-safe.
 *
 * <p>Of a feature that is not in the model nothing is added.
 */
final class Potential {

  /** With so many features they are looked up. Set by hand. */
  private static final int ENOUGH = 64;

  /** More than a group may have, on top of those. */
  private static final int MOST = 2 * ENOUGH;

  private static final int MOST_GROUPS = MOST;

  private final HashTable offsets;
  private final float[] weights;
  private final long[] features = new long[MOST];
  private final int[] found = new int[MOST];
  private final float[] firsts = new float[MOST];
  private final int[] ends = new int[MOST_GROUPS];
  private final double[][] sums = new double[MOST_GROUPS][];
  private final int[] places = new int[MOST_GROUPS];
  private final int[] widths = new int[MOST_GROUPS];
  private int count;
  private int groups;
  private int begin;

  /**
   * @param offsets where in the weights those of a feature begin
   */
  Potential(HashTable offsets, float[] weights) {
    this.offsets = offsets;
    this.weights = weights;
  }

  /** A feature that no other template can give. */
  void add(long feature) {
    features[count++] = feature;
  }

  /** A feature that counts once, even if the group has it more often. */
  void addOnce(long feature) {
    for (int i = begin; i < count; i++) {
      if (features[i] == feature) {
        return;
      }
    }
    add(feature);
  }

  /**
   * Ends a group, which may have no feature.
   *
   * @param to what the sums of the group's weights are added to, at {@link #addUp} at the latest
   * @param at where in it
   * @param width how many weights each feature of the group has
   */
  void end(double[] to, int at, int width) {
    ends[groups] = count;
    sums[groups] = to;
    places[groups] = at;
    widths[groups++] = width;
    begin = count;
    if (count >= ENOUGH || groups == MOST_GROUPS) {
      addUp();
    }
  }

  /** Adds up the groups that are not added up yet. */
  void addUp() {
    offsets.find(features, count, found);
    // Reads a weight of each, so that their cache misses overlap too. They are stored so that the
    // compiler keeps the reading.
    for (int i = 0; i < count; i++) {
      firsts[i] = weights[Math.max(0, found[i])];
    }
    int from = 0;
    for (int group = 0; group < groups; group++) {
      addUp(from, ends[group], sums[group], places[group], widths[group]);
      from = ends[group];
    }
    count = 0;
    groups = 0;
    begin = 0;
  }

  private void addUp(int from, int end, double[] to, int at, int width) {
    for (int feature = from; feature < end; feature++) {
      int offset = found[feature];
      if (offset != HashTable.ABSENT) {
        for (int i = 0; i < width; i++) {
          to[at + i] += weights[offset + i];
        }
      }
    }
  }
}
