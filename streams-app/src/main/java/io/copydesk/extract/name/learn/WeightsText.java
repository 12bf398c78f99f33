package io.copydesk.extract.name.learn;

import io.copydesk.extract.name.judge.Calibration;
import io.copydesk.extract.name.judge.NameKind;
import io.copydesk.extract.name.judge.Weights;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Writes weights as text: the calibration, then each template with its values, sorted. */
final class WeightsText {

  /**
   * Weights below this, in units of 1 / {@link Weights#UNIT}, are written as 0: they hardly ever
   * decide.
   */
  private static final int LEAST = 10;

  private WeightsText() {}

  /**
   * The lines of those features that have a weight other than 0 and a text that can be written.
   *
   * @param learnt weights of the first and of the second look, which are added
   */
  static List<String> of(FeatureNames names, Calibration calibration, float[]... learnt) {
    Map<String, Map<String, String>> byTemplate = new TreeMap<>();
    for (int f = 0; f < names.size(); f++) {
      String text = names.text(f);
      int equals = text.indexOf('=');
      String value = text.substring(equals + 1);
      String row = row(f, learnt);
      if (row != null && isWritable(value)) {
        byTemplate.computeIfAbsent(text.substring(0, equals), t -> new TreeMap<>()).put(value, row);
      }
    }
    List<String> lines = new ArrayList<>();
    lines.add(Weights.CALIBRATION);
    lines.addAll(calibration.text());
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

  private static String row(int feature, float[]... learnt) {
    StringBuilder row = new StringBuilder();
    boolean matters = false;
    for (int k = 0; k < NameKind.COUNT; k++) {
      float sum = 0;
      for (float[] weights : learnt) {
        int at = feature * NameKind.COUNT + k;
        sum += at < weights.length ? weights[at] : 0;
      }
      int steps = Math.round(sum * Weights.UNIT);
      matters |= Math.abs(steps) >= LEAST;
      row.append(k == 0 ? "" : " ").append(Math.abs(steps) < LEAST ? 0 : steps);
    }
    return matters ? row.toString() : null;
  }
}
