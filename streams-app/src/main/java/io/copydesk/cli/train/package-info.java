/** {@code copydesk train}: makes the judge's weights from marked articles. */
@NullMarked
package io.copydesk.cli.train;

import org.jspecify.annotations.NullMarked;
