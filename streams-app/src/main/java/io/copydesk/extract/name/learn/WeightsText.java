package io.copydesk.extract.name.learn;

import io.copydesk.extract.name.judge.Calibration;
import io.copydesk.extract.name.judge.NameKind;
import io.copydesk.extract.name.judge.Weights;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import java.util.TreeMap;

/**
 * Writes weights as text: the calibration, the usual themes, then each template with its values,
 * sorted.
 */
final class WeightsText {

  /**
   * Weights below this, in units of 1 / {@link Weights#UNIT}, are left out: they hardly ever
   * decide.
   */
  private static final int LEAST = 11;

  private WeightsText() {}

  /**
   * The lines of those features that have a weight other than 0 and a text that can be written.
   *
   * @param themes how much of each theme articles usually have
   * @param learnt weights of the first and of the second look, which are added
   */
  static List<String> of(
      FeatureNames names, Calibration calibration, List<String> themes, float[]... learnt) {
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

  /** The weights that matter, each behind the letter of its kind; empty when none does. */
  private static String row(int feature, float[]... learnt) {
    StringJoiner row = new StringJoiner(" ");
    for (NameKind kind : NameKind.values()) {
      int at = feature * NameKind.COUNT + kind.index();
      float sum = 0;
      for (float[] weights : learnt) {
        sum += at < weights.length ? weights[at] : 0;
      }
      int steps = Math.round(sum * Weights.UNIT);
      if (Math.abs(steps) >= LEAST) {
        row.add(kind.letter() + Integer.toString(steps));
      }
    }
    return row.toString();
  }
}
