package io.copydesk.cli.deadletter;

import io.copydesk.topology.topic.Topics;
import java.nio.charset.StandardCharsets;
import java.util.OptionalLong;
import java.util.concurrent.Future;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.header.Headers;

/**
 * Posts the records of dead letters to the raw topic, a few hundred in each transaction. None is
 * kept here. Not thread-safe.
 */
final class ReplayBatches {

  private static final int PER_TRANSACTION = 500;

  /** The raw topic refuses a record that is further ahead, and with it all the others. */
  private static final long AHEAD = Topics.AHEAD.minusMinutes(5).toMillis();

  private final Producer<byte[], byte[]> producer;
  private final String raw;
  private final int partitions;

  private int posted;
  private boolean isOpen;

  /**
   * Nothing is posted yet.
   *
   * @param producer transactional, and ready for its first transaction
   * @param raw the raw topic's name
   */
  ReplayBatches(Producer<byte[], byte[]> producer, String raw) {
    this.producer = producer;
    this.raw = raw;
    this.partitions = producer.partitionsFor(raw).size();
  }

  /** Posts one, and commits it with those before when they are enough. */
  void post(DeadLetterRecord letter) {
    if (!isOpen) {
      producer.beginTransaction();
      isOpen = true;
    }
    // The commit fails when one of them has.
    Future<RecordMetadata> unused = producer.send(again(letter));
    posted++;
    if (posted % PER_TRANSACTION == 0) {
      commit();
    }
  }

  /** Commits the last ones; returns how many were posted in all. */
  int end() {
    if (isOpen) {
      commit();
    }
    return posted;
  }

  /** Takes back what is not committed. */
  void abort() {
    if (isOpen) {
      producer.abortTransaction();
    }
  }

  private void commit() {
    producer.commitTransaction();
    isOpen = false;
  }

  /**
   * Goes to the partition that the failed record was in, since repeats are recognised within one
   * only, and its producer may have had no key or another partitioner. Where there is no such
   * partition any more, the key decides.
   */
  private ProducerRecord<byte[], byte[]> again(DeadLetterRecord letter) {
    OptionalLong source = letter.sourcePartition();
    boolean isThere = source.isPresent() && source.getAsLong() < partitions;
    Headers headers = letter.originalHeaders();
    headers.add(DeadLetterRecord.REPLAYED, letter.mark().getBytes(StandardCharsets.UTF_8));
    return new ProducerRecord<>(
        raw,
        isThere ? Math.toIntExact(source.getAsLong()) : null,
        Math.min(letter.originalTimestamp(), System.currentTimeMillis() + AHEAD),
        letter.record().key(),
        letter.record().value(),
        headers);
  }
}
