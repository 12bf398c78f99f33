package io.copydesk.enrich;

import io.copydesk.catalog.Catalog;
import io.copydesk.events.RawArticle;

/**
 * Enriches articles. A pure function of its arguments and the application's version; thread-safe.
 */
public interface Enricher {

  /**
   * What becomes of the article. Throws only on a defect of ours; the caller dead-letters the event
   * as {@link Rejection.Code#INTERNAL_ERROR}.
   */
  Outcome enrich(RawArticle raw, Catalog catalog);

  /** The same with another budget for each article. */
  Enricher within(Budget budget);
}
