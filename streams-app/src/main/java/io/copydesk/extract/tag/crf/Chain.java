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

  /** The logarithms of the factors: of position, label before and label. */
  private final double[][] scores;

  /**
   * @param scores for each position, at {@code before * labels + label}; its contents are not
   *     changed
   * @param background the label before the first word
   */
  Chain(double[][] scores, int labels, int background) {
    this.scores = scores;
    this.labels = labels;
    this.background = background;
  }

  /** The most likely label of each position, all taken together. */
  int[] best() {
    int[][] from = new int[scores.length][labels];
    double[] sums = new double[labels];
    Arrays.fill(sums, Double.NEGATIVE_INFINITY);
    sums[background] = 0;
    for (int i = 0; i < scores.length; i++) {
      sums = step(sums, scores[i], from[i]);
    }
    int[] best = new int[scores.length];
    int label = argMax(sums);
    for (int i = scores.length - 1; i >= 0; i--) {
      best[i] = label;
      label = from[i][label];
    }
    return best;
  }

  private double[] step(double[] sums, double[] score, int[] from) {
    double[] next = new double[labels];
    Arrays.fill(next, Double.NEGATIVE_INFINITY);
    for (int before = 0; before < labels; before++) {
      for (int label = 0; label < labels; label++) {
        double sum = sums[before] + score[before * labels + label];
        if (sum > next[label]) {
          next[label] = sum;
          from[label] = before;
        }
      }
    }
    return next;
  }

  private static int argMax(double[] values) {
    int best = 0;
    for (int i = 1; i < values.length; i++) {
      if (values[i] > values[best]) {
        best = i;
      }
    }
    return best;
  }

  /**
   * For each position and label the probability of the label there. As CoreNLP has it, any label
   * may come before the first word.
   */
  double[][] marginals() {
    double[] factors = factors();
    double[][] result = forward(factors);
    double[] after = new double[labels];
    double[] backward = new double[labels];
    Arrays.fill(after, 1);
    for (int i = scores.length - 1; i >= 0; i--) {
      for (int label = 0; label < labels; label++) {
        result[i][label] *= after[label];
      }
      normalise(result[i]);
      backward(factors, i, after, backward);
      double[] free = after;
      after = backward;
      backward = free;
    }
    return result;
  }

  /**
   * The factors themselves, scaled so that the greatest of each position is 1: of all positions in
   * one array, each laid out as its scores. The strict exponential, so that every machine has the
   * same.
   */
  private double[] factors() {
    double[] factors = new double[scores.length * labels * labels];
    int at = 0;
    for (double[] score : scores) {
      double greatest = score[argMax(score)];
      for (double some : score) {
        factors[at++] = StrictMath.exp(some - greatest);
      }
    }
    return factors;
  }

  private double[][] forward(double[] factors) {
    double[][] forward = new double[scores.length][labels];
    double[] before = new double[labels];
    Arrays.fill(before, 1);
    int at = 0;
    for (int i = 0; i < forward.length; i++) {
      for (int from = 0; from < labels; from++) {
        for (int label = 0; label < labels; label++) {
          forward[i][label] += before[from] * factors[at++];
        }
      }
      normalise(forward[i]);
      before = forward[i];
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
    normalise(backward);
  }

  private static void normalise(double[] values) {
    double sum = 0;
    for (double value : values) {
      sum += value;
    }
    for (int i = 0; i < values.length; i++) {
      values[i] /= sum;
    }
  }
}
