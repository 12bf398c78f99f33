/** How do records become bytes and bytes records, with the schemas of a registry? */
@NullMarked
package io.copydesk.topology.wire;

import org.jspecify.annotations.NullMarked;
