/** The Kafka Streams topology: topics, serdes, nodes, stores and error handlers. */
@NullMarked
package io.copydesk.topology;

import org.jspecify.annotations.NullMarked;
