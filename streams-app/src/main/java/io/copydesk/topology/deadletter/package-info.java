/** How is a record that cannot be enriched kept, byte for byte, with the reason? */
@NullMarked
package io.copydesk.topology.deadletter;

import org.jspecify.annotations.NullMarked;
