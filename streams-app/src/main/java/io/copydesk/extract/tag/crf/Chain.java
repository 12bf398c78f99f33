package io.copydesk.extract.tag.crf;

import java.util.Arrays;

/**
 * Inference in a linear-chain CRF (Lafferty, McCallum, Pereira 2001): the most likely labels by
 * Viterbi's algorithm and the marginal probability of each by the forward-backward algorithm. Time
 * is linear in the chain. Made for one chain, not thread-safe.
 */
final class Chain {

  private final int labels;
  private final int background;
  private final int size;

  /** The logarithms of the factors: of position, label before and label. */
  private final double[] scores;

  /**
   * @param scores of all positions one after the other, each at {@code before * labels + label};
   *     its contents are not changed
   * @param background the label before the first word
   */
  Chain(double[] scores, int labels, int background) {
    this.scores = scores;
    this.labels = labels;
    this.background = background;
    this.size = scores.length / (labels * labels);
  }

  /** The most likely label of each position, all taken together. */
  int[] best() {
    int[] from = new int[size * labels];
    double[] sums = new double[labels];
    double[] next = new double[labels];
    Arrays.fill(sums, Double.NEGATIVE_INFINITY);
    sums[background] = 0;
    for (int i = 0; i < size; i++) {
      step(i, sums, next, from);
      double[] free = sums;
      sums = next;
      next = free;
    }
    int[] best = new int[size];
    int label = greatest(sums, 0, labels);
    for (int i = size - 1; i >= 0; i--) {
      best[i] = label;
      label = from[i * labels + label];
    }
    return best;
  }

  private void step(int i, double[] sums, double[] next, int[] from) {
    Arrays.fill(next, Double.NEGATIVE_INFINITY);
    int at = i * labels * labels;
    for (int before = 0; before < labels; before++) {
      for (int label = 0; label < labels; label++) {
        double sum = sums[before] + scores[at++];
        if (sum > next[label]) {
          next[label] = sum;
          from[i * labels + label] = before;
        }
      }
    }
  }

  /** Where in {@code [from, to)} the greatest value is. */
  private static int greatest(double[] values, int from, int to) {
    int best = from;
    for (int i = from + 1; i < to; i++) {
      if (values[i] > values[best]) {
        best = i;
      }
    }
    return best;
  }

  /**
   * The probability of each label at each position, at {@code position * labels + label}. As
   * CoreNLP has it, any label may come before the first word.
   */
  double[] marginals() {
    double[] factors = factors();
    double[] result = forward(factors);
    double[] after = new double[labels];
    double[] backward = new double[labels];
    Arrays.fill(after, 1);
    for (int i = size - 1; i >= 0; i--) {
      for (int label = 0; label < labels; label++) {
        result[i * labels + label] *= after[label];
      }
      normalise(result, i * labels);
      backward(factors, i, after, backward);
      double[] free = after;
      after = backward;
      backward = free;
    }
    return result;
  }

  /**
   * The factors themselves, scaled so that the greatest of each position is 1, laid out as the
   * scores. The strict exponential, so that every machine has the same.
   */
  private double[] factors() {
    double[] factors = new double[scores.length];
    int width = labels * labels;
    for (int from = 0; from < factors.length; from += width) {
      double greatest = scores[greatest(scores, from, from + width)];
      for (int i = from; i < from + width; i++) {
        factors[i] = StrictMath.exp(scores[i] - greatest);
      }
    }
    return factors;
  }

  private double[] forward(double[] factors) {
    double[] forward = new double[size * labels];
    int at = 0;
    for (int i = 0; i < size; i++) {
      int here = i * labels;
      for (int from = 0; from < labels; from++) {
        double before = i == 0 ? 1 : forward[here - labels + from];
        for (int label = 0; label < labels; label++) {
          forward[here + label] += before * factors[at++];
        }
      }
      normalise(forward, here);
    }
    return forward;
  }

  private void backward(double[] factors, int i, double[] after, double[] backward) {
    int at = i * labels * labels;
    for (int before = 0; before < labels; before++) {
      double sum = 0;
      for (int label = 0; label < labels; label++) {
        sum += factors[at++] * after[label];
      }
      backward[before] = sum;
    }
    normalise(backward, 0);
  }

  /** Has the values of the labels from an index on add up to 1. */
  private void normalise(double[] values, int from) {
    double sum = 0;
    for (int i = from; i < from + labels; i++) {
      sum += values[i];
    }
    for (int i = from; i < from + labels; i++) {
      values[i] /= sum;
    }
  }
}
