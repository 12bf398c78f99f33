package io.copydesk.topology.reference;

import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.common.Uuid;

/** How the catalog's feed reaches the reference topic. Thread-safe. */
public interface ReferenceTopic {

  /**
   * A new consumer of bytes that reads committed records, belongs to no group and throws when the
   * offset that it wants is not there. Closing it is the caller's task.
   */
  Consumer<byte[], byte[]> consumer();

  /**
   * Which topic has the name right now: one that is deleted and made anew is another.
   *
   * @throws org.apache.kafka.common.KafkaException when there is none, or the cluster does not
   *     answer
   */
  Uuid id();
}
