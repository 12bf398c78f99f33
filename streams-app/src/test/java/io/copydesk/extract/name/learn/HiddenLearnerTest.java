package io.copydesk.extract.name.learn;

import static org.assertj.core.api.Assertions.assertThat;

import io.copydesk.extract.name.judge.HiddenUnits;
import io.copydesk.extract.name.judge.NameKind;
import java.util.Random;
import org.junit.jupiter.api.Test;

class HiddenLearnerTest {

  private static final int ROUNDS = 50_000;

  @Test
  void what_no_sum_of_weights_can_say_is_learnt_either_this_or_that_but_not_both() {
    HiddenLearner learner = new HiddenLearner(new Random(1));

    learnEitherOr(learner);

    HiddenUnits units = learner.units();
    assertThat(probability(units, 1, 0)).isGreaterThan(0.9);
    assertThat(probability(units, 0, 1)).isGreaterThan(0.9);
    assertThat(probability(units, 1, 1)).isLessThan(0.1);
    assertThat(probability(units, 0, 0)).isLessThan(0.1);
  }

  private static void learnEitherOr(HiddenLearner learner) {
    for (int round = 0; round < ROUNDS; round++) {
      for (int i = 0; i < 4; i++) {
        float[] seen = seen(i & 1, i >> 1);
        double[] scores = new double[NameKind.COUNT];
        learner.addTo(scores, 0, seen);
        double[] gradients = new double[NameKind.COUNT];
        gradients[0] = logistic(scores[0]) - ((i & 1) ^ (i >> 1));
        learner.follow(seen, gradients);
      }
    }
    learner.note();
  }

  private static double probability(HiddenUnits units, int one, int other) {
    double[] scores = new double[NameKind.COUNT];
    units.addTo(scores, 0, seen(one, other));
    return logistic(scores[0]);
  }

  private static double logistic(double score) {
    return 1 / (1 + Math.exp(-score));
  }

  private static float[] seen(int one, int other) {
    float[] seen = new float[HiddenUnits.inputs()];
    seen[0] = one;
    seen[1] = other;
    // Of each candidate something is always seen.
    seen[2] = 1;
    return seen;
  }
}
