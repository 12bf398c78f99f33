package io.copydesk.extract.learn.tag;

import edu.stanford.nlp.ie.crf.CRFLabel;
import edu.stanford.nlp.util.Index;
import io.copydesk.extract.learn.BuiltTable;
import io.copydesk.extract.tag.crf.TaggerModel;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** Makes the file of the tagger's model. The build runs it when the classes are compiled. */
public final class TaggerModelFile {

  private static final String FOLDER = "edu/stanford/nlp/models/ner/";
  private static final String ENDING = ".ser.gz";

  /** The indices of CoreNLP's cliques: of a label alone, and of a label after another. */
  private static final int LABELS = 0;

  private static final int PAIRS = 1;

  private TaggerModelFile() {}

  /**
   * Writes the file, unless it is there already, made of the same release of CoreNLP's by the same
   * code.
   *
   * @param args the file, whose name is that of CoreNLP's without its ending, and the release
   * @throws IOException when CoreNLP's cannot be used, or the file not be written
   */
  public static void main(String[] args) throws IOException {
    Path file = Path.of(args[0]);
    String model = FOLDER + file.getFileName() + ENDING;
    BuiltTable.by(
            TaggerModelFile.class,
            file,
            "# The tagger's model, made by the build from "
                + model
                + " of CoreNLP "
                + args[1]
                + ".",
            TaggerModel.class)
        .make(out -> of(read(model)).write(out));
  }

  private static CrfModel read(String model) throws IOException {
    try (InputStream in =
        Objects.requireNonNull(
            TaggerModelFile.class.getClassLoader().getResourceAsStream(model), model)) {
      return CrfModel.read(in);
    } catch (ClassNotFoundException e) {
      throw new IOException("the model was written by another CoreNLP", e);
    }
  }

  /** The model in our form. Everything in an order that is the same each time. */
  static TaggerModel of(CrfModel model) {
    int[] ofLabel = features(model, LABELS);
    int[] ofPair = features(model, PAIRS);
    SortedMap<String, String> clustered = new TreeMap<>(model.clusters());
    List<String> clusters = clustered.values().stream().distinct().sorted().toList();
    return new TaggerModel(
        List.copyOf(model.labels().objectsList()),
        model.flags().backgroundSymbol,
        hashes(model, ofLabel),
        hashes(model, ofPair),
        weights(model, ofLabel, ofPair),
        model.lowerCaseWords().stream().sorted().mapToLong(TaggerModel::hash).toArray(),
        clusters,
        model.flags().unknownWordDistSimClass,
        clustered.keySet().stream().mapToLong(TaggerModel::hash).toArray(),
        clustered.values().stream()
            .mapToInt(name -> Collections.binarySearch(clusters, name))
            .toArray());
  }

  /** The features of a clique: those that have as many weights as it. */
  private static int[] features(CrfModel model, int clique) {
    int width = model.labelIndices().get(clique).size();
    return IntStream.range(0, model.features().size())
        .filter(feature -> model.weights().get(feature).length == width)
        .toArray();
  }

  private static long[] hashes(CrfModel model, int[] features) {
    return IntStream.of(features)
        .mapToObj(model.features()::get)
        .mapToLong(TaggerModel::hash)
        .toArray();
  }

  private static float[] weights(CrfModel model, int[] ofLabel, int[] ofPair) {
    int[] label = places(model, LABELS);
    int[] pair = places(model, PAIRS);
    float[] weights = new float[ofLabel.length * label.length + ofPair.length * pair.length];
    fill(weights, 0, model, ofLabel, label);
    fill(weights, ofLabel.length * label.length, model, ofPair, pair);
    return weights;
  }

  private static void fill(float[] weights, int from, CrfModel model, int[] features, int[] at) {
    int offset = from;
    for (int feature : features) {
      double[] some = model.weights().get(feature);
      for (int k = 0; k < some.length; k++) {
        weights[offset + at[k]] = (float) some[k];
      }
      offset += some.length;
    }
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
