/**
 * How probable is each kind of each candidate? A log-linear model of features and weights, to which
 * the second look adds a small layer of hidden units; all is learnt from examples.
 *
 * <p>A {@link io.copydesk.extract.name.judge.Name} is a string of words with all its {@linkplain
 * io.copydesk.extract.name.judge.Occurrence occurrences} in the article, which may be names or not.
 */
@NullMarked
package io.copydesk.extract.name.judge;

import org.jspecify.annotations.NullMarked;
