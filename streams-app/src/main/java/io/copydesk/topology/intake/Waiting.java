package io.copydesk.topology.intake;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;

/**
 * Records of one partition that were polled and that the stream thread does not have yet. Not
 * thread-safe.
 */
final class Waiting {

  private final Deque<ConsumerRecord<byte[], byte[]>> records;
  private final OffsetAndMetadata end;

  /**
   * @param records in their order
   * @param end the offset behind them
   */
  Waiting(List<ConsumerRecord<byte[], byte[]>> records, OffsetAndMetadata end) {
    this.records = new ArrayDeque<>(records);
    this.end = end;
  }

  boolean isEmpty() {
    return records.isEmpty();
  }

  /** The next record; there has to be one. */
  ConsumerRecord<byte[], byte[]> first() {
    return records.getFirst();
  }

  /** Takes the next record; there has to be one. */
  ConsumerRecord<byte[], byte[]> take() {
    return records.removeFirst();
  }

  /**
   * The offset from which to read again should these records be lost: that of the first one here.
   */
  OffsetAndMetadata next() {
    return isEmpty() ? end : new OffsetAndMetadata(first().offset(), first().leaderEpoch(), "");
  }
}
