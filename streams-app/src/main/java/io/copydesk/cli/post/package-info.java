/** {@code copydesk post}: how do articles get into the raw topic? */
@NullMarked
package io.copydesk.cli.post;

import org.jspecify.annotations.NullMarked;
