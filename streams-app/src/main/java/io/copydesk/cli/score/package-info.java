/** Measures enriched articles against a gold file. */
@NullMarked
package io.copydesk.cli.score;

import org.jspecify.annotations.NullMarked;
