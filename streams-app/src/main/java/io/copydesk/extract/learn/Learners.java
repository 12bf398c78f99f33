package io.copydesk.extract.learn;

import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/**
 * Several learners of the same examples. Each has a number that decides the order in which it meets
 * them: the mean of what they learn depends less on that order. Stateless, thread-safe.
 */
public final class Learners {

  private Learners() {}

  /**
   * Lets all of them learn, side by side.
   *
   * @param count how many there are
   * @param learn makes the learner of a number, from 0, and trains it; called by several threads
   * @return the learners in the order of their numbers
   */
  public static <T> List<T> trained(int count, IntFunction<T> learn) {
    return IntStream.range(0, count).parallel().mapToObj(learn).toList();
  }

  /**
   * The mean of each weight.
   *
   * @param weights of each learner, equally many
   */
  public static float[] mean(List<float[]> weights) {
    float[] mean = new float[weights.getFirst().length];
    for (int w = 0; w < mean.length; w++) {
      double sum = 0;
      for (float[] each : weights) {
        sum += each[w];
      }
      mean[w] = (float) (sum / weights.size());
    }
    return mean;
  }
}
