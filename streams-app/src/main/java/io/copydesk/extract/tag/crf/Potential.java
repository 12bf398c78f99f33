package io.copydesk.extract.tag.crf;

import io.copydesk.extract.lexicon.HashTable;

/**
 * Adds up the weights of groups of features. All groups are looked up together, so that their
 * memory accesses overlap. Not thread-safe.
 *
 * <p>Of a feature that is not in the model nothing is added.
 */
final class Potential {

  /** More than the templates give for a word. */
  private static final int MOST = 64;

  private static final int MOST_GROUPS = 8;

  private final HashTable offsets;
  private final float[] weights;
  private final long[] features = new long[MOST];
  private final int[] found = new int[MOST];
  private final int[] ends = new int[MOST_GROUPS];
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
   * Ends a group.
   *
   * @param width how many weights each feature of the group has
   */
  void end(int width) {
    ends[groups] = count;
    widths[groups++] = width;
    begin = count;
  }

  /** The sums of each group since the last call. */
  double[][] take() {
    offsets.find(features, count, found);
    double[][] sums = new double[groups][];
    int from = 0;
    for (int group = 0; group < sums.length; group++) {
      sums[group] = sum(from, ends[group], widths[group]);
      from = ends[group];
    }
    count = 0;
    groups = 0;
    begin = 0;
    return sums;
  }

  private double[] sum(int from, int to, int width) {
    double[] sums = new double[width];
    for (int feature = from; feature < to; feature++) {
      int offset = found[feature];
      if (offset != HashTable.ABSENT) {
        for (int i = 0; i < width; i++) {
          sums[i] += weights[offset + i];
        }
      }
    }
    return sums;
  }
}
