package io.copydesk.extract;

import io.copydesk.events.EntityType;
import org.jspecify.annotations.Nullable;

/**
 * A name of the catalog found in a sentence.
 *
 * @param firstToken index into the sentence's tokens
 * @param endToken one past the last token
 * @param type of the entities that have this name
 * @param ambiguous whether the name also means something else, so that it needs other evidence
 * @param country ISO 3166-1 alpha-2 code of the country of all entities that have this name; null
 *     when they are of several, or of none that the catalog knows
 */
public record NameMatch(
    int firstToken, int endToken, EntityType type, boolean ambiguous, @Nullable String country) {}
