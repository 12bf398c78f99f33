package io.copydesk.extract.figure.subject;

import io.copydesk.events.FigureKind;
import io.copydesk.extract.Subject;
import io.copydesk.extract.figure.metric.Metric;
import io.copydesk.extract.figure.sentence.PlacedFigure;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a figure before it is asked whose it is: the same for all answers, in words that
 * the weights know.
 *
 * @param metric null when it measures nothing that the text says
 * @param measure canonical name or class of what it measures
 * @param pronoun what may stand for the subject before it
 * @param link the word before it
 * @param linkCluster that word's cluster
 * @param measureCluster that of the last word of the metric
 * @param clause the lexeme behind which its clause begins, -1 at the start of the sentence
 * @param opener how its clause begins
 * @param joint how it is joined to the figure before
 * @param previous whose that one is; null for nobody, and for the first figure
 */
record AskedSubject(
    PlacedFigure figure,
    FigureKind kind,
    @Nullable Metric metric,
    String measure,
    String pronoun,
    String link,
    String linkCluster,
    String measureCluster,
    int clause,
    String opener,
    String joint,
    @Nullable Subject previous) {}
