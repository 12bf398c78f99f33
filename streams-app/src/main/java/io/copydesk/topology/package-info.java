/**
 * Of what is the Kafka Streams application made? The topology; below it the topics, the steps of an
 * article, serialization, dead letters, faults, and the feed of the catalog.
 */
@NullMarked
package io.copydesk.topology;

import org.jspecify.annotations.NullMarked;
