/** How names are written: their pieces, legal forms, and the keys made of them. */
@NullMarked
package io.copydesk.catalog.name;

import org.jspecify.annotations.NullMarked;
