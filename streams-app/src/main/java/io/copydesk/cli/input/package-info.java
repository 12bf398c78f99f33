/** How are articles and entities read from files and standard input? */
@NullMarked
package io.copydesk.cli.input;

import org.jspecify.annotations.NullMarked;
