package io.copydesk.catalog.link;

import io.copydesk.catalog.index.StoredEntity;
import org.jspecify.annotations.Nullable;

/**
 * An entity that a name may mean.
 *
 * @param ambiguous whether the name also means something else
 * @param descriptive whether the name is one that any country may give such a body ("finance
 *     ministry")
 * @param country of which the name itself speaks ("Japanese Finance Ministry"), null when of none
 */
record LinkCandidate(
    StoredEntity entity, boolean ambiguous, boolean descriptive, @Nullable String country) {

  /** The same by a name that is no other country's, though its words are any body's. */
  LinkCandidate withProperName() {
    return new LinkCandidate(entity, ambiguous, false, country);
  }
}
