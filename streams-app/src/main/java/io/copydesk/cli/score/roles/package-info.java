/** How well are roles found? Measures who holds which role where against labels of a reader. */
@NullMarked
package io.copydesk.cli.score.roles;

import org.jspecify.annotations.NullMarked;
