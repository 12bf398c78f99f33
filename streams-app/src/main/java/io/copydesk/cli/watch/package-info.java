/** {@code copydesk watch}: which enriched articles are shown, and how? */
@NullMarked
package io.copydesk.cli.watch;

import org.jspecify.annotations.NullMarked;
