package io.copydesk.extract.name.learn;

import io.copydesk.extract.name.judge.Calibration;
import io.copydesk.extract.name.judge.HiddenUnits;
import io.copydesk.extract.name.judge.NameKind;
import io.copydesk.extract.name.judge.Weights;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Writes weights as text: the calibration, the usual themes, the hidden units, then each template
 * with its values, sorted.
 */
final class WeightsText {

  /**
   * How many weights of the first look are kept, so that the file stays below 1 MB: those that
   * matter most.
   */
  static final int KEPT = 130_000;

  /**
   * A weight matters as much as its size, times this power of how often its feature was met: a
   * small one of what every article has changes more than a large one of what was met once. Of 0,
   * 0.1, 0.2 and 0.3 the second and the third lost least in the logarithmic probability of held-out
   * articles.
   */
  private static final double OFTEN = 0.2;

  private WeightsText() {}

  /**
   * The weights as they will be read: in whole steps, and only those that matter most.
   *
   * @param most how many are kept, 1 at least; more where several matter as much
   */
  static float[] kept(float[] weights, FeatureNames names, int most) {
    double[] importance = new double[weights.length];
    for (int w = 0; w < weights.length; w++) {
      importance[w] =
          Math.abs(steps(weights[w])) * StrictMath.pow(names.times(w / NameKind.COUNT), OFTEN);
    }
    double[] sorted = importance.clone();
    Arrays.sort(sorted);
    double least = most < sorted.length ? sorted[sorted.length - most] : 0;
    float[] kept = new float[weights.length];
    for (int w = 0; w < kept.length; w++) {
      kept[w] = importance[w] < least ? 0 : steps(weights[w]) / (float) Weights.UNIT;
    }
    return kept;
  }

  private static int steps(float weight) {
    return Math.round(weight * Weights.UNIT);
  }

  /**
   * The lines of those features that have a weight other than 0 and a text that can be written.
   *
   * @param themes how much of each theme articles usually have
   * @param hidden the units of the second look
   * @param learnt weights of the first and of the second look, which are added
   */
  static List<String> of(
      FeatureNames names,
      Calibration calibration,
      List<String> themes,
      HiddenUnits hidden,
      float[]... learnt) {
    Map<String, Map<String, String>> byTemplate = new TreeMap<>();
    for (int f = 0; f < names.size(); f++) {
      String text = names.text(f);
      int equals = text.indexOf('=');
      String value = text.substring(equals + 1);
      String row = row(f, learnt);
      if (!row.isEmpty() && isWritable(value)) {
        byTemplate.computeIfAbsent(text.substring(0, equals), t -> new TreeMap<>()).put(value, row);
      }
    }
    List<String> lines = new ArrayList<>();
    lines.add(Weights.CALIBRATION);
    lines.addAll(calibration.text());
    lines.add(Weights.THEMES);
    lines.addAll(themes);
    lines.add(Weights.HIDDEN);
    lines.addAll(hidden.text());
    byTemplate.forEach(
        (template, rows) -> {
          lines.add("[" + template + "]");
          rows.forEach((value, row) -> lines.add(value + "\t" + row));
        });
    return lines;
  }

  private static boolean isWritable(String value) {
    return value.indexOf('#') < 0
        && value.indexOf('\t') < 0
        && value.indexOf('\n') < 0
        && value.indexOf('|', 1) == value.lastIndexOf('|')
        && !value.isBlank();
  }

  /**
   * The weights that matter, each behind the letter of its kind, a small one where it speaks
   * against that kind; empty when none does.
   */
  private static String row(int feature, float[]... learnt) {
    StringBuilder row = new StringBuilder();
    for (NameKind kind : NameKind.values()) {
      int at = feature * NameKind.COUNT + kind.index();
      float sum = 0;
      for (float[] weights : learnt) {
        sum += at < weights.length ? weights[at] : 0;
      }
      int steps = steps(sum);
      if (steps != 0) {
        char letter = steps < 0 ? Character.toLowerCase(kind.letter()) : kind.letter();
        row.append(letter).append(Math.abs(steps));
      }
    }
    return row.toString();
  }
}
