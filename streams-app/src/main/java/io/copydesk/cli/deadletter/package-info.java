/** {@code copydesk dlq}: what do dead letters say, and how are they replayed? */
@NullMarked
package io.copydesk.cli.deadletter;

import org.jspecify.annotations.NullMarked;
