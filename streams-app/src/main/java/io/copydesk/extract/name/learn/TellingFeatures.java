package io.copydesk.extract.name.learn;

import io.copydesk.extract.name.judge.NameKind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.PriorityQueue;
import java.util.stream.Collectors;

/** The features of the largest weights for each kind, shown to whoever trains. Stateless. */
final class TellingFeatures {

  private static final int EACH = 15;

  private TellingFeatures() {}

  /** A line for each kind: its features of the largest weight, with it, the largest first. */
  static List<String> of(FeatureNames names, float[] weights) {
    List<String> lines = new ArrayList<>();
    for (NameKind kind : NameKind.values()) {
      lines.add(
          heaviest(weights, kind).stream()
              .map(
                  f ->
                      String.format(
                          Locale.ROOT, "%s %.1f", names.text(f), weight(weights, f, kind)))
              .collect(Collectors.joining(", ", "speaks for " + kind + ": ", "")));
    }
    return lines;
  }

  /**
   * The heaviest first; of equal ones the first. Of very many few are wanted, so they are not
   * sorted.
   */
  private static List<Integer> heaviest(float[] weights, NameKind kind) {
    Comparator<Integer> lightest =
        Comparator.<Integer>comparingDouble(feature -> weight(weights, feature, kind))
            .thenComparing(Comparator.reverseOrder());
    PriorityQueue<Integer> heaviest = new PriorityQueue<>(lightest);
    for (int feature = 0; feature < weights.length / NameKind.COUNT; feature++) {
      heaviest.add(feature);
      if (heaviest.size() > EACH) {
        heaviest.remove();
      }
    }
    return heaviest.stream().sorted(lightest.reversed()).toList();
  }

  private static float weight(float[] weights, int feature, NameKind kind) {
    return weights[feature * NameKind.COUNT + kind.index()];
  }
}
