/** What became of each record, for whoever counts? */
@NullMarked
package io.copydesk.topology.metrics;

import org.jspecify.annotations.NullMarked;
