package io.copydesk.extract.tag.crf;

/**
 * What one word alone speaks for: the sums of its {@link SoleFeatures}. Most features are such, so
 * a word that a text repeats is looked up once.
 *
 * @param word the word
 * @param label of its own label, by label
 * @param nextLabel of the label of the word behind it
 * @param previousLabel of the label of the word before it
 * @param labelsBehind of the labels of words a few places behind it
 * @param labelsBefore of the labels of words a few places before it
 * @param pair of its own label and that of the word before it
 * @param nextPair of the label of the word behind it and its own
 * @param previousPair of the labels of the two words before it
 */
@SuppressWarnings("ArrayRecordComponent") // Handed on as they are, and not compared.
record SoleScores(
    Word word,
    double[] label,
    double[] nextLabel,
    double[] previousLabel,
    double[] labelsBehind,
    double[] labelsBefore,
    double[] pair,
    double[] nextPair,
    double[] previousPair) {

  /**
   * Adds up what a word speaks for.
   *
   * @param out of the weights
   */
  static SoleScores of(Word word, FeatureWeights weights, Potential out) {
    SoleFeatures.ofLabel(word, out);
    out.end(weights.ofLabel());
    SoleFeatures.ofNextLabel(word, out);
    out.end(weights.ofLabel());
    SoleFeatures.ofPreviousLabel(word, out);
    out.end(weights.ofLabel());
    SoleFeatures.ofLabelsBehind(word, out);
    out.end(weights.ofLabel());
    SoleFeatures.ofLabelsBefore(word, out);
    out.end(weights.ofLabel());
    SoleFeatures.ofPair(word, out);
    out.end(weights.ofPair());
    SoleFeatures.ofNextPair(word, out);
    out.end(weights.ofPair());
    SoleFeatures.ofPreviousPair(word, out);
    out.end(weights.ofPair());
    double[][] sums = out.take();
    return new SoleScores(
        word, sums[0], sums[1], sums[2], sums[3], sums[4], sums[5], sums[6], sums[7]);
  }
}
