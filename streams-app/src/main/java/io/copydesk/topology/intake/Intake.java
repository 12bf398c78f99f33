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
 * Hands a stream thread as many of the polled records as it should take at once, and of those only
 * what it can process right away. The others wait here. A record that needs an answer of the
 * registry keeps its partition waiting, and no other: the thread goes on polling and committing, so
 * that no transaction and no membership runs out, however long the outage is.
 *
 * <p>Whoever polls leaves alone the partitions that wait, so of each no more is kept than one poll
 * brings. Not thread-safe: one consumer's.
 */
public final class Intake {

  /** How long a registry that is well takes at most, so that a partition hardly ever waits. */
  private static final Duration PROMPT = Duration.ofMillis(100);

  private final SchemaScout schemas;
  private final RoundSize round;
  private final Map<TopicPartition, Waiting> waiting = new LinkedHashMap<>();

  /** A consumer's intake. */
  public Intake(SchemaScout schemas, RoundSize round) {
    this.schemas = schemas;
    this.round = round;
  }

  /** The partitions of which records wait: they are not to be polled. */
  public Set<TopicPartition> waiting() {
    return Set.copyOf(waiting.keySet());
  }

  /**
   * Whether a record waits that can be processed now: then nothing more is to be polled.
   *
   * @param paused partitions that the stream thread wants nothing of
   */
  public boolean hasWork(Set<TopicPartition> paused) {
    return waiting.entrySet().stream()
        .anyMatch(
            entry ->
                !paused.contains(entry.getKey())
                    && isReady(entry.getValue().first(), Duration.ZERO));
  }

  /** The offset of the record that is due; empty when none of the partition waits. */
  public OptionalLong position(TopicPartition partition) {
    Waiting records = waiting.get(partition);
    return records == null ? OptionalLong.empty() : OptionalLong.of(records.first().offset());
  }

  /** Gives up what waits of these partitions: others read them now, or they are read elsewhere. */
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
    int left = round.limit();
    Duration patience = PROMPT;
    for (Map.Entry<TopicPartition, Waiting> entry : waiting.entrySet()) {
      TopicPartition partition = entry.getKey();
      Waiting records = entry.getValue();
      if (!paused.contains(partition)) {
        boolean isNew = polled.nextOffsets().containsKey(partition);
        List<ConsumerRecord<byte[], byte[]>> taken =
            take(records, left, isNew ? patience : Duration.ZERO);
        if (isNew && taken.size() < left && !records.isEmpty()) {
          // One silence of the registry is enough to wait for, not one for each partition.
          patience = Duration.ZERO;
        }
        if (!taken.isEmpty()) {
          admitted.put(partition, taken);
          left -= taken.size();
        }
      }
      next.put(partition, records.next());
    }
    waiting.values().removeIf(Waiting::isEmpty);
    return new ConsumerRecords<>(admitted, next);
  }

  private List<ConsumerRecord<byte[], byte[]>> take(Waiting records, int most, Duration patience) {
    List<ConsumerRecord<byte[], byte[]>> taken = new ArrayList<>();
    while (taken.size() < most && !records.isEmpty() && isReady(records.first(), patience)) {
      taken.add(records.take());
    }
    return taken;
  }

  private boolean isReady(ConsumerRecord<byte[], byte[]> record, Duration patience) {
    return patience.isZero()
        ? schemas.isReady(record.topic(), record.value())
        : schemas.awaitReady(record.topic(), record.value(), patience);
  }
}
