package io.copydesk.enrich;

import io.copydesk.events.EnrichedArticle;
import java.util.Optional;

/** What becomes of a raw article. */
public sealed interface Outcome {

  /**
   * It was enriched: in part only, when there is a {@link #degradedReason}.
   *
   * @param sentences where the sentences are that the mentions stand in
   */
  record Enriched(EnrichedArticle article, SentenceSpans sentences) implements Outcome {

    /** Why only a part of the article, or nothing, was analysed; empty when all of it was. */
    public Optional<String> degradedReason() {
      return Optional.ofNullable(article.getDegradedReason());
    }
  }

  /** It cannot be enriched, now or later: a dead letter. */
  record Rejected(Rejection rejection) implements Outcome {}
}
