package io.copydesk.extract.figure.metric;

/**
 * What a figure measures, and where the text says so.
 *
 * @param words as an analyst would write it
 * @param from first lexeme
 * @param to one past the last lexeme
 */
public record Metric(String words, int from, int to) {}
