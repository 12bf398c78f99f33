/** Which articles and entities is a command given? Reads the files that hold them. */
@NullMarked
package io.copydesk.cli.input;

import org.jspecify.annotations.NullMarked;
