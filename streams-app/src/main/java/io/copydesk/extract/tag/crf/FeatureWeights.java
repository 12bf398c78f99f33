package io.copydesk.extract.tag.crf;

import edu.stanford.nlp.ie.crf.CRFLabel;
import edu.stanford.nlp.util.Index;
import io.copydesk.extract.lexicon.HashTable;

/** The weights of a model's features, by the hashes of the features' names. Immutable. */
final class FeatureWeights {

  private final int labels;
  private final HashTable offsets;

  /**
   * In single precision, as CoreNLP evaluates them: of a label's feature at {@code label}, of a
   * pair's at {@code before * labels + label} from the feature's offset.
   */
  private final float[] weights;

  FeatureWeights(CrfModel model) {
    labels = model.labels().size();
    offsets = new HashTable(model.features().size());
    weights = new float[model.weights().stream().mapToInt(some -> some.length).sum()];
    int[] single = places(model, 0);
    int[] pair = places(model, 1);
    int offset = 0;
    for (int feature = 0; feature < model.features().size(); feature++) {
      double[] some = model.weights().get(feature);
      offsets.put(Piece.of(model.features().get(feature)).hash(), offset);
      fill(offset, some, some.length == labels ? single : pair);
      offset += some.length;
    }
  }

  private void fill(int offset, double[] some, int[] places) {
    for (int k = 0; k < some.length; k++) {
      weights[offset + places[k]] = (float) some[k];
    }
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

  /** Where the weight of CoreNLP's k-th label, or pair of labels, goes. */
  private static int[] places(CrfModel model, int clique) {
    Index<CRFLabel> index = model.labelIndices().get(clique);
    int[] places = new int[index.size()];
    for (int k = 0; k < places.length; k++) {
      int place = 0;
      for (int label : index.get(k).getLabel()) {
        place = place * model.labels().size() + label;
      }
      places[k] = place;
    }
    return places;
  }
}
