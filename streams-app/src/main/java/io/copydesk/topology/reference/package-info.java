/** How does the reference topic change the catalog? */
@NullMarked
package io.copydesk.topology.reference;

import org.jspecify.annotations.NullMarked;
