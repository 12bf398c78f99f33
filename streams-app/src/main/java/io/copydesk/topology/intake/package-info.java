/** Which of the records that were fetched may a stream thread take now? */
@NullMarked
package io.copydesk.topology.intake;

import org.jspecify.annotations.NullMarked;
