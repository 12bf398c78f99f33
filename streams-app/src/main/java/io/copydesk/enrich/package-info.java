/** What becomes of a raw article? Composes cleaning, extraction and linking to an outcome. */
@NullMarked
package io.copydesk.enrich;

import org.jspecify.annotations.NullMarked;
