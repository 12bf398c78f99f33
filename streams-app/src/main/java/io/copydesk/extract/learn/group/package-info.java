/**
 * Which words do texts use side by side? The build asks this of the word vectors that CoreNLP's
 * models contain, and writes the table that {@link io.copydesk.extract.name.reading.WordGroups}
 * reads.
 */
@NullMarked
package io.copydesk.extract.learn.group;

import org.jspecify.annotations.NullMarked;
