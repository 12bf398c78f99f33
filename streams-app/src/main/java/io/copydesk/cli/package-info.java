/** The copydesk command. */
@NullMarked
package io.copydesk.cli;

import org.jspecify.annotations.NullMarked;
