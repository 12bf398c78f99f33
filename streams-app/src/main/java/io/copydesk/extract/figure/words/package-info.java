/**
 * Which words matter around figures? The tables of movements, metrics, subjects and closed classes.
 */
@NullMarked
package io.copydesk.extract.figure.words;

import org.jspecify.annotations.NullMarked;
