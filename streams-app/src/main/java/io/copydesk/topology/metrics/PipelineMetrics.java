package io.copydesk.topology.metrics;

import io.copydesk.enrich.Rejection;
import io.copydesk.events.EnrichedArticle;
import java.time.Duration;

/**
 * Is told what becomes of each record. Thread-safe. What is processed again after a fault is
 * counted again. Without faults, raw records = enriched + degraded + repeated + dead letters.
 */
public interface PipelineMetrics {

  /** An article was published, all of it analysed, for which enrichment took that time. */
  void enriched(EnrichedArticle article, Duration took);

  /** An article was published of which only a part, or nothing, was analysed. */
  void degraded(EnrichedArticle article, Duration took);

  /** An identical repeat was not published again. */
  void repeated();

  /**
   * An article was published whose record has another key than the article's id, or none: a repeat
   * of it is recognised only where it happens to come to the same partition.
   */
  void keyedOtherwise();

  /** A raw record's timestamp lay in the future, and was taken for now. */
  void fromTheFuture();

  /** A raw record became a dead letter. */
  void deadLettered(Rejection.Stage stage, Rejection.Code code);

  /** A record of the reference topic put an entry in force, or took one out of force. */
  void catalogChanged();

  /** A catalog entry was refused. */
  void catalogRefused();
}
