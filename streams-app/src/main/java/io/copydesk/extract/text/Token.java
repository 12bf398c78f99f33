package io.copydesk.extract.text;

/**
 * A token of the title or the body.
 *
 * @param text the very characters {@code [start, end)} of the field
 * @param start in UTF-16 code units into the field
 * @param end one past the last code unit
 */
public record Token(String text, int start, int end) {}
