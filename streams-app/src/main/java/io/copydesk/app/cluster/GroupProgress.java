package io.copydesk.app.cluster;

import static io.copydesk.app.cluster.ClusterAnswer.await;
import static java.util.stream.Collectors.toMap;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.DescribeTopicsOptions;
import org.apache.kafka.clients.admin.ListConsumerGroupOffsetsOptions;
import org.apache.kafka.clients.admin.ListOffsetsOptions;
import org.apache.kafka.clients.admin.ListOffsetsResult;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * How far a consumer group has come in a topic, as the brokers know it. A consumer's own lag is
 * that of what it fetches: it stands still for a partition that is held back, and leaves out what
 * stands behind a producer's open transaction. Thread-safe.
 */
public final class GroupProgress implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(GroupProgress.class);

  /** Set by hand. */
  private static final int ANSWER_WITHIN_MILLIS = 5_000;

  private final Admin admin;
  private final String group;
  private final String topic;

  /**
   * @param admin is closed with this
   */
  public GroupProgress(Admin admin, String group, String topic) {
    this.admin = admin;
    this.group = group;
    this.topic = topic;
  }

  /**
   * One partition.
   *
   * @param committed the offset that the group goes on at; where it has committed none, the first
   * @param end the offset of the next record that is posted
   */
  public record OfPartition(int partition, long committed, long end) {

    /** How many records, and marks of transactions among them, wait. */
    public long lag() {
      return Math.max(0, end - committed);
    }
  }

  /**
   * Asks for all partitions and tells of those whose leader answers, in no order. Takes seconds
   * where brokers are slow.
   *
   * @throws KafkaException when the brokers do not tell the group's offsets or the topic's
   *     partitions
   * @throws IllegalStateException when it is closed
   */
  public List<OfPartition> now() {
    Map<TopicPartition, OffsetAndMetadata> committed =
        await(
            admin
                .listConsumerGroupOffsets(
                    group, new ListConsumerGroupOffsetsOptions().timeoutMs(ANSWER_WITHIN_MILLIS))
                .partitionsToOffsetAndMetadata());
    List<TopicPartition> partitions = partitionsWithLeader();
    Map<TopicPartition, Long> firsts = offsets(partitions, OffsetSpec.earliest());
    // Asked for last, so that no lag is below zero.
    Map<TopicPartition, Long> ends = offsets(partitions, OffsetSpec.latest());
    return partitions.stream()
        .filter(partition -> firsts.containsKey(partition) && ends.containsKey(partition))
        .map(
            partition -> {
              OffsetAndMetadata known = committed.get(partition);
              return new OfPartition(
                  partition.partition(),
                  known == null ? firsts.get(partition) : known.offset(),
                  ends.get(partition));
            })
        .toList();
  }

  /** Of one without a leader nobody could tell the offsets, and to ask would take its time. */
  private List<TopicPartition> partitionsWithLeader() {
    return await(
            admin
                .describeTopics(
                    List.of(topic), new DescribeTopicsOptions().timeoutMs(ANSWER_WITHIN_MILLIS))
                .topicNameValues()
                .get(topic))
        .partitions()
        .stream()
        .filter(partition -> partition.leader() != null)
        .map(partition -> new TopicPartition(topic, partition.partition()))
        .toList();
  }

  /** Without those partitions whose leader does not answer, as one that was lost just now. */
  private Map<TopicPartition, Long> offsets(List<TopicPartition> partitions, OffsetSpec which) {
    ListOffsetsResult answers =
        admin.listOffsets(
            partitions.stream().collect(toMap(partition -> partition, partition -> which)),
            new ListOffsetsOptions().timeoutMs(ANSWER_WITHIN_MILLIS));
    Map<TopicPartition, Long> offsets = new HashMap<>();
    for (TopicPartition partition : partitions) {
      try {
        offsets.put(partition, await(answers.partitionResult(partition)).offset());
      } catch (KafkaException e) {
        LOG.debug("The leader of {} does not tell its offsets: {}", partition, e.toString());
      }
    }
    return offsets;
  }

  @Override
  public void close() {
    admin.close(Duration.ZERO);
  }
}
