package io.copydesk.extract.name.learn;

import io.copydesk.extract.name.judge.HiddenUnits;
import io.copydesk.extract.name.judge.NameKind;
import java.util.Arrays;
import java.util.Random;

/**
 * Trains the hidden units of the second look, one gradient at a time, with a step size for each
 * weight that shrinks as its gradients add up (AdaGrad: Duchi, Hazan and Singer 2011). What is kept
 * is the mean of the weights over the last rounds, which depends less on the last sentences. Made
 * for one training, not thread-safe.
 */
final class HiddenLearner {

  /** How many units one learner has. */
  private static final int UNITS = 16;

  /** How far a weight moves at first. Set by hand. */
  private static final double STEP = 0.01;

  /**
   * Added to the root of a weight's squared gradients, so that its first steps are not too large.
   * Set by hand.
   */
  private static final double DAMPING = 0.01;

  /** How strongly large weights are held back. Set by hand. */
  private static final double SMALL = 1e-5;

  /** A smaller gradient of all kinds changes nothing that shows, and is left out to save time. */
  private static final double ENOUGH = 1e-3;

  /** The row of the offset, behind those of what the units see. */
  private static final int OFFSET = HiddenUnits.inputs();

  private final float[][] in = new float[OFFSET + 1][UNITS];
  private final float[] out = new float[NameKind.COUNT * UNITS];
  private final float[][] squaresIn = new float[in.length][UNITS];
  private final float[] squaresOut = new float[out.length];
  private final double[][] sumIn = new double[in.length][UNITS];
  private final double[] sumOut = new double[out.length];
  private int summed;

  private final float[] active = new float[UNITS];
  private final float[] blame = new float[UNITS];

  /**
   * Random weights of what the units see; they say nothing yet.
   *
   * @param random decides what each unit looks at first
   */
  HiddenLearner(Random random) {
    double scale = Math.sqrt(1.0 / HiddenUnits.inputs());
    for (int i = 0; i < OFFSET; i++) {
      for (int u = 0; u < UNITS; u++) {
        in[i][u] = (float) (random.nextGaussian() * scale);
      }
    }
  }

  /** Adds what the units say now to a candidate's scores. */
  void addTo(double[] scores, int at, float[] seen) {
    HiddenUnits.activate(in, seen, active);
    for (int k = 0; k < NameKind.COUNT; k++) {
      for (int u = 0; u < UNITS; u++) {
        scores[at + k] += active[u] * out[k * UNITS + u];
      }
    }
  }

  /**
   * Takes a step for a candidate.
   *
   * @param gradients for each kind the partial derivative of the loss with respect to its score
   */
  void follow(float[] seen, double[] gradients) {
    if (Arrays.stream(gradients).noneMatch(gradient -> Math.abs(gradient) > ENOUGH)) {
      return;
    }
    HiddenUnits.activate(in, seen, active);
    Arrays.fill(blame, 0);
    for (int k = 0; k < NameKind.COUNT; k++) {
      for (int u = 0; u < UNITS; u++) {
        if (active[u] > 0) {
          int w = k * UNITS + u;
          blame[u] += (float) gradients[k] * out[w];
          step(out, squaresOut, w, gradients[k] * active[u]);
        }
      }
    }
    for (int u = 0; u < UNITS; u++) {
      if (active[u] > 0) {
        blame(u, seen);
      }
    }
  }

  private void blame(int unit, float[] seen) {
    for (int i = 0; i < seen.length; i++) {
      if (seen[i] != 0) {
        step(in[i], squaresIn[i], unit, blame[unit] * seen[i]);
      }
    }
    step(in[OFFSET], squaresIn[OFFSET], unit, blame[unit]);
  }

  private static void step(float[] weights, float[] squares, int w, double gradient) {
    double held = gradient + SMALL * weights[w];
    squares[w] += (float) (held * held);
    weights[w] -= (float) (STEP * held / (DAMPING + Math.sqrt(squares[w])));
  }

  /** Counts the weights as they are now for their mean. */
  void note() {
    for (int i = 0; i < in.length; i++) {
      add(in[i], sumIn[i]);
    }
    add(out, sumOut);
    summed++;
  }

  private static void add(float[] weights, double[] to) {
    for (int i = 0; i < weights.length; i++) {
      to[i] += weights[i];
    }
  }

  /** The units with the mean of the weights that were noted; all zero when none were. */
  HiddenUnits units() {
    float[][] means = Arrays.stream(sumIn).map(this::mean).toArray(float[][]::new);
    return new HiddenUnits(means, mean(sumOut));
  }

  private float[] mean(double[] sum) {
    float[] mean = new float[sum.length];
    for (int i = 0; i < mean.length; i++) {
      mean[i] = (float) (sum[i] / Math.max(1, summed));
    }
    return mean;
  }
}
