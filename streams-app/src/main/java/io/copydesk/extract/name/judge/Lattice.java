package io.copydesk.extract.name.judge;

import java.util.Arrays;
import java.util.List;

/**
 * All ways to divide a sentence into names and other words: a semi-Markov random field of order
 * zero (Sarawagi and Cohen 2004) whose segments are the candidates, each with a score for each
 * kind; a word outside of names scores zero. Time is linear in candidates. Made for one sentence.
 */
public final class Lattice {

  /**
   * Below this logarithm a number is zero beside 1: e<sup>-36</sup> is the precision of a double.
   */
  private static final double NOTHING = -36;

  private final int tokens;
  private final int[] firsts;
  private final int[] ends;
  private final double[] scores;
  private final double[] totals;

  /**
   * @param firsts of the candidates, ascending
   * @param scores for candidate and kind, at {@code candidate * NameKind.COUNT + kind}: logarithms,
   *     negative infinity for what is ruled out
   */
  public Lattice(int tokens, int[] firsts, int[] ends, double[] scores) {
    this.tokens = tokens;
    this.firsts = firsts;
    this.ends = ends;
    this.scores = scores;
    this.totals = new double[firsts.length];
    for (int c = 0; c < totals.length; c++) {
      totals[c] = total(c);
    }
  }

  /**
   * Of the candidates of a sentence.
   *
   * @param scores for candidate and kind, as for the constructor
   */
  public static Lattice of(int tokens, List<Occurrence> candidates, double[] scores) {
    int[] firsts = new int[candidates.size()];
    int[] ends = new int[firsts.length];
    for (int c = 0; c < firsts.length; c++) {
      firsts[c] = candidates.get(c).first();
      ends[c] = candidates.get(c).end();
    }
    return new Lattice(tokens, firsts, ends, scores);
  }

  /**
   * The probability of each kind of each candidate, as the scores are laid out, where every token
   * may be outside of names.
   */
  public double[] marginals() {
    boolean[] every = new boolean[tokens];
    Arrays.fill(every, true);
    return marginals(every);
  }

  /**
   * The same where some tokens have to be part of a name.
   *
   * @param mayBeNothing for each token whether it may be outside of names
   * @return all zero when no division is possible
   */
  public double[] marginals(boolean[] mayBeNothing) {
    double[] forward = forward(mayBeNothing);
    double[] backward = backward(mayBeNothing);
    double[] result = new double[scores.length];
    double total = forward[tokens];
    if (total == Double.NEGATIVE_INFINITY) {
      return result;
    }
    for (int c = 0; c < firsts.length; c++) {
      double around = forward[firsts[c]] + backward[ends[c]] - total;
      for (int k = c * NameKind.COUNT; k < (c + 1) * NameKind.COUNT; k++) {
        result[k] = exp(around + scores[k]);
      }
    }
    return result;
  }

  private double[] forward(boolean[] mayBeNothing) {
    double[] sums = new double[tokens + 1];
    Arrays.fill(sums, Double.NEGATIVE_INFINITY);
    sums[0] = 0;
    int c = 0;
    for (int i = 0; i < tokens; i++) {
      for (; c < firsts.length && firsts[c] == i; c++) {
        sums[ends[c]] = plus(sums[ends[c]], sums[i] + totals[c]);
      }
      if (mayBeNothing[i]) {
        sums[i + 1] = plus(sums[i + 1], sums[i]);
      }
    }
    return sums;
  }

  private double[] backward(boolean[] mayBeNothing) {
    double[] sums = new double[tokens + 1];
    Arrays.fill(sums, Double.NEGATIVE_INFINITY);
    sums[tokens] = 0;
    int c = firsts.length - 1;
    for (int i = tokens - 1; i >= 0; i--) {
      if (mayBeNothing[i]) {
        sums[i] = sums[i + 1];
      }
      for (; c >= 0 && firsts[c] == i; c--) {
        sums[i] = plus(sums[i], sums[ends[c]] + totals[c]);
      }
    }
    return sums;
  }

  /** The logarithm of the sum over the kinds. */
  private double total(int candidate) {
    int from = candidate * NameKind.COUNT;
    double most = Double.NEGATIVE_INFINITY;
    for (int k = from; k < from + NameKind.COUNT; k++) {
      most = Math.max(most, scores[k]);
    }
    if (most == Double.NEGATIVE_INFINITY) {
      return most;
    }
    double sum = 0;
    for (int k = from; k < from + NameKind.COUNT; k++) {
      sum += exp(scores[k] - most);
    }
    return most + StrictMath.log(sum);
  }

  private static double plus(double a, double b) {
    double more = Math.max(a, b);
    double less = Math.min(a, b);
    return less - more > NOTHING ? more + StrictMath.log1p(StrictMath.exp(less - more)) : more;
  }

  /** Zero where it hardly differs, which is so for most candidates and saves the time. */
  private static double exp(double x) {
    return x > NOTHING ? StrictMath.exp(x) : 0;
  }
}
