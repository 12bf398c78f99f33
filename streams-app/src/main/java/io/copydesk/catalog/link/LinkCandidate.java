package io.copydesk.catalog.link;

import io.copydesk.catalog.index.StoredEntity;
import org.jspecify.annotations.Nullable;

/**
 * An entity that a name may mean.
 *
 * @param ambiguous whether the name also means something else
 * @param descriptive whether the name is what any country may call such a body
 * @param country that the name itself says, null when it says none
 */
record LinkCandidate(
    StoredEntity entity, boolean ambiguous, boolean descriptive, @Nullable String country) {}
