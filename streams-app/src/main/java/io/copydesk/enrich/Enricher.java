package io.copydesk.enrich;

import io.copydesk.catalog.Catalog;
import io.copydesk.events.RawArticle;

/**
 * Enriches articles. A pure function of its arguments, the application's version and how many
 * tokens its {@link Budget} lets it analyse; but whether an article is out of the budget's time,
 * and rejected with code {@link Rejection.Code#TIME_BUDGET}, depends on the machine. Thread-safe.
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
