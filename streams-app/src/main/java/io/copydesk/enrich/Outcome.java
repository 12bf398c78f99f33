package io.copydesk.enrich;

import io.copydesk.events.EnrichedArticle;

/** What becomes of a raw article. */
public sealed interface Outcome {

  /** Every step ran on the whole article. */
  record Enriched(EnrichedArticle article) implements Outcome {}

  /** What is here is right, but not all was done; {@code article} says why. */
  record Degraded(EnrichedArticle article) implements Outcome {}

  /** It cannot be enriched, now or later: a dead letter. */
  record Rejected(Rejection rejection) implements Outcome {}
}
