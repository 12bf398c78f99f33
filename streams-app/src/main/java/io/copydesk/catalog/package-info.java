/** Reference entities: their aliases, how mentions are linked to them, and importers. */
@NullMarked
package io.copydesk.catalog;

import org.jspecify.annotations.NullMarked;
