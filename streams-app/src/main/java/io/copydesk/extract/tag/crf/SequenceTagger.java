package io.copydesk.extract.tag.crf;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Labels the words of sentences as CoreNLP's {@code CRFClassifier} does with the same model.
 * Immutable, thread-safe; what it says of a sentence depends on the sentence alone.
 */
public final class SequenceTagger {

  private final List<String> labels;
  private final int background;
  private final WordReader words;
  private final FeatureWeights weights;

  private SequenceTagger(CrfModel model) {
    this.labels = List.copyOf(model.labels().objectsList());
    this.background = labels.indexOf(model.flags().backgroundSymbol);
    this.words = new WordReader(model);
    this.weights = new FeatureWeights(model);
  }

  /**
   * Reads a model.
   *
   * @param compressed a serialised {@code CRFClassifier}, compressed by gzip
   * @throws IOException when it cannot be read or has features that are not known here
   */
  public static SequenceTagger read(InputStream compressed) throws IOException {
    try {
      return new SequenceTagger(CrfModel.read(compressed));
    } catch (ClassNotFoundException e) {
      throw new IOException("the model was written by another CoreNLP", e);
    }
  }

  /** Labels the sentences of a text. */
  public Text text() {
    return new Text();
  }

  /** Labels the sentences of one text, of which it reads each word once. Not thread-safe. */
  public final class Text {

    private final Map<String, Word> read = new HashMap<>();

    private Text() {}

    /**
     * Labels a sentence, whatever the others are.
     *
     * @param sentence no word is empty
     */
    public Labelling tag(List<String> sentence) {
      Word[] all = new Word[sentence.size()];
      for (int i = 0; i < all.length; i++) {
        all[i] = read.computeIfAbsent(sentence.get(i), words::read);
      }
      return label(new Words(all));
    }
  }

  private Labelling label(Words sentence) {
    Chain chain = new Chain(scores(sentence), labels.size(), background);
    return new Labelling(sentence, chain.best(), chain.marginals());
  }

  /** The labels, the background label included. */
  public List<String> labels() {
    return labels;
  }

  /** Whether the model has met the word, which is in lower case, in training. */
  public boolean knowsLowerCase(String word) {
    return words.knowsLowerCase(word);
  }

  private double[][] scores(Words sentence) {
    Potential single = weights.ofLabels();
    Potential pair = weights.ofPairs();
    double[][] scores = new double[sentence.size()][];
    for (int i = 0; i < scores.length; i++) {
      WordFeatures.add(sentence, i, single);
      PairFeatures.add(sentence, i, pair);
      scores[i] = sum(pair.take(), single.take());
    }
    return scores;
  }

  /** What speaks for a label after each other label. */
  private static double[] sum(double[] pairs, double[] single) {
    for (int i = 0; i < pairs.length; i++) {
      pairs[i] += single[i % single.length];
    }
    return pairs;
  }
}
