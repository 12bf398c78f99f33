package io.copydesk.extract.figure.unit;

/**
 * A unit and where it ends.
 *
 * @param to one past its last lexeme
 */
public record FoundUnit(Unit unit, int to) {}
