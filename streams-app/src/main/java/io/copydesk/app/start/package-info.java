/** Why can the application not start, or why has it stopped? Each reason with its exit code. */
@NullMarked
package io.copydesk.app.start;

import org.jspecify.annotations.NullMarked;
