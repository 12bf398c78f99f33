package io.copydesk.extract.tag.crf;

/**
 * What one word alone speaks for: the sums of its {@link SoleFeatures}. Most features are such, so
 * a word that a text repeats is looked up once. Immutable.
 */
final class SoleScores {

  private final Word word;

  /** How many labels there are. */
  private final int labels;

  /**
   * All in one array, since they are read together: by label those of its own label, of the next,
   * of the previous, of those behind and before, then by label before and label those of its own
   * pair, of the next and of the previous.
   */
  private final double[] sums;

  /**
   * Adds up what a word speaks for.
   *
   * @param out of the weights
   */
  SoleScores(Word word, FeatureWeights weights, Potential out) {
    this.word = word;
    this.labels = weights.ofLabel();
    this.sums = new double[pair(3)];
    SoleFeatures.ofLabel(word, out);
    out.end(sums, single(0), labels);
    SoleFeatures.ofNextLabel(word, out);
    out.end(sums, single(1), labels);
    SoleFeatures.ofPreviousLabel(word, out);
    out.end(sums, single(2), labels);
    SoleFeatures.ofLabelsBehind(word, out);
    out.end(sums, single(3), labels);
    SoleFeatures.ofLabelsBefore(word, out);
    out.end(sums, single(4), labels);
    SoleFeatures.ofPair(word, out);
    out.end(sums, pair(0), labels * labels);
    SoleFeatures.ofNextPair(word, out);
    out.end(sums, pair(1), labels * labels);
    SoleFeatures.ofPreviousPair(word, out);
    out.end(sums, pair(2), labels * labels);
    out.addUp();
  }

  private int single(int group) {
    return group * labels;
  }

  private int pair(int group) {
    return single(5) + group * labels * labels;
  }

  Word word() {
    return word;
  }

  /** Adds what speaks for its own label. */
  void addLabel(double[] to, int at) {
    add(single(0), labels, to, at);
  }

  /** Adds what speaks for the label of the word behind it. */
  void addNextLabel(double[] to, int at) {
    add(single(1), labels, to, at);
  }

  /** Adds what speaks for the label of the word before it. */
  void addPreviousLabel(double[] to, int at) {
    add(single(2), labels, to, at);
  }

  /** Adds what speaks for the labels of words a few places behind it. */
  void addLabelsBehind(double[] to, int at) {
    add(single(3), labels, to, at);
  }

  /** Adds what speaks for the labels of words a few places before it. */
  void addLabelsBefore(double[] to, int at) {
    add(single(4), labels, to, at);
  }

  /** Adds what speaks for its own label after that of the word before it. */
  void addPair(double[] to, int at) {
    add(pair(0), labels * labels, to, at);
  }

  /** Adds what speaks for the label of the word behind it after its own. */
  void addNextPair(double[] to, int at) {
    add(pair(1), labels * labels, to, at);
  }

  /** Adds what speaks for the label of the word before it after that of the one before that. */
  void addPreviousPair(double[] to, int at) {
    add(pair(2), labels * labels, to, at);
  }

  private void add(int from, int count, double[] to, int at) {
    for (int i = 0; i < count; i++) {
      to[at + i] += sums[from + i];
    }
  }
}
