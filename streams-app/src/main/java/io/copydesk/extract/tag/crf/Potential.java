package io.copydesk.extract.tag.crf;

import io.copydesk.extract.lexicon.HashTable;

/**
 * Adds up the weights of features, for each label or pair of labels. Not thread-safe.
 *
 * <p>Of a feature that is not in the model nothing is added.
 */
final class Potential {

  /** More than the templates give for a word. */
  private static final int MOST = 64;

  private final HashTable offsets;
  private final float[] weights;
  private final int width;
  private final long[] features = new long[MOST];
  private final int[] found = new int[MOST];
  private int count;
  private int group;

  /**
   * @param offsets where in the weights those of a feature begin
   * @param width how many each feature has
   */
  Potential(HashTable offsets, float[] weights, int width) {
    this.offsets = offsets;
    this.weights = weights;
    this.width = width;
  }

  /** A feature that no other template can give. */
  void add(long feature) {
    features[count++] = feature;
  }

  /** The features added with {@link #addOnce} from here on are a set of their own. */
  void beginGroup() {
    group = count;
  }

  /** A feature that counts once, even if the group has it more often. */
  void addOnce(long feature) {
    for (int i = group; i < count; i++) {
      if (features[i] == feature) {
        return;
      }
    }
    add(feature);
  }

  /** The sums of the features since the last call. */
  double[] take() {
    int known = offsets.find(features, count, found);
    double[] sums = new double[width];
    for (int feature = 0; feature < known; feature++) {
      int offset = found[feature];
      for (int i = 0; i < width; i++) {
        sums[i] += weights[offset + i];
      }
    }
    count = 0;
    return sums;
  }
}
