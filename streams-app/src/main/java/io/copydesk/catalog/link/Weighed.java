package io.copydesk.catalog.link;

import io.copydesk.catalog.LinkEvidence;
import io.copydesk.catalog.LinkVerdict;
import io.copydesk.catalog.WeighedEntity;
import io.copydesk.catalog.index.StoredEntity;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A candidate with what the article says for it.
 *
 * @param exclusion why the candidate is ruled out whatever its points; null when it is not
 */
record Weighed(
    LinkCandidate candidate,
    Map<LinkEvidence, Integer> evidence,
    int points,
    @Nullable LinkVerdict exclusion) {

  StoredEntity entity() {
    return candidate.entity();
  }

  WeighedEntity as(LinkVerdict verdict) {
    return new WeighedEntity(
        entity().id(),
        entity().get().getName(),
        entity().jurisdiction(),
        candidate.ambiguous(),
        evidence,
        points,
        verdict);
  }
}
