package io.copydesk.faults;

import io.copydesk.pipeline.Await;
import io.copydesk.pipeline.TestPipeline;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;

/** Follows the enriched articles in a thread of its own, as those downstream do: read committed. */
final class Reader implements AutoCloseable {

  private static final Duration POLL = Duration.ofMillis(50);
  private static final Duration LIMIT = Duration.ofMinutes(5);

  private final KafkaConsumer<byte[], byte[]> consumer;
  private final List<TopicPartition> partitions;
  private final Admin admin;
  private final AtomicInteger seen = new AtomicInteger();
  private final Map<TopicPartition, Long> newest = new ConcurrentHashMap<>();
  private final CompletableFuture<Void> following;
  private volatile boolean stopping;

  Reader(TestPipeline pipeline) {
    Map<String, Object> settings =
        Map.of(
            "bootstrap.servers",
            pipeline.config().kafka().settings().get("bootstrap.servers"),
            "isolation.level",
            "read_committed");
    this.admin = Admin.create(settings);
    this.consumer =
        new KafkaConsumer<>(settings, new ByteArrayDeserializer(), new ByteArrayDeserializer());
    this.partitions =
        consumer.partitionsFor(pipeline.topics().enriched().name()).stream()
            .map(info -> new TopicPartition(info.topic(), info.partition()))
            .toList();
    consumer.assign(partitions);
    consumer.seekToBeginning(partitions);
    this.following = CompletableFuture.runAsync(this::follow, task -> new Thread(task).start());
  }

  private void follow() {
    while (!stopping) {
      for (var record : consumer.poll(POLL)) {
        newest.put(new TopicPartition(record.topic(), record.partition()), record.offset());
        seen.incrementAndGet();
      }
    }
    consumer.close();
  }

  /** Waits until that many articles have been seen. */
  void awaitSeen(int count, Runnable check) throws Exception {
    Await.until(
        count + " enriched articles are seen, of which there are " + seen,
        LIMIT,
        () -> {
          check.run();
          return seen.get() >= count;
        });
  }

  int seen() {
    return seen.get();
  }

  /** How far each partition has been written by now, committed or not. */
  Map<TopicPartition, Long> ends() throws Exception {
    Map<TopicPartition, OffsetSpec> latest =
        partitions.stream().collect(Collectors.toMap(p -> p, p -> OffsetSpec.latest()));
    return admin.listOffsets(latest).all().get().entrySet().stream()
        .collect(Collectors.toMap(Map.Entry::getKey, end -> end.getValue().offset()));
  }

  /** Waits until an article that was written later has been seen in every partition. */
  void awaitBeyond(Map<TopicPartition, Long> ends, Runnable check) throws Exception {
    Await.until(
        "an article beyond each of " + ends + " is seen; the newest are at " + newest,
        LIMIT,
        () -> {
          check.run();
          return ends.entrySet().stream()
              .allMatch(end -> newest.getOrDefault(end.getKey(), -1L) >= end.getValue());
        });
  }

  @Override
  public void close() {
    stopping = true;
    following.join();
    admin.close();
  }
}
