/** How do records become bytes and bytes records? */
@NullMarked
package io.copydesk.topology.wire;

import org.jspecify.annotations.NullMarked;
