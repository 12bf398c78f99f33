package io.copydesk.extract.tag.crf;

import io.copydesk.extract.lexicon.HashTable;

/** The weights of a model's features, by the hashes of the features' names. Immutable. */
final class FeatureWeights {

  private final int labels;
  private final HashTable offsets;
  private final float[] weights;

  FeatureWeights(TaggerModel model) {
    labels = model.labels().size();
    weights = model.weights();
    offsets = new HashTable(model.featuresOfLabel().length + model.featuresOfPair().length);
    int pairs = put(model.featuresOfLabel(), 0, ofLabel());
    put(model.featuresOfPair(), pairs, ofPair());
  }

  private int put(long[] features, int from, int width) {
    int offset = from;
    for (long feature : features) {
      offsets.put(feature, offset);
      offset += width;
    }
    return offset;
  }

  Potential potential() {
    return new Potential(offsets, weights);
  }

  /** How many weights a feature of a label has. */
  int ofLabel() {
    return labels;
  }

  /** How many weights a feature of a pair of labels has. */
  int ofPair() {
    return labels * labels;
  }
}
