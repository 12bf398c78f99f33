package io.copydesk.extract.name.learn;

import io.copydesk.extract.name.judge.Calibration;
import io.copydesk.extract.name.judge.NameKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * How often names of each probability were right, and the calibration that follows. Not
 * thread-safe.
 */
final class Reliability {

  private static final int STEPS = 10;

  /** Rounds of Newton's method: far more than it needs to converge. */
  private static final int ROUNDS = 60;

  /** Limits a step: Newton's method overshoots where nearly all names are certain and right. */
  private static final double LONGEST_STEP = 0.25;

  /**
   * Strength of the prior that holds slopes near 1 and offsets near 0 while there are few names.
   */
  private static final double CAUTION = 1;

  private final List<Said> all = new ArrayList<>();

  /**
   * A name that was found in an article by weights that were not trained on it.
   *
   * @param fold number of the fold that the article belongs to, from 0
   */
  private record Said(NameKind kind, int fold, double probability, boolean right) {}

  void add(NameKind kind, int fold, double probability, boolean right) {
    all.add(new Said(kind, fold, probability, right));
  }

  /** The calibration by all names. */
  Calibration calibration() {
    return calibration(said -> true);
  }

  private Calibration calibration(Predicate<Said> of) {
    double[] lines = new double[2 * NameKind.COUNT];
    for (NameKind kind : NameKind.values()) {
      double[] line = fitted(all.stream().filter(s -> s.kind() == kind && of.test(s)).toList());
      System.arraycopy(line, 0, lines, 2 * kind.index(), 2);
    }
    return Calibration.of(lines);
  }

  /** Slope and offset under which what was right is most likely, by Newton's method. */
  private static double[] fitted(List<Said> said) {
    double slope = 1;
    double offset = 0;
    for (int round = 0; round < ROUNDS; round++) {
      double g0 = CAUTION * (slope - 1);
      double g1 = CAUTION * offset;
      double h00 = CAUTION;
      double h01 = 0;
      double h11 = CAUTION;
      for (Said each : said) {
        double x = Calibration.odds(each.probability());
        double p = 1 / (1 + StrictMath.exp(-(slope * x + offset)));
        double wrong = p - (each.right() ? 1 : 0);
        double weight = p * (1 - p);
        g0 += wrong * x;
        g1 += wrong;
        h00 += weight * x * x;
        h01 += weight * x;
        h11 += weight;
      }
      double determinant = h00 * h11 - h01 * h01;
      slope -= Math.clamp((h11 * g0 - h01 * g1) / determinant, -LONGEST_STEP, LONGEST_STEP);
      offset -= Math.clamp((h00 * g1 - h01 * g0) / determinant, -LONGEST_STEP, LONGEST_STEP);
    }
    return new double[] {slope, offset};
  }

  /**
   * A line for all kinds together and for each kind: of the names with a probability of .4 to .5,
   * .5 to .6 and so on the share that was right. The probabilities of each fold are calibrated by
   * the other folds.
   */
  String table() {
    List<Said> corrected = corrected();
    StringBuilder out =
        new StringBuilder("right of what is said with  .4-.5        .5-.6        .6-.7        ")
            .append(".7-.8        .8-.9        .9-1\n");
    row("all", null, corrected, out);
    for (NameKind kind : NameKind.values()) {
      row(kind.name(), kind, corrected, out);
    }
    return out.toString();
  }

  private List<Said> corrected() {
    List<Said> corrected = new ArrayList<>(all.size());
    int folds = 1 + all.stream().mapToInt(Said::fold).max().orElse(0);
    for (int fold = 0; fold < folds; fold++) {
      int held = fold;
      Calibration others = calibration(s -> s.fold() != held);
      for (Said s : all) {
        if (s.fold() == fold) {
          corrected.add(new Said(s.kind(), fold, others.of(s.kind(), s.probability()), s.right()));
        }
      }
    }
    return corrected;
  }

  private static void row(
      String name, @Nullable NameKind kind, List<Said> said, StringBuilder out) {
    int[] times = new int[STEPS];
    int[] right = new int[STEPS];
    for (Said each : said) {
      if (kind == null || each.kind() == kind) {
        int step = Math.min(STEPS - 1, (int) (each.probability() * STEPS));
        times[step]++;
        right[step] += each.right() ? 1 : 0;
      }
    }
    out.append(String.format(Locale.ROOT, "%-27s", name));
    for (int i = 4; i < STEPS; i++) {
      double share = (double) right[i] / Math.max(1, times[i]);
      out.append(String.format(Locale.ROOT, " %.3f %-6s", share, "(" + times[i] + ")"));
    }
    out.append('\n');
  }
}
