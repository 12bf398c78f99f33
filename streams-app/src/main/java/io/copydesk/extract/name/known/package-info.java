/**
 * Which names are known before the article is read? Those of a bundled list of institutions, and
 * those of the catalog.
 */
@NullMarked
package io.copydesk.extract.name.known;

import org.jspecify.annotations.NullMarked;
