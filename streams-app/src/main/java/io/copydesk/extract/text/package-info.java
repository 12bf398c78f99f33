/**
 * Where do words and sentences begin and end? First step: a clean article becomes tokens and
 * sentences.
 */
@NullMarked
package io.copydesk.extract.text;

import org.jspecify.annotations.NullMarked;
