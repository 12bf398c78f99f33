package io.copydesk.enrich;

import io.copydesk.catalog.Catalog;
import io.copydesk.events.RawArticle;

/**
 * Enriches articles. A pure function of its arguments and the application's version; thread-safe.
 */
public interface Enricher {

  /**
   * What becomes of the article.
   *
   * @throws StepFailedException on a defect of ours; the caller makes it a dead letter with code
   *     {@link Rejection.Code#INTERNAL_ERROR}
   */
  Outcome enrich(RawArticle raw, Catalog catalog);

  /** An enricher that differs only in the budget of each article. */
  Enricher within(Budget budget);
}
