package io.copydesk.extract.tag;

/** Tokens {@code [first, end)} of a sentence. */
public record TokenSpan(int first, int end) {}
