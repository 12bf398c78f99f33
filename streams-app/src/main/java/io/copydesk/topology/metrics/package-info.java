/** What is there to count? The events of the pipeline. */
@NullMarked
package io.copydesk.topology.metrics;

import org.jspecify.annotations.NullMarked;
