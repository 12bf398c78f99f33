package io.copydesk.cli.score;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * How many of the figures found have each attribute right. Mutable while scoring; not thread-safe.
 */
final class FigureCounts {
  int found;
  int value;
  int unit;
  int kind;
  int comparator;
  int all;

  /** The shares by name, 0 to 1. */
  Map<String, Double> shares() {
    double of = found == 0 ? 1 : found;
    Map<String, Double> shares = new LinkedHashMap<>();
    shares.put("value", value / of);
    shares.put("unit", unit / of);
    shares.put("kind", kind / of);
    shares.put("comparator", comparator / of);
    shares.put("all", all / of);
    return shares;
  }
}
