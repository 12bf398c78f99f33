/** How does a command write data, messages and failures? */
@NullMarked
package io.copydesk.cli.console;

import org.jspecify.annotations.NullMarked;
