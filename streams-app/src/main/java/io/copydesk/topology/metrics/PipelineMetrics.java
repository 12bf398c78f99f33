package io.copydesk.topology.metrics;

import io.copydesk.enrich.Rejection;
import io.copydesk.events.EnrichedArticle;
import java.time.Duration;

/**
 * Hears what becomes of each record. Thread-safe. Counts are of work done: what is processed again
 * after a fault is counted again. Without faults, raw records = enriched + degraded + repeated +
 * dead letters.
 */
public interface PipelineMetrics {

  /** An article was published, every step done. */
  void enriched(EnrichedArticle article, Duration took);

  /** An article was published, not every step done. */
  void degraded(EnrichedArticle article, Duration took);

  /** An identical repeat was not published again. */
  void repeated();

  /** A raw record became a dead letter. */
  void deadLettered(Rejection.Stage stage, Rejection.Code code);

  /** An entry of the reference topic was put in force, or took one out of force. */
  void catalogChanged();

  /** A catalog entry was refused. */
  void catalogRefused();
}
