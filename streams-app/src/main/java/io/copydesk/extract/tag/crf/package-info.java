/**
 * How does the statistical tagger tag fast? CoreNLP's linear-chain CRF is evaluated here, from a
 * file that the build makes of CoreNLP's ({@code extract.learn.tag}): the same features, weights
 * and answers as {@code CRFClassifier}, without building the text of each feature first.
 */
@NullMarked
package io.copydesk.extract.tag.crf;

import org.jspecify.annotations.NullMarked;
