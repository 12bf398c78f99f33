/**
 * Which words around figures say what they are? The tables of movements, metrics, subjects,
 * reports, periods and comparisons, and the kinds of words.
 */
@NullMarked
package io.copydesk.extract.figure.words;

import org.jspecify.annotations.NullMarked;
