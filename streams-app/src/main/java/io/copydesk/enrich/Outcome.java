package io.copydesk.enrich;

import io.copydesk.events.EnrichedArticle;
import java.util.Optional;

/** What becomes of a raw article. */
public sealed interface Outcome {

  /**
   * What is here is right. Whether it is also all is said by {@link #degradedReason}.
   *
   * @param sentences that its mentions stand in
   */
  record Enriched(EnrichedArticle article, SentenceSpans sentences) implements Outcome {

    /** Why not every step ran on the whole article; empty when all did. */
    public Optional<String> degradedReason() {
      return Optional.ofNullable(article.getDegradedReason());
    }
  }

  /** It cannot be enriched, now or later: a dead letter. */
  record Rejected(Rejection rejection) implements Outcome {}
}
