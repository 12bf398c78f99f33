package io.copydesk.topology;

import io.copydesk.enrich.Rejection;
import io.copydesk.events.EnrichedArticle;
import io.copydesk.topology.metrics.PipelineMetrics;
import java.time.Duration;

/** Counts nothing. */
public record NoMetrics() implements PipelineMetrics {

  @Override
  public void enriched(EnrichedArticle article, Duration took) {}

  @Override
  public void degraded(EnrichedArticle article, Duration took) {}

  @Override
  public void repeated() {}

  @Override
  public void keyedOtherwise() {}

  @Override
  public void fromTheFuture() {}

  @Override
  public void deadLettered(Rejection.Stage stage, Rejection.Code code) {}

  @Override
  public void catalogChanged() {}

  @Override
  public void catalogRefused() {}
}
