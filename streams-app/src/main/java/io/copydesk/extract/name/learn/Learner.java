package io.copydesk.extract.name.learn;

import io.copydesk.extract.learn.ProximalWeights;
import io.copydesk.extract.name.judge.HiddenUnits;
import io.copydesk.extract.name.judge.NameKind;
import io.copydesk.extract.name.judge.Signal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/**
 * Trains weights that make the readers' marks likely: stochastic gradient descent on their negative
 * logarithmic probability, sentence after sentence. The same problems in the same order give the
 * same weights. Made for one training, not thread-safe.
 */
final class Learner {

  /**
   * The parameters of {@link ProximalWeights}, set by hand; of a step twice as large the judge was
   * a little less sure of the truth (streams-app/rationale/names-training.md).
   */
  private static final double STEP = 0.05;

  private static final double SPARSE = 1.0;
  private static final double SMALL = 1.0;

  /** A smaller gradient changes nothing that shows, and is left out to save time. */
  private static final double ENOUGH = 1e-4;

  private static final long SEED = 20261125;

  /**
   * The probability that one signal is left out in a step. Otherwise features that agree with the
   * tagger's labels would get small weights, and say nothing where the tagger is wrong. Set by
   * hand.
   */
  private static final double LEFT_OUT = 0.1;

  /** The hidden units' weights are averaged over so many of the last rounds. Set by hand. */
  private static final int AVERAGED_ROUNDS = 2;

  /** Every so many sentences they are noted for it. Set by hand. */
  private static final int BETWEEN_NOTES = 20;

  private final byte[] signals;
  private final ChosenWeights chosen;
  private final Random random;
  private final boolean[] leftOut = new boolean[Signal.COUNT];
  private final ProximalWeights weights;
  private final HiddenLearner hidden;
  private final double[] gradients = new double[NameKind.COUNT];

  /**
   * @param signals for each feature the index of its signal
   * @param chosen the weights to learn
   * @param number of the learner, which decides the order of the problems and what is left out
   */
  Learner(byte[] signals, ChosenWeights chosen, int number) {
    this.signals = signals;
    this.chosen = chosen;
    this.random = new Random(SEED + number);
    this.weights = new ProximalWeights(signals.length * NameKind.COUNT, STEP, SPARSE, SMALL);
    this.hidden = new HiddenLearner(new Random(SEED + number));
  }

  float[] weights() {
    return weights.values();
  }

  /** Units that say nothing when no problem had anything for them to see. */
  HiddenUnits hidden() {
    return hidden.units();
  }

  /** The problem without some of its signals; the beliefs of the second look always stay. */
  private Problem thinned(Problem p) {
    for (Signal each : Signal.values()) {
      if (each == each.companion() && each != Signal.FREQUENCY && each != Signal.BELIEFS) {
        leftOut[each.index()] = random.nextDouble() < LEFT_OUT;
      }
    }
    for (Signal each : Signal.values()) {
      leftOut[each.index()] = leftOut[each.companion().index()];
    }
    return p.keeping(feature -> !leftOut[signals[feature]]);
  }

  void learn(List<Problem> problems, int rounds) {
    List<Problem> order = new ArrayList<>(problems);
    for (int round = 0; round < rounds; round++) {
      Collections.shuffle(order, random);
      for (int i = 0; i < order.size(); i++) {
        step(order.get(i));
        if (round >= rounds - AVERAGED_ROUNDS && i % BETWEEN_NOTES == 0) {
          hidden.note();
        }
      }
    }
  }

  private void step(Problem whole) {
    Problem p = thinned(whole);
    double[] scores = scores(p, weights.values());
    p.addSeen(scores, hidden::addTo);
    double[] expected = p.marginals(scores);
    double[] marked = p.markedMarginals(scores);
    for (int c = 0; c < p.candidates().size(); c++) {
      for (int k = 0; k < NameKind.COUNT; k++) {
        int at = c * NameKind.COUNT + k;
        gradients[k] = expected[at] - marked[at];
      }
      for (int[] features : p.features()[c]) {
        update(features);
      }
      if (p.isSeen(c)) {
        hidden.follow(p.seen()[c], gradients);
      }
    }
  }

  private void update(int[] features) {
    for (int k = 0; k < NameKind.COUNT; k++) {
      if (Math.abs(gradients[k]) < ENOUGH) {
        continue;
      }
      for (int feature : features) {
        int w = feature * NameKind.COUNT + k;
        if (chosen.has(w)) {
          weights.follow(w, (float) gradients[k]);
        }
      }
    }
  }

  /** The scores of a sentence's candidates under weights, without what hidden units say. */
  static double[] scores(Problem p, float[] weights) {
    double[] scores = p.given().clone();
    for (int c = 0; c < p.candidates().size(); c++) {
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
