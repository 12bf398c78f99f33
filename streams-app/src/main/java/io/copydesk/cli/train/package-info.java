/**
 * {@code copydesk train}: how do examples become weights? Reads marked stories, labelled articles
 * and bound figures, and writes the weights that are learnt from them.
 */
@NullMarked
package io.copydesk.cli.train;

import org.jspecify.annotations.NullMarked;
