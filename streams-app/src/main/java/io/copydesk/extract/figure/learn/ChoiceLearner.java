package io.copydesk.extract.figure.learn;

import io.copydesk.extract.learn.ProximalWeights;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Learns weights under which the reader's answers are likely. Made for one training. */
final class ChoiceLearner {

  /** The parameters of {@link ProximalWeights}, set by hand. */
  private static final double STEP = 0.1;

  private static final double SPARSE = 3.0;
  private static final double SMALL = 30;

  /** A smaller gradient changes nothing that shows, and is left out to save time. */
  private static final double ENOUGH = 1e-5;

  private static final long SEED = 20261125;

  private final ProximalWeights weights;
  private final int number;

  /**
   * @param number of this learner, by which it has an order of its own
   */
  ChoiceLearner(int clues, int number) {
    this.weights = new ProximalWeights(clues, STEP, SPARSE, SMALL);
    this.number = number;
  }

  float[] weights() {
    return weights.values();
  }

  void learn(List<Choice> choices, int rounds) {
    List<Choice> order = new ArrayList<>(choices);
    Random random = new Random(SEED + number);
    for (int round = 0; round < rounds; round++) {
      Collections.shuffle(order, random);
      order.forEach(this::step);
    }
  }

  private void step(Choice choice) {
    boolean[] right = wanted(choice);
    double[] odds = odds(choice);
    double all = 0;
    double good = 0;
    for (int i = 0; i < odds.length; i++) {
      all += odds[i];
      good += right[i] ? odds[i] : 0;
    }
    for (int i = 0; i < odds.length; i++) {
      double marked = right[i] ? odds[i] / Math.max(good, Double.MIN_NORMAL) : 0;
      float gradient = (float) (odds[i] / all - marked);
      if (Math.abs(gradient) >= ENOUGH) {
        for (int clue : choice.clues().get(i)) {
          weights.follow(clue, gradient);
        }
      }
    }
  }

  /** The answers that are right; none where no answer that is given is. */
  private static boolean[] wanted(Choice choice) {
    boolean[] wanted = choice.right().clone();
    boolean any = false;
    for (boolean right : wanted) {
      any |= right;
    }
    wanted[choice.texts().indexOf(null)] |= !any;
    return wanted;
  }

  private double[] odds(Choice choice) {
    double[] odds = new double[choice.right().length];
    double most = Double.NEGATIVE_INFINITY;
    for (int i = 0; i < odds.length; i++) {
      odds[i] = NotedRanking.score(choice.clues().get(i), weights.values());
      most = Math.max(most, odds[i]);
    }
    for (int i = 0; i < odds.length; i++) {
      odds[i] = StrictMath.exp(odds[i] - most);
    }
    return odds;
  }
}
