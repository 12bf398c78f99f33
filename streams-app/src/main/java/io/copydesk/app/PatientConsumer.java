package io.copydesk.app;

import io.copydesk.topology.intake.Due;
import io.copydesk.topology.intake.Intake;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.kafka.clients.consumer.ConsumerRebalanceListener;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.clients.consumer.SubscriptionPattern;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;

/**
 * A consumer that hands on what its {@link Intake} admits. Partitions of which records wait there
 * are paused, beside those that Kafka Streams has paused. Not thread-safe, as every consumer.
 */
final class PatientConsumer extends KafkaConsumer<byte[], byte[]> {

  /**
   * How long a poll waits while the stream thread has nothing to do until its commit is due. Set by
   * hand.
   */
  private static final Duration BETWEEN_LOOKS = Duration.ofMillis(20);

  private final Intake intake;

  private final PausedPartitions paused = new PausedPartitions();

  PatientConsumer(Map<String, Object> config, Intake intake) {
    super(config, new ByteArrayDeserializer(), new ByteArrayDeserializer());
    this.intake = intake;
  }

  @Override
  public ConsumerRecords<byte[], byte[]> poll(Duration timeout) {
    Due due = intake.due(paused.byStreams());
    pauseHere(due == Due.NOTHING ? intake.waiting() : assignment());
    Duration wait =
        switch (due) {
          case NOTHING -> timeout;
          case NOW -> Duration.ZERO;
          case AFTER_COMMIT -> BETWEEN_LOOKS;
        };
    return intake.admit(super.poll(wait), paused.byStreams());
  }

  private void pauseHere(Set<TopicPartition> partitions) {
    PausedPartitions.Change change = paused.intakePauses(partitions, assignment());
    super.resume(change.resume());
    super.pause(change.pause());
  }

  @Override
  public void pause(Collection<TopicPartition> partitions) {
    super.pause(partitions);
    paused.streamsPauses(partitions);
  }

  @Override
  public void resume(Collection<TopicPartition> partitions) {
    super.resume(paused.streamsResumes(partitions));
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
  public void subscribe(SubscriptionPattern pattern, ConsumerRebalanceListener listener) {
    super.subscribe(pattern, new Forgetting(listener));
  }

  /** Refused, as the two below are: what is taken away would go on waiting here. */
  @Override
  public void subscribe(Collection<String> topics) {
    throw withoutListener();
  }

  @Override
  public void subscribe(Pattern pattern) {
    throw withoutListener();
  }

  @Override
  public void subscribe(SubscriptionPattern pattern) {
    throw withoutListener();
  }

  private static UnsupportedOperationException withoutListener() {
    return new UnsupportedOperationException("subscribe with a listener, as Kafka Streams does");
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
    paused.forget(partitions);
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
