/**
 * What are the reference entities, as the rest of the application asks them? The contract of the
 * catalog.
 */
@NullMarked
package io.copydesk.catalog;

import org.jspecify.annotations.NullMarked;
