package io.copydesk.extract;

import io.copydesk.events.EntityType;

/**
 * A name of the catalog found in a sentence.
 *
 * @param firstToken index into the sentence's tokens
 * @param endToken one past the last token
 * @param type of the entities that have this name
 * @param ambiguous whether the name also means something else, so that it needs other evidence
 */
public record NameMatch(int firstToken, int endToken, EntityType type, boolean ambiguous) {}
