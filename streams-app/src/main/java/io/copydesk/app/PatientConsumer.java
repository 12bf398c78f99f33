package io.copydesk.app;

import io.copydesk.topology.intake.Intake;
import java.time.Duration;
import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;

/**
 * A consumer that hands on what its {@link Intake} admits. Partitions that are held back are
 * paused, beside those that Kafka Streams has paused. For one thread, as every consumer.
 */
final class PatientConsumer extends KafkaConsumer<byte[], byte[]> {

  private final Intake intake;

  /** By Kafka Streams: while it restores a task, or has enough of its records. */
  private final Set<TopicPartition> pausedByStreams = new HashSet<>();

  PatientConsumer(Map<String, Object> config, Intake intake) {
    super(config, new ByteArrayDeserializer(), new ByteArrayDeserializer());
    this.intake = intake;
  }

  @Override
  public ConsumerRecords<byte[], byte[]> poll(Duration timeout) {
    Set<TopicPartition> assigned = assignment();
    pausedByStreams.retainAll(assigned);
    Set<TopicPartition> released = new HashSet<>(intake.released(assigned));
    released.removeAll(pausedByStreams);
    super.resume(released);
    ConsumerRecords<byte[], byte[]> polled = super.poll(timeout);
    if (polled.isEmpty()) {
      return polled;
    }
    ConsumerRecords<byte[], byte[]> admitted = intake.admit(this, polled);
    super.pause(intake.held());
    return admitted;
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
    free.removeAll(intake.held());
    super.resume(free);
  }
}
