/**
 * What does the rest of the application ask of the reference entities? The contract of the catalog.
 */
@NullMarked
package io.copydesk.catalog;

import org.jspecify.annotations.NullMarked;
