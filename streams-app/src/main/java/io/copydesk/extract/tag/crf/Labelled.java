package io.copydesk.extract.tag.crf;

/**
 * What is said of a word.
 *
 * @param label one of the model's, the background label included
 * @param probability of the label at this place, whatever the labels of the others; 0 to 1
 */
public record Labelled(String label, double probability) {}
