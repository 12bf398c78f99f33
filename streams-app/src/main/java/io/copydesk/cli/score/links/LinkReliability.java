package io.copydesk.cli.score.links;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * How often links are right, by the confidence that they are published with. Not thread-safe.
 *
 * <p>A name is counted once for each article and entity: a short form's link is its full form's.
 */
public final class LinkReliability {

  private final Map<Double, int[]> rightOfAll = new TreeMap<>();

  /** Counts a link that says it is right with this confidence, 0 to 1. */
  void add(double confidence, boolean right) {
    int[] counts = rightOfAll.computeIfAbsent(confidence, c -> new int[2]);
    counts[0] += right ? 1 : 0;
    counts[1]++;
  }

  void addAll(LinkReliability other) {
    other.rightOfAll.forEach(
        (confidence, counts) -> {
          int[] mine = rightOfAll.computeIfAbsent(confidence, c -> new int[2]);
          mine[0] += counts[0];
          mine[1] += counts[1];
        });
  }

  /** A line for each confidence, the lowest first: said, links, right, the share that is right. */
  public List<String> lines() {
    List<String> lines = new ArrayList<>();
    rightOfAll.forEach(
        (said, counts) ->
            lines.add(
                String.format(
                    Locale.ROOT,
                    "%.2f\t%d\t%d\t%.3f",
                    said,
                    counts[1],
                    counts[0],
                    counts[0] / (double) counts[1])));
    return lines;
  }
}
