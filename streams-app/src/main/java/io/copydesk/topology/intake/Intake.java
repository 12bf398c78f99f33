package io.copydesk.topology.intake;

import io.copydesk.topology.wire.SchemaScout;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;

/**
 * Sits between a consumer and its stream thread: hands the thread as many of the polled records as
 * it should take at once, and only those that it can process right away. The others wait here. A
 * record that needs an answer of the registry holds back its partition, and no other: the thread
 * goes on polling and committing, so that neither its transaction nor its membership of the
 * consumer group times out, however long the outage is.
 *
 * <p>A record that may take long comes alone, and after the thread has committed what it published
 * before. A transaction begins with the first record that is published, so no time-out runs while
 * this one is processed.
 *
 * <p>The consumer does not poll partitions of which records wait, so no more is kept of each than
 * one poll brings. Not thread-safe: each consumer has its own.
 */
public final class Intake {

  /**
   * A healthy registry answers within this time, which is waited for, so that a partition is seldom
   * held back. Set by hand.
   */
  private static final Duration PROMPT = Duration.ofMillis(100);

  /**
   * Twice the size of the longest newspaper articles. Such a record takes a second or so when the
   * instance has just started. Set by hand.
   */
  private static final int LARGE_BYTES = 64 * 1024;

  private final SchemaScout schemas;
  private final RoundSize round;
  private final OpenTransaction transaction;
  private final Map<TopicPartition, Waiting> waiting = new LinkedHashMap<>();

  /** A consumer's intake. */
  public Intake(SchemaScout schemas, RoundSize round, OpenTransaction transaction) {
    this.schemas = schemas;
    this.round = round;
    this.transaction = transaction;
  }

  /** The partitions of which records wait: they are not to be polled. */
  public Set<TopicPartition> waiting() {
    return Set.copyOf(waiting.keySet());
  }

  /**
   * Whether a record waits that can be processed: then nothing more is to be polled.
   *
   * @param paused partitions that the stream thread wants nothing of
   */
  public Due due(Set<TopicPartition> paused) {
    Due due = Due.NOTHING;
    for (Map.Entry<TopicPartition, Waiting> entry : waiting.entrySet()) {
      ConsumerRecord<byte[], byte[]> first = entry.getValue().first();
      if (!paused.contains(entry.getKey()) && isReady(first, Duration.ZERO)) {
        if (!isForLater(first)) {
          return Due.NOW;
        }
        due = Due.AFTER_COMMIT;
      }
    }
    return due;
  }

  /** The offset of the record that is due; empty when none of the partition waits. */
  public OptionalLong position(TopicPartition partition) {
    Waiting records = waiting.get(partition);
    return records == null ? OptionalLong.empty() : OptionalLong.of(records.first().offset());
  }

  /**
   * Drops what waits of these partitions: another consumer has them now, or this one goes on at
   * another offset.
   */
  public void forget(Collection<TopicPartition> partitions) {
    partitions.forEach(waiting::remove);
  }

  /**
   * What the stream thread is to process next, of what has waited and what was just polled.
   *
   * @param paused partitions that the stream thread wants nothing of
   */
  public ConsumerRecords<byte[], byte[]> admit(
      ConsumerRecords<byte[], byte[]> polled, Set<TopicPartition> paused) {
    for (TopicPartition partition : polled.partitions()) {
      Waiting records = new Waiting(polled.records(partition), polled.nextOffsets().get(partition));
      if (waiting.put(partition, records) != null) {
        throw new IllegalStateException(partition + " was polled while records of it waited");
      }
    }
    Map<TopicPartition, OffsetAndMetadata> next = new HashMap<>(polled.nextOffsets());
    Map<TopicPartition, List<ConsumerRecord<byte[], byte[]>>> admitted = new HashMap<>();
    Round taking = new Round(round.limit());
    for (Map.Entry<TopicPartition, Waiting> entry : waiting.entrySet()) {
      TopicPartition partition = entry.getKey();
      Waiting records = entry.getValue();
      if (!paused.contains(partition)) {
        boolean isNew = polled.nextOffsets().containsKey(partition);
        List<ConsumerRecord<byte[], byte[]>> taken = taking.from(records, isNew);
        if (!taken.isEmpty()) {
          admitted.put(partition, taken);
        }
      }
      next.put(partition, records.next());
    }
    waiting.values().removeIf(Waiting::isEmpty);
    return new ConsumerRecords<>(admitted, next);
  }

  /** Collects what a thread takes at once. */
  private final class Round {

    private int left;
    private boolean isEmpty = true;

    /**
     * How long to wait for the registry: when it has not answered for one partition, the others do
     * not wait as well.
     */
    private Duration patience = PROMPT;

    Round(int most) {
      this.left = most;
    }

    List<ConsumerRecord<byte[], byte[]>> from(Waiting records, boolean isNew) {
      List<ConsumerRecord<byte[], byte[]>> taken = new ArrayList<>();
      while (left > 0 && !records.isEmpty() && mayTake(records.first(), isNew)) {
        left = isSlow(records.first()) ? 0 : left - 1;
        isEmpty = false;
        taken.add(records.take());
      }
      return taken;
    }

    private boolean mayTake(ConsumerRecord<byte[], byte[]> record, boolean isNew) {
      if (isSlow(record) && (!isEmpty || transaction.isOpen())) {
        return false;
      }
      boolean ready = isReady(record, isNew ? patience : Duration.ZERO);
      if (isNew && !ready) {
        patience = Duration.ZERO;
      }
      return ready;
    }
  }

  private boolean isForLater(ConsumerRecord<byte[], byte[]> record) {
    return isSlow(record) && transaction.isOpen();
  }

  /** Whether it is large, or those before it took very long. */
  private boolean isSlow(ConsumerRecord<byte[], byte[]> record) {
    return round.isSlow() || record.serializedValueSize() >= LARGE_BYTES;
  }

  private boolean isReady(ConsumerRecord<byte[], byte[]> record, Duration patience) {
    return patience.isZero()
        ? schemas.isReady(record.topic(), record.value())
        : schemas.awaitReady(record.topic(), record.value(), patience);
  }
}
