package io.copydesk.cli.deadletter;

import org.apache.kafka.clients.consumer.ConsumerRecord;

/** Where a record is in its topic. */
record RecordPlace(int partition, long offset) {

  static RecordPlace of(ConsumerRecord<?, ?> record) {
    return new RecordPlace(record.partition(), record.offset());
  }
}
