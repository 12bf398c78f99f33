package io.copydesk.cli.deadletter;

import io.copydesk.topology.topic.Topics;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.concurrent.Future;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.header.Headers;

/**
 * Posts the records of dead letters to the raw topic, a few hundred in each transaction. They are
 * collected before it is opened: an open one holds back the readers of the raw topic, and the
 * broker ends it after a while, but the next letter may be far ahead. Not thread-safe.
 */
final class ReplayBatches {

  /** So many take a second or so. Set by hand, as the next. */
  private static final int PER_TRANSACTION = 500;

  /** Fewer of large ones, as they are in memory; one more than this makes the transaction full. */
  private static final long BYTES = 8 << 20;

  /**
   * The raw topic refuses a record that is further ahead, and with it all the others. Five minutes
   * less than it allows, set by hand, for clocks that differ.
   */
  private static final long AHEAD = Topics.AHEAD.minusMinutes(5).toMillis();

  private final Producer<byte[], byte[]> producer;
  private final String raw;
  private final int partitions;

  private final List<DeadLetterRecord> waiting = new ArrayList<>();
  private long waitingBytes;
  private int posted;

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

  /** Takes one; posts it with those before when they are enough. */
  void post(DeadLetterRecord letter) {
    waiting.add(letter);
    byte[] value = letter.record().value();
    waitingBytes += value == null ? 0 : value.length;
    if (waiting.size() == PER_TRANSACTION || waitingBytes >= BYTES) {
      commit();
    }
  }

  /** Posts the last ones; returns how many there are in all. */
  int end() {
    if (!waiting.isEmpty()) {
      commit();
    }
    return posted;
  }

  /** When it fails, closing the producer takes back what was sent. */
  private void commit() {
    producer.beginTransaction();
    for (DeadLetterRecord letter : waiting) {
      // The commit fails when one of them has.
      Future<RecordMetadata> unused = producer.send(again(letter));
    }
    producer.commitTransaction();
    posted += waiting.size();
    waiting.clear();
    waitingBytes = 0;
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
