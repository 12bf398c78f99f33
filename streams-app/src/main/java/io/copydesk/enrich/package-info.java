/** Composes cleaning, extraction and linking: a raw article becomes an outcome. */
@NullMarked
package io.copydesk.enrich;

import org.jspecify.annotations.NullMarked;
