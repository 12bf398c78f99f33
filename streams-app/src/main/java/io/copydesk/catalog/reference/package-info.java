/** Readers of the files that reference entities come in. */
@NullMarked
package io.copydesk.catalog.reference;

import org.jspecify.annotations.NullMarked;
