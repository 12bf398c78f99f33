package io.copydesk.extract.name.learn;

import io.copydesk.extract.name.judge.Lattice;
import io.copydesk.extract.name.judge.NameKind;
import io.copydesk.extract.name.judge.Occurrence;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntPredicate;

/**
 * A sentence to learn from, with its candidates, their features and the readers' marks.
 *
 * @param candidates by first token
 * @param features the numbers of the features of each candidate: of its name and of the occurrence,
 *     or of the second look
 * @param allowed the bits of the kinds that each candidate may be of by the readers' marks
 * @param mayBeNothing for each token whether it may be outside of names by the readers' marks
 * @param given the scores that the weights' sums are added to: of the second look those of the
 *     first
 * @param seen what the hidden units of the second look see of each candidate; empty where they do
 *     not look
 */
@SuppressWarnings("ArrayRecordComponent") // handed to the optimiser as they are, never compared
record Problem(
    int tokens,
    int[][][] features,
    int[] allowed,
    boolean[] mayBeNothing,
    List<Occurrence> candidates,
    double[] given,
    float[][] seen) {

  /** Seen of a candidate by no hidden unit. */
  static final float[] UNSEEN = {};

  /** Hidden units, learnt or being learnt. */
  interface Units {

    /**
     * Adds what they say of a candidate to its scores, from an index on, by what they see of it.
     */
    void addTo(double[] scores, int at, float[] seen);
  }

  /** Whether hidden units look at a candidate. */
  boolean isSeen(int candidate) {
    return seen[candidate].length > 0;
  }

  /** Adds what hidden units say of the candidates that they see. */
  void addSeen(double[] scores, Units units) {
    for (int c = 0; c < seen.length; c++) {
      if (isSeen(c)) {
        units.addTo(scores, c * NameKind.COUNT, seen[c]);
      }
    }
  }

  /** The probability of each kind of each candidate under scores, laid out as they are. */
  double[] marginals(double[] scores) {
    return Lattice.of(tokens, candidates, scores).marginals();
  }

  /** The same under the condition that the names are as readers marked them. */
  double[] markedMarginals(double[] scores) {
    double[] only = scores.clone();
    for (int c = 0; c < allowed.length; c++) {
      for (int k = 0; k < NameKind.COUNT; k++) {
        if ((allowed[c] >> k & 1) == 0) {
          only[c * NameKind.COUNT + k] = Double.NEGATIVE_INFINITY;
        }
      }
    }
    return Lattice.of(tokens, candidates, only).marginals(mayBeNothing);
  }

  /** The problem without the other features. */
  Problem keeping(IntPredicate kept) {
    int[][][] fewer = new int[features.length][][];
    for (int c = 0; c < fewer.length; c++) {
      fewer[c] = new int[features[c].length][];
      for (int i = 0; i < fewer[c].length; i++) {
        fewer[c][i] = Arrays.stream(features[c][i]).filter(kept).toArray();
      }
    }
    return new Problem(tokens, fewer, allowed, mayBeNothing, candidates, given, seen);
  }
}
