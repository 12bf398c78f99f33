package io.copydesk.cli.kafka;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.common.TopicPartition;

/** Reads the committed records of one topic, in no consumer group. Not thread-safe. */
public final class TopicReader implements AutoCloseable {

  /** How long one poll waits for records. Set by hand. */
  private static final Duration POLL = Duration.ofMillis(500);

  private final org.apache.kafka.clients.consumer.Consumer<byte[], byte[]> consumer;
  private final String topic;
  private List<TopicPartition> partitions;

  /** A reader of the topic, which has to exist. */
  public TopicReader(Cluster cluster, String topic, String clientId) {
    this(cluster.consumer(clientId), topic);
  }

  /** Closes the consumer, also where the topic cannot be read. */
  TopicReader(org.apache.kafka.clients.consumer.Consumer<byte[], byte[]> consumer, String topic) {
    this.consumer = consumer;
    this.topic = topic;
    try {
      partitions = Cluster.partitions(consumer, topic);
      consumer.assign(partitions);
    } catch (Throwable e) {
      consumer.close();
      throw e;
    }
  }

  /**
   * Whether the topic holds no committed record. It is read from its beginning, until there is one.
   */
  boolean isEmpty() {
    seekToBeginning();
    Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
    while (!isAtEnd(ends)) {
      if (!polled().isEmpty()) {
        return false;
      }
    }
    return true;
  }

  /** Goes to the oldest records. */
  public void seekToBeginning() {
    consumer.seekToBeginning(partitions);
  }

  /**
   * From now on reads some partitions only, each from an offset on. Where the topic no longer
   * reaches back to it, it is read from the oldest record; where it does not reach up to it, none
   * is read.
   *
   * @param starts offsets by partition; partitions that the topic lacks are left out
   */
  public void seekTo(Map<Integer, Long> starts) {
    List<TopicPartition> wanted =
        partitions.stream().filter(partition -> starts.containsKey(partition.partition())).toList();
    consumer.assign(wanted);
    Map<TopicPartition, Long> oldest = consumer.beginningOffsets(wanted);
    Map<TopicPartition, Long> ends = consumer.endOffsets(wanted);
    for (TopicPartition partition : wanted) {
      long start = Math.max(starts.get(partition.partition()), oldest.get(partition));
      consumer.seek(partition, Math.min(start, ends.get(partition)));
    }
  }

  /** The offsets of the oldest records that are still there, by partition that is read. */
  public Map<Integer, Long> oldest() {
    return consumer.beginningOffsets(consumer.assignment()).entrySet().stream()
        .collect(Collectors.toMap(oldest -> oldest.getKey().partition(), Map.Entry::getValue));
  }

  /** How many partitions the topic has. */
  public int partitions() {
    return partitions.size();
  }

  /** Goes to the end, so that only records committed from now on are read. */
  public void seekToEnd() {
    consumer.seekToEnd(partitions);
    // Only asking for the position fixes it: what is posted from now on must not be missed.
    partitions.forEach(consumer::position);
  }

  /** The committed record at an offset; empty when there is none. */
  public Optional<ConsumerRecord<byte[], byte[]>> at(int partition, long offset) {
    TopicPartition wanted = new TopicPartition(topic, partition);
    if (!partitions.contains(wanted)) {
      return Optional.empty();
    }
    consumer.assign(List.of(wanted));
    consumer.seek(wanted, offset);
    List<ConsumerRecord<byte[], byte[]>> next = new ArrayList<>();
    long end = consumer.endOffsets(List.of(wanted)).get(wanted);
    while (next.isEmpty() && consumer.position(wanted) < end) {
      polled().forEach(next::add);
    }
    return next.stream().limit(1).filter(record -> record.offset() == offset).findFirst();
  }

  /**
   * Hands records on as they come, until one of them is the last. A partition that is added
   * meanwhile is read from its beginning. Brokers that are gone are waited for, since a desk that
   * watches wants what comes when they are back.
   *
   * @param more told each record, answers whether it wants another one
   */
  public void follow(Predicate<ConsumerRecord<byte[], byte[]>> more) {
    while (true) {
      for (ConsumerRecord<byte[], byte[]> record : consumer.poll(POLL)) {
        if (!more.test(record)) {
          return;
        }
      }
      takeNewPartitions();
    }
  }

  /**
   * Asks the consumer's cached metadata, which the consumer itself refreshes: no request is made.
   */
  private void takeNewPartitions() {
    List<TopicPartition> now = Cluster.partitions(consumer, topic);
    if (now.size() > partitions.size()) {
      List<TopicPartition> added = new ArrayList<>(now);
      added.removeAll(partitions);
      partitions = now;
      consumer.assign(now);
      consumer.seekToBeginning(added);
    }
  }

  /** Hands on the records of one poll, which waits at most half a second. */
  public void poll(Consumer<ConsumerRecord<byte[], byte[]>> sink) {
    consumer.poll(POLL).forEach(sink);
  }

  /**
   * Hands on all records of some partitions up to the present end of each: partition by partition,
   * each from its oldest record on.
   *
   * @param wanted partitions that the topic has, in the order in which they are to be read
   */
  public void readEach(Iterable<Integer> wanted, Consumer<ConsumerRecord<byte[], byte[]>> sink) {
    for (int partition : wanted) {
      seekTo(Map.of(partition, 0L));
      readToEnd(sink);
    }
  }

  /** Hands on all records up to the present end; those of a partition in order. */
  public void readToEnd(Consumer<ConsumerRecord<byte[], byte[]>> sink) {
    readUntil(
        record -> {
          sink.accept(record);
          return false;
        });
  }

  /**
   * Hands on records up to the present end, or until one is the last; those of a partition in
   * order.
   *
   * @param isLast told each record, answers whether it wants no other one
   */
  public void readUntil(Predicate<ConsumerRecord<byte[], byte[]>> isLast) {
    Collection<TopicPartition> assigned = consumer.assignment();
    Map<TopicPartition, Long> ends = consumer.endOffsets(assigned);
    while (!isAtEnd(ends)) {
      for (ConsumerRecord<byte[], byte[]> record : polled()) {
        long end = ends.get(new TopicPartition(record.topic(), record.partition()));
        if (record.offset() < end && isLast.test(record)) {
          return;
        }
      }
    }
  }

  /**
   * The records of one poll. Where it brings none the brokers are asked whether they are there: a
   * consumer waits for ever for one that is gone, and says nothing.
   *
   * @throws org.apache.kafka.common.errors.TimeoutException when nobody answers
   */
  private ConsumerRecords<byte[], byte[]> polled() {
    ConsumerRecords<byte[], byte[]> records = consumer.poll(POLL);
    if (records.isEmpty()) {
      var unused = consumer.endOffsets(consumer.assignment());
    }
    return records;
  }

  private boolean isAtEnd(Map<TopicPartition, Long> ends) {
    return ends.entrySet().stream()
        .allMatch(end -> consumer.position(end.getKey()) >= end.getValue());
  }

  @Override
  public void close() {
    consumer.close();
  }
}
