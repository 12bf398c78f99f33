/** Does the text report a rise or a fall, and against what is it measured? */
@NullMarked
package io.copydesk.extract.figure.movement;

import org.jspecify.annotations.NullMarked;
