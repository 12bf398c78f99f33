package io.copydesk.extract.tag.crf;

import java.util.Arrays;

/**
 * Adds up the weights of features, for each label or pair of labels. Not thread-safe.
 *
 * <p>Of a feature that is not in the model nothing is added.
 */
final class Potential {

  private final HashTable offsets;
  private final float[] weights;
  private final double[] sums;
  private final int[] group = new int[32];
  private int grouped;

  /**
   * @param offsets where in the weights those of a feature begin
   * @param width how many each feature has
   */
  Potential(HashTable offsets, float[] weights, int width) {
    this.offsets = offsets;
    this.weights = weights;
    this.sums = new double[width];
  }

  /** A feature that no other template can give. */
  void add(long feature) {
    addWeights(offsets.get(feature));
  }

  /** The features added with {@link #addOnce} from here on are a set of their own. */
  void beginGroup() {
    grouped = 0;
  }

  /** A feature that counts once, even if the group has it more often. */
  void addOnce(long feature) {
    int offset = offsets.get(feature);
    for (int i = 0; i < grouped; i++) {
      if (group[i] == offset) {
        return;
      }
    }
    group[grouped++] = offset;
    addWeights(offset);
  }

  /** The sums so far, which begin again at nothing. */
  double[] take() {
    double[] taken = sums.clone();
    Arrays.fill(sums, 0);
    return taken;
  }

  private void addWeights(int offset) {
    if (offset != HashTable.ABSENT) {
      for (int i = 0; i < sums.length; i++) {
        sums[i] += weights[offset + i];
      }
    }
  }
}
