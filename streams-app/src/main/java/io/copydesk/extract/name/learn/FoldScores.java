package io.copydesk.extract.name.learn;

import io.copydesk.extract.name.judge.NameKind;
import io.copydesk.extract.name.settle.Settled;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * How many names were found rightly in cross-validation, by kind and set of articles, and which
 * were not; spans have to be equal. Not thread-safe.
 */
public final class FoldScores {

  private final Map<String, int[][]> bySet = new TreeMap<>();
  private final Reliability reliability = new Reliability();
  private final List<Disagreement> disagreements = new ArrayList<>();

  /**
   * Counts what was found in a sentence.
   *
   * @param fold number of the fold that the article belongs to, from 0
   */
  void add(Example example, int fold, Problem p, List<Settled> names) {
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
      reliability.add(name.kind(), fold, name.probability(), hit);
      if (!hit) {
        disagreements.add(new Disagreement(example, name));
      }
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

  /** How often names of each probability were right. */
  Reliability reliability() {
    return reliability;
  }

  /**
   * The names that were judged otherwise than readers marked them, the surest first. A mark at
   * which no name was found is not among them.
   */
  public List<Disagreement> disagreements() {
    return disagreements.stream()
        .sorted(Comparator.comparingDouble(Disagreement::probability).reversed())
        .toList();
  }

  /**
   * F1 (the harmonic mean of precision and recall) of a kind in a set, 0 to 1.
   *
   * @throws IllegalArgumentException when there is no such set
   */
  public double f1(String set, NameKind kind) {
    int[][] counts = bySet.get(set);
    if (counts == null) {
      throw new IllegalArgumentException("no set \"" + set + "\" among " + bySet.keySet());
    }
    return f1(counts[kind.index()]);
  }

  private static double f1(int[] counts) {
    return 2.0 * counts[1] / Math.max(1, counts[0] + counts[2]);
  }

  /** A line for each set and kind, then how often names of each probability were right. */
  public String table() {
    StringBuilder out = new StringBuilder();
    bySet.forEach(
        (set, counts) -> {
          for (NameKind kind : NameKind.values()) {
            int[] c = counts[kind.index()];
            if (c[0] + c[2] == 0) {
              continue;
            }
            double precision = c[0] == 0 ? 0 : (double) c[1] / c[0];
            double recall = c[2] == 0 ? 0 : (double) c[1] / c[2];
            out.append(
                String.format(
                    Locale.ROOT,
                    "%-26s %-12s gold %5d  P %.3f  R %.3f  F1 %.3f%n",
                    set,
                    kind,
                    c[2],
                    precision,
                    recall,
                    f1(c)));
          }
        });
    out.append(reliability.table());
    return out.toString();
  }
}
