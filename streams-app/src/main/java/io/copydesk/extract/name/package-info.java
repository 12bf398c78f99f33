/**
 * Which words name a company, a body of government, another organisation, a person or a place?
 * Third step, composed here of the packages below in this order: {@code reading} and {@code find}
 * collect what may be a name, {@code vote} asks the grammars of {@code body}, {@code company},
 * {@code person} and {@code document}, {@code judge} weighs all of it by what examples taught, and
 * {@code settle} chooses among what overlaps. {@code learn} makes the judge's weights.
 */
@NullMarked
package io.copydesk.extract.name;

import org.jspecify.annotations.NullMarked;
