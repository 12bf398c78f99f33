package io.copydesk.extract.tag.crf;

import io.copydesk.table.WordMap;
import java.io.IOException;
import java.io.InputStream;
import java.util.Collection;
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
  private final double[] alwaysOfLabel;
  private final double[] alwaysOfPair;
  private final SoleScores missing;
  private final Map<String, SoleScores> common;

  private SequenceTagger(TaggerModel model, Collection<String> common) {
    this.labels = model.labels();
    this.background = labels.indexOf(model.background());
    this.words = new WordReader(model);
    this.weights = new FeatureWeights(model);
    Potential out = weights.potential();
    this.alwaysOfLabel = new double[weights.ofLabel()];
    this.alwaysOfPair = new double[weights.ofPair()];
    WordFeatures.addAlways(out);
    out.end(alwaysOfLabel, 0, weights.ofLabel());
    PairFeatures.addAlways(out);
    out.end(alwaysOfPair, 0, weights.ofPair());
    out.addUp();
    this.missing = new SoleScores(Word.MISSING, weights, out);
    this.common = new WordMap<>();
    common.forEach(word -> this.common.put(word, scores(word, out)));
  }

  /**
   * Reads a model.
   *
   * @param model as {@link TaggerModel#write} writes it, behind a line of what it is made of
   * @param common words that most texts have, each once: what they speak for is kept, which spares
   *     time and changes nothing else
   * @throws IOException when it cannot be read
   */
  public static SequenceTagger read(InputStream model, Collection<String> common)
      throws IOException {
    return new SequenceTagger(TaggerModel.read(model), common);
  }

  /** Labels the sentences of a text. */
  public WeighedText text() {
    return new WeighedText();
  }

  /** Labels the sentences of one text, of which it reads each word once. Not thread-safe. */
  public final class WeighedText {

    private final Map<String, SoleScores> read = new HashMap<>();
    private final Potential out = weights.potential();

    private WeighedText() {}

    /**
     * Labels a sentence, whatever the others are.
     *
     * @param sentence no word is empty
     */
    public Labelling tag(List<String> sentence) {
      SoleScores[] all = new SoleScores[sentence.size()];
      for (int i = 0; i < all.length; i++) {
        all[i] = scoresOf(sentence.get(i));
      }
      Words words = new Words(all, missing);
      Chain chain = new Chain(scores(words, out), labels.size(), background);
      return new Labelling(words, chain.best(), chain.marginals());
    }

    private SoleScores scoresOf(String word) {
      SoleScores scores = common.get(word);
      return scores != null ? scores : read.computeIfAbsent(word, w -> scores(w, out));
    }
  }

  private SoleScores scores(String word, Potential out) {
    return new SoleScores(words.read(word), weights, out);
  }

  /** The labels, the background label included. */
  public List<String> labels() {
    return labels;
  }

  /** The name of the cluster of a word, in any case. */
  public String cluster(String word) {
    return words.cluster(word);
  }

  /** Whether the model has met the word, which is in lower case, in training. */
  public boolean knowsLowerCase(String word) {
    return words.knowsLowerCase(word);
  }

  /** What speaks at each word for a label after each other label, as {@link Chain} has it. */
  private double[] scores(Words sentence, Potential out) {
    int labelled = weights.ofLabel();
    int width = weights.ofPair();
    double[] single = new double[sentence.size() * labelled];
    double[] scores = new double[sentence.size() * width];
    for (int i = 0; i < sentence.size(); i++) {
      System.arraycopy(alwaysOfLabel, 0, single, i * labelled, labelled);
      System.arraycopy(alwaysOfPair, 0, scores, i * width, width);
      WordFeatures.add(sentence, i, out);
      out.end(single, i * labelled, labelled);
      PairFeatures.add(sentence, i, out);
      out.end(scores, i * width, width);
    }
    out.addUp();
    for (int i = 0; i < sentence.size(); i++) {
      addOfLabel(sentence, i, single, i * labelled);
      addOfPair(sentence, i, scores, i * width);
      for (int pair = i * width; pair < (i + 1) * width; pair += labelled) {
        for (int label = 0; label < labelled; label++) {
          scores[pair + label] += single[i * labelled + label];
        }
      }
    }
    return scores;
  }

  private static void addOfLabel(Words words, int i, double[] sums, int at) {
    words.scores(i).addLabel(sums, at);
    words.scores(i - 1).addNextLabel(sums, at);
    words.scores(i + 1).addPreviousLabel(sums, at);
    for (int distance = 1; distance <= Words.NEIGHBOURHOOD; distance++) {
      if (words.isNearestBefore(i - distance, i)) {
        words.scores(i - distance).addLabelsBehind(sums, at);
      }
      if (words.isNearestBehind(i + distance, i)) {
        words.scores(i + distance).addLabelsBefore(sums, at);
      }
    }
  }

  private static void addOfPair(Words words, int i, double[] sums, int at) {
    words.scores(i).addPair(sums, at);
    words.scores(i - 1).addNextPair(sums, at);
    words.scores(i + 1).addPreviousPair(sums, at);
  }
}
