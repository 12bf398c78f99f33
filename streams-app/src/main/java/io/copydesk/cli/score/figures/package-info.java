/** How well are figures bound to subject, metric, period, direction and basis? */
@NullMarked
package io.copydesk.cli.score.figures;

import org.jspecify.annotations.NullMarked;
