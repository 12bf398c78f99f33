package io.copydesk.extract.name.learn;

import io.copydesk.extract.learn.ProximalWeights;
import io.copydesk.extract.name.judge.Lattice;
import io.copydesk.extract.name.judge.NameKind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/**
 * Trains weights that make the readers' marks likely: stochastic gradient descent on their negative
 * logarithmic probability, sentence after sentence. The same problems in the same order give the
 * same weights. Made for one training, not thread-safe.
 */
final class Learner {

  /** The parameters of {@link ProximalWeights}, set by hand. */
  private static final double STEP = 0.05;

  private static final double SPARSE = 1.0;
  private static final double SMALL = 1.0;

  /** A smaller gradient changes nothing that shows, and is left out to save time. */
  private static final double ENOUGH = 1e-4;

  private static final long SEED = 20261125;

  /**
   * The probability that a group of features is left out in a step, see {@link FeatureGroups}. Set
   * by hand.
   */
  private static final double LEFT_OUT = 0.2;

  private final FeatureGroups groups;
  private final Random random;
  private final boolean[] leftOut = new boolean[FeatureGroups.COUNT];
  private final ProximalWeights weights;

  /**
   * @param number of the learner, which decides the order of the problems and what is left out
   */
  Learner(int features, FeatureGroups groups, int number) {
    this.groups = groups;
    this.random = new Random(SEED + number);
    this.weights = new ProximalWeights(features * NameKind.COUNT, STEP, SPARSE, SMALL);
  }

  float[] weights() {
    return weights.values();
  }

  private int[] kept(int[] features) {
    int[] kept = new int[features.length];
    int n = 0;
    for (int f : features) {
      if (!leftOut[groups.of(f)]) {
        kept[n++] = f;
      }
    }
    return Arrays.copyOf(kept, n);
  }

  /** The problem without some groups of its features. */
  private Problem thinned(Problem p) {
    for (int g = 1; g < leftOut.length; g++) {
      leftOut[g] = random.nextDouble() < LEFT_OUT;
    }
    int[][][] features = new int[p.features().length][][];
    for (int c = 0; c < features.length; c++) {
      features[c] = new int[p.features()[c].length][];
      for (int i = 0; i < features[c].length; i++) {
        features[c][i] = kept(p.features()[c][i]);
      }
    }
    return new Problem(
        p.tokens(),
        p.firsts(),
        p.ends(),
        features,
        p.allowed(),
        p.mayBeNothing(),
        p.candidates(),
        p.given());
  }

  void learn(List<Problem> problems, int rounds) {
    List<Problem> order = new ArrayList<>(problems);
    for (int round = 0; round < rounds; round++) {
      Collections.shuffle(order, random);
      for (Problem problem : order) {
        step(problem);
      }
    }
  }

  private void step(Problem whole) {
    Problem p = thinned(whole);
    double[] scores = scores(p, weights.values());
    double[] expected = new Lattice(p.tokens(), p.firsts(), p.ends(), scores).marginals();
    double[] only = scores.clone();
    for (int c = 0; c < p.firsts().length; c++) {
      for (int k = 0; k < NameKind.COUNT; k++) {
        if ((p.allowed()[c] >> k & 1) == 0) {
          only[c * NameKind.COUNT + k] = Double.NEGATIVE_INFINITY;
        }
      }
    }
    double[] marked =
        new Lattice(p.tokens(), p.firsts(), p.ends(), only).marginals(p.mayBeNothing());
    for (int c = 0; c < p.firsts().length; c++) {
      for (int[] features : p.features()[c]) {
        update(features, expected, marked, c * NameKind.COUNT);
      }
    }
  }

  private void update(int[] features, double[] expected, double[] marked, int at) {
    for (int k = 0; k < NameKind.COUNT; k++) {
      float gradient = (float) (expected[at + k] - marked[at + k]);
      if (Math.abs(gradient) < ENOUGH) {
        continue;
      }
      for (int feature : features) {
        weights.follow(feature * NameKind.COUNT + k, gradient);
      }
    }
  }

  /** The scores of a sentence's candidates under weights. */
  static double[] scores(Problem p, float[] weights) {
    double[] scores = p.given().clone();
    for (int c = 0; c < p.firsts().length; c++) {
      int at = c * NameKind.COUNT;
      for (int[] features : p.features()[c]) {
        for (int feature : features) {
          int w = feature * NameKind.COUNT;
          for (int k = 0; k < NameKind.COUNT; k++) {
            scores[at + k] += weights[w + k];
          }
        }
      }
    }
    return scores;
  }
}
