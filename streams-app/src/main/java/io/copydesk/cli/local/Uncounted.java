package io.copydesk.cli.local;

import io.copydesk.enrich.Rejection;
import io.copydesk.events.EnrichedArticle;
import io.copydesk.topology.PipelineMetrics;
import java.time.Duration;

/** Counts nothing. */
final class Uncounted implements PipelineMetrics {

  @Override
  public void enriched(EnrichedArticle article, Duration took) {}

  @Override
  public void degraded(EnrichedArticle article, Duration took) {}

  @Override
  public void repeated() {}

  @Override
  public void deadLettered(Rejection.Stage stage, Rejection.Code code) {}

  @Override
  public void catalogChanged(int size) {}

  @Override
  public void catalogRefused() {}
}
