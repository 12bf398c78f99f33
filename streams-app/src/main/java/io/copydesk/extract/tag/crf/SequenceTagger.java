package io.copydesk.extract.tag.crf;

import java.io.IOException;
import java.io.InputStream;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Labels the words of sentences as CoreNLP's {@code CRFClassifier} does with the same model.
 * Immutable, thread-safe; what it says of a sentence depends on the sentence alone.
 */
public final class SequenceTagger {

  /** How far to each side a word is looked for without regard to its place. */
  private static final int NEIGHBOURHOOD = 5;

  private final List<String> labels;
  private final int background;
  private final WordReader words;
  private final FeatureWeights weights;
  private final SoleScores missing;
  private final Map<String, SoleScores> common;

  private SequenceTagger(CrfModel model, Collection<String> common) {
    this.labels = List.copyOf(model.labels().objectsList());
    this.background = labels.indexOf(model.flags().backgroundSymbol);
    this.words = new WordReader(model);
    this.weights = new FeatureWeights(model);
    Potential out = weights.potential();
    this.missing = SoleScores.of(Word.MISSING, weights, out);
    this.common = common.stream().collect(Collectors.toMap(word -> word, w -> scores(w, out)));
  }

  /**
   * Reads a model.
   *
   * @param compressed a serialised {@code CRFClassifier}, compressed by gzip
   * @param common words that most texts have, each once: what they speak for is kept, which spares
   *     time and changes nothing else
   * @throws IOException when it cannot be read or has features that are not known here
   */
  public static SequenceTagger read(InputStream compressed, Collection<String> common)
      throws IOException {
    try {
      return new SequenceTagger(CrfModel.read(compressed), common);
    } catch (ClassNotFoundException e) {
      throw new IOException("the model was written by another CoreNLP", e);
    }
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
    return SoleScores.of(words.read(word), weights, out);
  }

  /** The labels, the background label included. */
  public List<String> labels() {
    return labels;
  }

  /** The name of the distributional class of a word, in any case. */
  public String wordClass(String word) {
    return words.wordClass(word);
  }

  /** Whether the model has met the word, which is in lower case, in training. */
  public boolean knowsLowerCase(String word) {
    return words.knowsLowerCase(word);
  }

  /** What speaks at each word for a label after each other label. */
  private double[][] scores(Words sentence, Potential out) {
    double[][] scores = new double[sentence.size()][];
    for (int i = 0; i < scores.length; i++) {
      WordFeatures.add(sentence, i, out);
      out.end(weights.ofLabel());
      PairFeatures.add(sentence, i, out);
      out.end(weights.ofPair());
      double[][] sums = out.take();
      scores[i] = sum(ofPair(sentence, i, sums[1]), ofLabel(sentence, i, sums[0]));
    }
    return scores;
  }

  private static double[] ofLabel(Words words, int i, double[] sums) {
    add(words.scores(i).label(), sums);
    add(words.scores(i - 1).nextLabel(), sums);
    add(words.scores(i + 1).previousLabel(), sums);
    for (int distance = 1; distance <= NEIGHBOURHOOD; distance++) {
      if (isFirst(words, i, -distance)) {
        add(words.scores(i - distance).labelsBehind(), sums);
      }
      if (isFirst(words, i, distance)) {
        add(words.scores(i + distance).labelsBefore(), sums);
      }
    }
    return sums;
  }

  /** Whether no word that is nearer, on the same side, is the same. */
  private static boolean isFirst(Words words, int i, int distance) {
    long word = words.hash(i + distance);
    int step = Integer.signum(distance);
    for (int nearer = step; nearer != distance; nearer += step) {
      if (words.hash(i + nearer) == word) {
        return false;
      }
    }
    return true;
  }

  private static double[] ofPair(Words words, int i, double[] sums) {
    add(words.scores(i).pair(), sums);
    add(words.scores(i - 1).nextPair(), sums);
    add(words.scores(i + 1).previousPair(), sums);
    return sums;
  }

  private static void add(double[] some, double[] sums) {
    for (int i = 0; i < sums.length; i++) {
      sums[i] += some[i];
    }
  }

  /** What speaks for a label after each other label. */
  private static double[] sum(double[] pairs, double[] single) {
    for (int i = 0; i < pairs.length; i++) {
      pairs[i] += single[i % single.length];
    }
    return pairs;
  }
}
