package io.copydesk.topology.intake;

import io.copydesk.topology.wire.SchemaScout;
import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;
import org.jspecify.annotations.Nullable;

/**
 * Lets a stream thread have those of the records that it has polled that it can process right away,
 * and leaves the others where they are. A record that has to wait for the registry holds back its
 * partition, and nothing else: the thread goes on polling and committing, so that no transaction
 * and no membership runs out, however long the outage is.
 *
 * <p>Not thread-safe: one consumer's.
 */
public final class Intake {

  /** A registry that is well answers sooner, and holding a partition back costs a fetch. */
  private static final Duration PROMPT = Duration.ofMillis(100);

  private final SchemaScout schemas;
  private final RoundSize round;
  private final Map<TopicPartition, ConsumerRecord<byte[], byte[]>> held = new HashMap<>();

  /** A consumer's intake. */
  public Intake(SchemaScout schemas, RoundSize round) {
    this.schemas = schemas;
    this.round = round;
  }

  /** The partitions that wait for the registry. */
  public Set<TopicPartition> held() {
    return Set.copyOf(held.keySet());
  }

  /**
   * Has to be called before each poll.
   *
   * @param assigned the consumer's partitions
   * @return those that need not wait any more
   */
  public Set<TopicPartition> released(Set<TopicPartition> assigned) {
    held.keySet().retainAll(assigned);
    Set<TopicPartition> released = new HashSet<>();
    held.forEach(
        (partition, first) -> {
          if (schemas.isReady(first.topic(), first.value())) {
            released.add(partition);
          }
        });
    held.keySet().removeAll(released);
    return released;
  }

  /**
   * Those of the polled records that may be processed now; the consumer will fetch the others
   * again.
   */
  public ConsumerRecords<byte[], byte[]> admit(
      Consumer<byte[], byte[]> consumer, ConsumerRecords<byte[], byte[]> polled) {
    Map<TopicPartition, List<ConsumerRecord<byte[], byte[]>>> admitted = new HashMap<>();
    Map<TopicPartition, OffsetAndMetadata> next = new HashMap<>(polled.nextOffsets());
    int left = round.limit();
    Duration patience = PROMPT;
    for (TopicPartition partition : polled.partitions()) {
      List<ConsumerRecord<byte[], byte[]>> records = polled.records(partition);
      int taken = 0;
      while (taken < records.size() && taken < left && isReady(records.get(taken), patience)) {
        taken++;
      }
      if (taken < records.size()) {
        ConsumerRecord<byte[], byte[]> first = records.get(taken);
        if (taken < left && !isReady(first, Duration.ZERO)) {
          held.put(partition, first);
          patience = Duration.ZERO;
        }
        consumer.seek(partition, position(first));
        next.put(partition, position(first));
      }
      if (taken > 0) {
        admitted.put(partition, records.subList(0, taken));
        left -= taken;
      }
    }
    return new ConsumerRecords<>(admitted, next);
  }

  private static OffsetAndMetadata position(ConsumerRecord<byte[], byte[]> record) {
    return new OffsetAndMetadata(record.offset(), record.leaderEpoch(), "");
  }

  private boolean isReady(ConsumerRecord<byte[], byte[]> record, Duration patience) {
    byte @Nullable [] value = record.value();
    return patience.isZero()
        ? schemas.isReady(record.topic(), value)
        : schemas.awaitReady(record.topic(), value, patience);
  }
}
