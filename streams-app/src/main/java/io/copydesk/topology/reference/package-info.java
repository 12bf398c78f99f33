/** How does the reference topic change the catalog, and where do its refused entries go? */
@NullMarked
package io.copydesk.topology.reference;

import org.jspecify.annotations.NullMarked;
