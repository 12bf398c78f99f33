package io.copydesk.app;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import org.apache.kafka.common.TopicPartition;

/**
 * Who wants which partitions of a consumer paused: Kafka Streams, or the intake. One is paused as
 * long as either does, and a partition that is taken away is forgotten, since a consumer that gets
 * it back has it not paused. Not thread-safe.
 */
final class PausedPartitions {

  private final Set<TopicPartition> byStreams = new HashSet<>();
  private Set<TopicPartition> byIntake = Set.of();

  /**
   * What to tell the consumer.
   *
   * @param resume first
   * @param pause then; some may be paused already
   */
  record Change(Set<TopicPartition> resume, Set<TopicPartition> pause) {

    private static final Change NONE = new Change(Set.of(), Set.of());
  }

  /** Those that Kafka Streams wants paused. */
  Set<TopicPartition> byStreams() {
    return Set.copyOf(byStreams);
  }

  /** Kafka Streams wants these paused: it restores a task, or has enough of its records. */
  void streamsPauses(Collection<TopicPartition> partitions) {
    byStreams.addAll(partitions);
  }

  /** Kafka Streams wants these no longer paused; returns those that are to be resumed now. */
  Set<TopicPartition> streamsResumes(Collection<TopicPartition> partitions) {
    partitions.forEach(byStreams::remove);
    Set<TopicPartition> free = new HashSet<>(partitions);
    free.removeAll(byIntake);
    return free;
  }

  /**
   * The intake wants these paused from now on, and no others: records of them wait.
   *
   * @param assigned the consumer's partitions; no other can be resumed
   */
  Change intakePauses(Set<TopicPartition> partitions, Set<TopicPartition> assigned) {
    if (partitions.equals(byIntake)) {
      return Change.NONE;
    }
    Set<TopicPartition> free = new HashSet<>(byIntake);
    free.removeAll(partitions);
    free.removeAll(byStreams);
    free.retainAll(assigned);
    byIntake = Set.copyOf(partitions);
    return new Change(free, byIntake);
  }

  /** These are taken away. */
  void forget(Collection<TopicPartition> partitions) {
    partitions.forEach(byStreams::remove);
    Set<TopicPartition> others = new HashSet<>(byIntake);
    partitions.forEach(others::remove);
    byIntake = others;
  }
}
