package io.copydesk.endurance;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Duration;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;

/** Reads the enriched articles, committed ones only, and counts them. Not thread-safe. */
final class Arrivals implements AutoCloseable {

  private static final Duration POLL = Duration.ofMillis(50);

  private final KafkaConsumer<byte[], byte[]> consumer;
  private final BitSet seen = new BitSet();
  private final List<Long> latencies = new ArrayList<>();
  private int doubled;

  Arrivals(String bootstrapServers, String topic) {
    this.consumer =
        new KafkaConsumer<>(
            Map.of("bootstrap.servers", bootstrapServers, "isolation.level", "read_committed"),
            new ByteArrayDeserializer(),
            new ByteArrayDeserializer());
    List<TopicPartition> partitions =
        consumer.partitionsFor(topic).stream()
            .map(info -> new TopicPartition(info.topic(), info.partition()))
            .toList();
    consumer.assign(partitions);
    consumer.seekToBeginning(partitions);
  }

  void poll() {
    for (ConsumerRecord<byte[], byte[]> article : consumer.poll(POLL)) {
      int number = Repeated.number(new String(article.key(), UTF_8));
      if (seen.get(number)) {
        doubled++;
      }
      seen.set(number);
      latencies.add(System.currentTimeMillis() - article.timestamp());
    }
  }

  /** Reads on to the present end. */
  void pollToTheEnd() {
    while (consumer.endOffsets(consumer.assignment()).entrySet().stream()
        .anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
      poll();
    }
  }

  /** How many different articles have come. */
  int count() {
    return seen.cardinality();
  }

  /** How many records were of an article that had come before. */
  int doubled() {
    return doubled;
  }

  /**
   * The 99th percentile, in milliseconds, of the latencies of those that came since the last call.
   */
  double p99Millis() {
    Collections.sort(latencies);
    double p99 = latencies.get((int) Math.ceil(0.99 * latencies.size()) - 1);
    latencies.clear();
    return p99;
  }

  @Override
  public void close() {
    consumer.close();
  }
}
