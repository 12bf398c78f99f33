/** How well are figures bound: whose, of what, when, which way? */
@NullMarked
package io.copydesk.cli.score.figures;

import org.jspecify.annotations.NullMarked;
