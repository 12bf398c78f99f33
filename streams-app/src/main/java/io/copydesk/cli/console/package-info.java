/** How does a command talk to whoever typed it? */
@NullMarked
package io.copydesk.cli.console;

import org.jspecify.annotations.NullMarked;
