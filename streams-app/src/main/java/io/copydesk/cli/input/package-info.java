/** Reads the articles that commands are given. */
@NullMarked
package io.copydesk.cli.input;

import org.jspecify.annotations.NullMarked;
