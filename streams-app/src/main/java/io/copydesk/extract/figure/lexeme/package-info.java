/**
 * Where do words, numbers and signs begin and end? Cuts a sentence more finely than the tokenizer.
 */
@NullMarked
package io.copydesk.extract.figure.lexeme;

import org.jspecify.annotations.NullMarked;
