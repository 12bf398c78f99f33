/** Did the figure rise or fall, and measured against what? */
@NullMarked
package io.copydesk.extract.figure.movement;

import org.jspecify.annotations.NullMarked;
