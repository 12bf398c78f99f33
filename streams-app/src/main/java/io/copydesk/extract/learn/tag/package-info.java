/**
 * What does CoreNLP's tagger know? The build reads the model that CoreNLP ships, and writes it in
 * the form in which {@link io.copydesk.extract.tag.crf.SequenceTagger} reads it at start.
 */
@NullMarked
package io.copydesk.extract.learn.tag;

import org.jspecify.annotations.NullMarked;
