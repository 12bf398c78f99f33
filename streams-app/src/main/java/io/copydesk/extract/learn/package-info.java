/**
 * How are weights learnt from examples? The optimiser and the mean of several learners that the
 * training of names and of figures share, and the form of the stories that both learn from. And
 * what the build makes of CoreNLP's models, in the packages below.
 */
@NullMarked
package io.copydesk.extract.learn;

import org.jspecify.annotations.NullMarked;
