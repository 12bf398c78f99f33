package io.copydesk.enrich;

import io.copydesk.events.EnrichedArticle;

/** What becomes of a raw article. */
public sealed interface Outcome {

  /**
   * Every step ran on the whole article.
   *
   * @param sentences that its mentions stand in
   */
  record Enriched(EnrichedArticle article, SentenceSpans sentences) implements Outcome {}

  /**
   * What is here is right, but not all was done; {@code article} says why.
   *
   * @param sentences that its mentions stand in
   */
  record Degraded(EnrichedArticle article, SentenceSpans sentences) implements Outcome {}

  /** It cannot be enriched, now or later: a dead letter. */
  record Rejected(Rejection rejection) implements Outcome {}
}
