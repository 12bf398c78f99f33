/**
 * CoreNLP's linear-chain CRF, read with CoreNLP and evaluated here: the same features, weights and
 * answers as {@code CRFClassifier}, without building the text of each feature first.
 */
@NullMarked
package io.copydesk.extract.tag.crf;

import org.jspecify.annotations.NullMarked;
