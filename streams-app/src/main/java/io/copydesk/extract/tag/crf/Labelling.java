package io.copydesk.extract.tag.crf;

/** The labels of a sentence's words, with their probabilities. Immutable, thread-safe. */
public final class Labelling {

  private final Words words;
  private final int[] best;
  private final double[] probabilities;

  Labelling(Words words, int[] best, double[] probabilities) {
    this.words = words;
    this.best = best;
    this.probabilities = probabilities;
  }

  /** How many words the sentence has. */
  public int size() {
    return best.length;
  }

  /** The word's label: an index among {@link SequenceTagger#labels}. */
  public int label(int word) {
    return best[word];
  }

  /** The probability of a label at a word, whatever the labels of the others; 0 to 1. */
  public double probability(int word, int label) {
    return probabilities[word * (probabilities.length / best.length) + label];
  }

  /** The number of the word's cluster, as the model's lists have it. */
  public String cluster(int word) {
    return words.at(word).clusterName();
  }
}
