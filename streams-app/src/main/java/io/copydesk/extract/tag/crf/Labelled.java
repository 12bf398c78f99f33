package io.copydesk.extract.tag.crf;

import java.util.List;

/**
 * What is said of a word.
 *
 * @param label one of the model's, the background label included
 * @param probability of the label at this place, whatever the labels of the others; 0 to 1
 * @param probabilities of every label of the model, in its order
 * @param wordClass the number of the word's distributional class, as the model's lists have it
 */
public record Labelled(
    String label, double probability, List<Double> probabilities, String wordClass) {}
