package io.copydesk.extract.name.learn;

import io.copydesk.extract.name.judge.NameKind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Which features speak most for each kind of name, to be read by whoever teaches. */
final class TellingFeatures {

  private static final int EACH = 15;

  private TellingFeatures() {}

  /** A line for each kind: its features of the largest weight, with it, the largest first. */
  static List<String> of(FeatureNames names, float[] weights) {
    List<String> lines = new ArrayList<>();
    for (NameKind kind : NameKind.values()) {
      lines.add(
          IntStream.range(0, weights.length / NameKind.COUNT)
              .boxed()
              .sorted(Comparator.comparingDouble(f -> -weight(weights, f, kind)))
              .limit(EACH)
              .map(
                  f ->
                      String.format(
                          Locale.ROOT, "%s %.1f", names.text(f), weight(weights, f, kind)))
              .collect(Collectors.joining(", ", "speaks for " + kind + ": ", "")));
    }
    return lines;
  }

  private static float weight(float[] weights, int feature, NameKind kind) {
    return weights[feature * NameKind.COUNT + kind.index()];
  }
}
