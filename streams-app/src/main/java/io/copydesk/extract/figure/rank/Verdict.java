package io.copydesk.extract.figure.rank;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The most probable answer. Answers that say the same count together, since it doesn't matter where
 * the text says so.
 *
 * @param best its number: of equal texts the one that scores most, of equal ones the first
 * @param probability from 0 to 1
 */
public record Verdict(int best, double probability) {

  /**
   * Answers whose odds are below this share of the top answer's are not considered as the best one,
   * to save comparing their texts.
   */
  private static final double HOPELESS = 0.05;

  /**
   * Weighs answers, at least one.
   *
   * @param scores logarithms of odds
   */
  public static Verdict of(Question question, double[] scores, List<@Nullable String> texts) {
    int size = texts.size();
    double[] odds = new double[size];
    double most = Double.NEGATIVE_INFINITY;
    for (int i = 0; i < size; i++) {
      most = Math.max(most, scores[i]);
    }
    double all = 0;
    for (int i = 0; i < size; i++) {
      odds[i] = StrictMath.exp(scores[i] - most);
      all += odds[i];
    }
    int best = 0;
    double bestOdds = 0;
    for (int i = 0; i < size; i++) {
      double together = odds[i] < HOPELESS ? 0 : together(question, i, odds, texts);
      boolean better = together > bestOdds || (together == bestOdds && odds[i] > odds[best]);
      best = better ? i : best;
      bestOdds = better ? together : bestOdds;
    }
    return new Verdict(best, bestOdds / all);
  }

  private static double together(
      Question question, int answer, double[] odds, List<@Nullable String> texts) {
    double together = 0;
    for (int i = 0; i < texts.size(); i++) {
      together += question.isSame(texts.get(answer), texts.get(i)) ? odds[i] : 0;
    }
    return together;
  }
}
