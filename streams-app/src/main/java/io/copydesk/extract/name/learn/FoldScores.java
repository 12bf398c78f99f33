package io.copydesk.extract.name.learn;

import io.copydesk.extract.name.judge.NameKind;
import io.copydesk.extract.name.settle.Settled;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * How many names were found right by kind and set, by equal spans, and how often a probability was
 * right. Not thread-safe.
 */
public final class FoldScores {

  private static final int STEPS = 10;

  private final Map<String, int[][]> bySet = new TreeMap<>();
  private final int[] said = new int[STEPS];
  private final int[] right = new int[STEPS];

  void add(Example example, Problem p, List<Settled> names) {
    int[][] counts = counts(example);
    for (Settled name : names) {
      int allowed = p.allowed()[p.candidates().indexOf(name.occurrence())];
      int kind = name.kind().index();
      if (Integer.bitCount(allowed) > 1 || (example.annotated() & name.kind().bit()) == 0) {
        // Readers could disagree, did not say which kind, or did not mark such names.
        continue;
      }
      boolean hit = (allowed & name.kind().bit()) != 0;
      counts[kind][0]++;
      counts[kind][1] += hit ? 1 : 0;
      int step = Math.min(STEPS - 1, (int) (name.probability() * STEPS));
      said[step]++;
      right[step] += hit ? 1 : 0;
    }
  }

  void addGold(Example example) {
    for (GoldName name : example.names()) {
      if (Integer.bitCount(name.kinds()) == 1) {
        counts(example)[Integer.numberOfTrailingZeros(name.kinds())][2]++;
      }
    }
  }

  private int[][] counts(Example example) {
    boolean untyped = example.names().stream().anyMatch(n -> Integer.bitCount(n.kinds()) > 1);
    String name = untyped ? example.set() + " untyped" : example.set();
    return bySet.computeIfAbsent(name, set -> new int[NameKind.COUNT][3]);
  }

  /** A line for each set and kind, then one for each tenth of probability. */
  public String table() {
    StringBuilder out = new StringBuilder();
    bySet.forEach(
        (set, counts) -> {
          for (NameKind kind : NameKind.values()) {
            int[] c = counts[kind.index()];
            double precision = c[0] == 0 ? 0 : (double) c[1] / c[0];
            double recall = c[2] == 0 ? 0 : (double) c[1] / c[2];
            double sum = c[0] + c[2] == 0 ? 1 : c[0] + c[2];
            out.append(
                String.format(
                    Locale.ROOT,
                    "%-26s %-12s gold %5d  P %.3f  R %.3f  F1 %.3f%n",
                    set,
                    kind,
                    c[2],
                    precision,
                    recall,
                    2 * c[1] / sum));
          }
        });
    for (int i = 0; i < STEPS; i++) {
      if (said[i] > 0) {
        out.append(
            String.format(
                Locale.ROOT,
                "said with %.1f to %.1f: %5d, right %.3f%n",
                i / 10.0,
                (i + 1) / 10.0,
                said[i],
                (double) right[i] / said[i]));
      }
    }
    return out.toString();
  }
}
