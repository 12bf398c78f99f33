package io.copydesk.cli.kafka;

import io.copydesk.topology.fault.FaultKind;
import io.copydesk.topology.wire.RecordCodec;
import java.util.function.Consumer;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
import org.jspecify.annotations.Nullable;

/**
 * What the records of a topic say, for a command that looks through them. Immutable.
 *
 * @param what each should be, for messages: "entity"
 * @param messages is told of each that is not
 */
public record DecodedRecords<T extends SpecificRecord>(
    RecordCodec codec, Class<T> type, String what, Consumer<String> messages) {

  /**
   * Null for a tombstone, and for a record of something else, so that one broken record does not
   * end the command. A registry that does not answer does: good records would be passed over.
   */
  public @Nullable T decode(ConsumerRecord<byte[], byte[]> record) {
    if (record.value() == null) {
      return null;
    }
    try {
      return codec.decode(record.topic(), record.value(), type);
    } catch (RuntimeException e) {
      if (FaultKind.of(e) == FaultKind.TRANSIENT) {
        throw e;
      }
      TopicPartition partition = new TopicPartition(record.topic(), record.partition());
      messages.accept(partition + "@" + record.offset() + " is no " + what + ": " + e.getMessage());
      return null;
    }
  }
}
