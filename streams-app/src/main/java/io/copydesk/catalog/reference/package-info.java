/** How are reference entities read from files: our own formats and those of registers? */
@NullMarked
package io.copydesk.catalog.reference;

import org.jspecify.annotations.NullMarked;
