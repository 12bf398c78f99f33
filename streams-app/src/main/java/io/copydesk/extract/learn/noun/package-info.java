/**
 * Is a word a person's name or a thing's? The build asks this of counts that CoreNLP's models
 * contain, of how texts refer to nouns, and writes the table that {@link
 * io.copydesk.extract.name.reading.Nouns} reads.
 */
@NullMarked
package io.copydesk.extract.learn.noun;

import org.jspecify.annotations.NullMarked;
