/** How is what cannot be used kept, byte for byte, with the reason? */
@NullMarked
package io.copydesk.topology.deadletter;

import org.jspecify.annotations.NullMarked;
