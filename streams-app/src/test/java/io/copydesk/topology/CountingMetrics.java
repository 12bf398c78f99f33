package io.copydesk.topology;

import io.copydesk.enrich.Rejection;
import io.copydesk.events.EnrichedArticle;
import io.copydesk.topology.metrics.PipelineMetrics;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;

/** Counts each event by its name. Thread-safe. */
public final class CountingMetrics implements PipelineMetrics {

  private final Map<String, Integer> counts = new TreeMap<>();

  public synchronized Map<String, Integer> counts() {
    return new TreeMap<>(counts);
  }

  private synchronized void count(String name) {
    counts.merge(name, 1, Integer::sum);
  }

  @Override
  public void enriched(EnrichedArticle article, Duration took) {
    count("enriched");
  }

  @Override
  public void degraded(EnrichedArticle article, Duration took) {
    count("degraded");
  }

  @Override
  public void repeated() {
    count("repeated");
  }

  @Override
  public void keyedOtherwise() {
    count("keyedOtherwise");
  }

  @Override
  public void fromTheFuture() {
    count("fromTheFuture");
  }

  @Override
  public void deadLettered(Rejection.Stage stage, Rejection.Code code) {
    count(stage + "/" + code);
  }

  @Override
  public void catalogChanged() {
    count("catalogChanged");
  }

  @Override
  public void catalogRefused() {
    count("catalogRefused");
  }
}
