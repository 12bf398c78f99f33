/** How well are roles found, measured against labels of readers: who holds which role where? */
@NullMarked
package io.copydesk.cli.score.roles;

import org.jspecify.annotations.NullMarked;
