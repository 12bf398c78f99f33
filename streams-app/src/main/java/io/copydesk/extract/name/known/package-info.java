/**
 * Which names are known before the article is read? Well-known institutions and the catalog's
 * names.
 */
@NullMarked
package io.copydesk.extract.name.known;

import org.jspecify.annotations.NullMarked;
