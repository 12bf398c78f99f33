package io.copydesk.extract.figure.sentence;

import io.copydesk.extract.Mention;

/**
 * A name and the lexemes that it covers.
 *
 * @param from first lexeme
 * @param to one past the last lexeme
 */
public record PlacedName(Mention mention, int from, int to) {}
