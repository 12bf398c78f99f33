package io.copydesk.cli.deadletter;

import org.apache.kafka.clients.consumer.ConsumerRecord;

/** Where a record is in its topic. */
record OffsetPlace(int partition, long offset) {

  static OffsetPlace of(ConsumerRecord<?, ?> record) {
    return new OffsetPlace(record.partition(), record.offset());
  }
}
