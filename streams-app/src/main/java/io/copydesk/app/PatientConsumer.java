package io.copydesk.app;

import io.copydesk.topology.intake.Due;
import io.copydesk.topology.intake.Intake;
import java.time.Duration;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.kafka.clients.consumer.ConsumerRebalanceListener;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;

/**
 * A consumer that hands on what its {@link Intake} admits. Partitions of which records wait there
 * are paused, beside those that Kafka Streams has paused. Not thread-safe, as every consumer.
 */
final class PatientConsumer extends KafkaConsumer<byte[], byte[]> {

  /** How long a poll waits while the stream thread has nothing to do until its commit is due. */
  private static final Duration BETWEEN_LOOKS = Duration.ofMillis(20);

  private final Intake intake;

  /** Paused by Kafka Streams, while it restores a task or has enough of its records. */
  private final Set<TopicPartition> pausedByStreams = new HashSet<>();

  /** Paused because records of them wait in the intake. */
  private Set<TopicPartition> pausedHere = Set.of();

  PatientConsumer(Map<String, Object> config, Intake intake) {
    super(config, new ByteArrayDeserializer(), new ByteArrayDeserializer());
    this.intake = intake;
  }

  @Override
  public ConsumerRecords<byte[], byte[]> poll(Duration timeout) {
    Due due = intake.due(pausedByStreams);
    pauseHere(due == Due.NOTHING ? intake.waiting() : assignment());
    Duration wait =
        switch (due) {
          case NOTHING -> timeout;
          case NOW -> Duration.ZERO;
          case AFTER_COMMIT -> BETWEEN_LOOKS;
        };
    return intake.admit(super.poll(wait), pausedByStreams);
  }

  private void pauseHere(Set<TopicPartition> partitions) {
    if (partitions.equals(pausedHere)) {
      return;
    }
    Set<TopicPartition> free = new HashSet<>(pausedHere);
    free.removeAll(partitions);
    free.removeAll(pausedByStreams);
    free.retainAll(assignment());
    super.resume(free);
    super.pause(partitions);
    pausedHere = partitions;
  }

  @Override
  public void pause(Collection<TopicPartition> partitions) {
    pausedByStreams.addAll(partitions);
    super.pause(partitions);
  }

  @Override
  public void resume(Collection<TopicPartition> partitions) {
    pausedByStreams.removeAll(partitions);
    Set<TopicPartition> free = new HashSet<>(partitions);
    free.removeAll(pausedHere);
    super.resume(free);
  }

  @Override
  public void subscribe(Collection<String> topics, ConsumerRebalanceListener listener) {
    super.subscribe(topics, new Forgetting(listener));
  }

  @Override
  public void subscribe(Pattern pattern, ConsumerRebalanceListener listener) {
    super.subscribe(pattern, new Forgetting(listener));
  }

  @Override
  public void unsubscribe() {
    forget(assignment());
    super.unsubscribe();
  }

  @Override
  public void seek(TopicPartition partition, long offset) {
    intake.forget(List.of(partition));
    super.seek(partition, offset);
  }

  @Override
  public void seek(TopicPartition partition, OffsetAndMetadata offset) {
    intake.forget(List.of(partition));
    super.seek(partition, offset);
  }

  @Override
  public void seekToBeginning(Collection<TopicPartition> partitions) {
    intake.forget(partitions);
    super.seekToBeginning(partitions);
  }

  @Override
  public void seekToEnd(Collection<TopicPartition> partitions) {
    intake.forget(partitions);
    super.seekToEnd(partitions);
  }

  /** The offset of the next record to hand on: records that wait are not consumed yet. */
  @Override
  public long position(TopicPartition partition) {
    OptionalLong waiting = intake.position(partition);
    return waiting.isPresent() ? waiting.getAsLong() : super.position(partition);
  }

  /**
   * Drops what waits of these partitions, and that they are paused: a partition that comes back is
   * read from its committed offset.
   */
  private void forget(Collection<TopicPartition> partitions) {
    intake.forget(partitions);
    pausedByStreams.removeAll(partitions);
    Set<TopicPartition> others = new HashSet<>(pausedHere);
    others.removeAll(partitions);
    pausedHere = others;
  }

  /** Drops what waits of partitions that are taken away, then tells Kafka Streams' listener. */
  private final class Forgetting implements ConsumerRebalanceListener {

    private final ConsumerRebalanceListener other;

    Forgetting(ConsumerRebalanceListener other) {
      this.other = other;
    }

    @Override
    public void onPartitionsAssigned(Collection<TopicPartition> partitions) {
      other.onPartitionsAssigned(partitions);
    }

    @Override
    public void onPartitionsRevoked(Collection<TopicPartition> partitions) {
      forget(partitions);
      other.onPartitionsRevoked(partitions);
    }

    @Override
    public void onPartitionsLost(Collection<TopicPartition> partitions) {
      forget(partitions);
      other.onPartitionsLost(partitions);
    }
  }
}
