/** {@code copydesk watch}: how are enriched articles followed, and which are shown? */
@NullMarked
package io.copydesk.cli.watch;

import org.jspecify.annotations.NullMarked;
