package io.copydesk.cli.bench;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What the catalog benchmark measured, in one run.
 *
 * @param noneArticlesPerSecond with no catalog, on one thread, the median of the rounds
 */
record CatalogMeasurement(double noneArticlesPerSecond, List<Size> sizes) implements Report {

  /**
   * One catalog.
   *
   * @param entities in it
   * @param articlesPerSecond the median of the rounds
   * @param heapMegabytes that it takes, in 10<sup>6</sup> bytes
   * @param loadSeconds that it takes to put in all its entities
   */
  record Size(int entities, double articlesPerSecond, double heapMegabytes, double loadSeconds) {}

  @Override
  public List<String> lines() {
    List<String> lines = new ArrayList<>();
    lines.add(
        String.format(
            Locale.ROOT, "no catalog: %,.1f articles/s on one thread", noneArticlesPerSecond));
    for (Size size : sizes) {
      lines.add(
          String.format(
              Locale.ROOT,
              "%,d entities: %,.1f articles/s, ratio %.3f, %,.0f MB of heap, loaded in %.1f s",
              size.entities(),
              size.articlesPerSecond(),
              size.articlesPerSecond() / noneArticlesPerSecond,
              size.heapMegabytes(),
              size.loadSeconds()));
    }
    lines.add("(targets: 10,000 entities at least 0.95, 1,000,000 entities at least 0.85)");
    return lines;
  }

  @Override
  public Map<String, Number> values() {
    Map<String, Number> values = new LinkedHashMap<>();
    values.put("none_articles_per_s", noneArticlesPerSecond);
    for (Size size : sizes) {
      values.put("articles_per_s_" + size.entities(), size.articlesPerSecond());
      values.put("ratio_" + size.entities(), size.articlesPerSecond() / noneArticlesPerSecond);
      values.put("heap_mb_" + size.entities(), size.heapMegabytes());
      values.put("load_s_" + size.entities(), size.loadSeconds());
    }
    return values;
  }
}
