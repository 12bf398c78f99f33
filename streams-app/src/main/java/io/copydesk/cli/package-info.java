/**
 * How does a command line become a command? Each command is in a package of its own below, beside
 * its helpers.
 */
@NullMarked
package io.copydesk.cli;

import org.jspecify.annotations.NullMarked;
