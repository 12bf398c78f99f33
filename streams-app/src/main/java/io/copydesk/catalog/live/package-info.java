/** How does the catalog change while articles are linked to it? */
@NullMarked
package io.copydesk.catalog.live;

import org.jspecify.annotations.NullMarked;
