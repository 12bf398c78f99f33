package io.copydesk.extract.name.learn;

import io.copydesk.extract.name.judge.Calibration;
import io.copydesk.extract.name.judge.HiddenUnits;
import io.copydesk.extract.name.judge.NameKind;
import io.copydesk.extract.name.judge.Weights;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Writes weights as text: the calibration, the usual themes, the hidden units, then each template
 * with its values, sorted.
 */
final class WeightsText {

  /** The least that a feature's largest weight is, in steps; a smaller one is not worth a line. */
  private static final int LEAST = 2;

  private WeightsText() {}

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
      String value = names.value(f);
      String row = row(f, learnt);
      if (!row.isEmpty() && isWritable(value)) {
        String template = names.template(f).text();
        byTemplate.computeIfAbsent(template, t -> new TreeMap<>()).put(value, row);
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
          addRows(rows, lines);
        });
    return lines;
  }

  /** A pair that begins as the one above is written behind a blank, without its first part. */
  private static void addRows(Map<String, String> rows, List<String> lines) {
    String above = "";
    for (Map.Entry<String, String> row : rows.entrySet()) {
      String value = row.getKey();
      String first = Weights.first(value);
      boolean same = !first.isEmpty() && first.equals(above);
      lines.add((same ? " " + value.substring(first.length()) : value) + "\t" + row.getValue());
      above = first;
    }
  }

  /**
   * Whether the file can have a feature's value: not one with its signs in it, without text, or
   * with half of a letter of two UTF-16 units, as an affix may cut one: UTF-8 has no bytes for it.
   */
  static boolean isWritable(String value) {
    return !hasHalf(value)
        && value.indexOf('#') < 0
        && value.indexOf('\t') < 0
        && value.indexOf('\n') < 0
        && value.indexOf(Weights.AND, 1) == value.lastIndexOf(Weights.AND)
        && !value.startsWith(" ")
        && !value.isBlank();
  }

  private static boolean hasHalf(String value) {
    int next;
    for (int i = 0; i < value.length(); i += Character.charCount(next)) {
      next = value.codePointAt(i);
      if (Character.getType(next) == Character.SURROGATE) {
        return true;
      }
    }
    return false;
  }

  /** Whether a feature whose largest weight has so many steps, up or down, is written. */
  static boolean isWorthLine(int steps) {
    return Math.abs(steps) >= LEAST;
  }

  /** A weight in the steps in which it is written. */
  static int steps(float weight) {
    return Math.round(weight * Weights.UNIT);
  }

  /** A weight as it will be read. */
  static float rounded(float weight) {
    return steps(weight) / (float) Weights.UNIT;
  }

  /**
   * A feature's weights, each behind the letter of its kind, a small one where it speaks against
   * that kind; empty when none is worth a line.
   */
  private static String row(int feature, float[]... learnt) {
    StringBuilder row = new StringBuilder();
    int largest = 0;
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
      largest = Math.max(largest, Math.abs(steps));
    }
    return isWorthLine(largest) ? row.toString() : "";
  }
}
