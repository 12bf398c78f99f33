/**
 * Which entities bear a name? The index of aliases, changed by copies that share what stays the
 * same.
 */
@NullMarked
package io.copydesk.catalog.index;

import org.jspecify.annotations.NullMarked;
