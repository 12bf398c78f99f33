package io.copydesk.extract.name.learn;

import io.copydesk.extract.name.judge.Lattice;
import io.copydesk.extract.name.judge.NameKind;
import io.copydesk.extract.name.judge.Occurrence;
import java.util.List;

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
    int[] firsts,
    int[] ends,
    int[][][] features,
    int[] allowed,
    boolean[] mayBeNothing,
    List<Occurrence> candidates,
    double[] given,
    float[][] seen) {

  /** Seen of a candidate by no hidden unit. */
  static final float[] UNSEEN = {};

  /** Adds what is thought of a candidate to its scores, from an index on, by what is seen of it. */
  interface Thought {
    void addTo(double[] scores, int at, float[] seen);
  }

  /** Whether hidden units look at a candidate. */
  boolean isSeen(int candidate) {
    return seen[candidate].length > 0;
  }

  /** Adds what hidden units think of the candidates that they see. */
  void addSeen(double[] scores, Thought units) {
    for (int c = 0; c < seen.length; c++) {
      if (isSeen(c)) {
        units.addTo(scores, c * NameKind.COUNT, seen[c]);
      }
    }
  }

  /** The probability of each kind of each candidate under scores, laid out as they are. */
  double[] marginals(double[] scores) {
    return new Lattice(tokens, firsts, ends, scores).marginals();
  }
}
