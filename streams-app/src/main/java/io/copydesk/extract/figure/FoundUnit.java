package io.copydesk.extract.figure;

/**
 * A unit and where it ends.
 *
 * @param to one past its last lexeme
 */
record FoundUnit(Unit unit, int to) {}
