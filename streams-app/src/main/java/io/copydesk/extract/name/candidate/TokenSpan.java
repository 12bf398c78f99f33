package io.copydesk.extract.name.candidate;

/** Tokens {@code [first, end)} of a sentence. */
public record TokenSpan(int first, int end) {}
