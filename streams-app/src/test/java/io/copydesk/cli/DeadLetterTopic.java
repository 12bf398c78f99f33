package io.copydesk.cli;

import io.copydesk.local.CommittedRecords;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.internals.RecordHeader;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.jspecify.annotations.Nullable;

/**
 * Writes dead letters as dead-letters.md documents them, by a producer that knows nothing else of
 * the application.
 */
public record DeadLetterTopic(ClusterCli cli) {

  /** The time of the records that failed: long before the letters, which the broker stamps. */
  public static final long TIMESTAMP = 1_750_000_000_000L;

  /** One dead letter of partition 0 of the raw topic, at offset 41, that failed in CLEAN. */
  public static final class Letter {
    private final Map<String, String> headers = new LinkedHashMap<>();
    private final byte[] value;
    private @Nullable String key = "a1";

    public Letter(byte[] value) {
      this.value = value;
      error("timestamp", Long.toString(TIMESTAMP))
          .error("stage", "CLEAN")
          .error("code", "EMPTY_ARTICLE")
          .error("message", "no text");
    }

    public Letter(String value) {
      this(value.getBytes(StandardCharsets.UTF_8));
    }

    public Letter key(@Nullable String key) {
      this.key = key;
      return this;
    }

    public Letter error(String name, String value) {
      return header("copydesk.error." + name, value);
    }

    public Letter header(String name, String value) {
      headers.put(name, value);
      return this;
    }

    private ProducerRecord<byte[], byte[]> failed(String raw) {
      int partition = Integer.parseInt(headers.getOrDefault("copydesk.error.partition", "0"));
      return new ProducerRecord<>(raw, partition, TIMESTAMP, keyBytes(), value);
    }

    private byte @Nullable [] keyBytes() {
      return key == null ? null : key.getBytes(StandardCharsets.UTF_8);
    }

    private ProducerRecord<byte[], byte[]> record(String topic, String raw) {
      Map<String, String> all = new LinkedHashMap<>(headers);
      all.putIfAbsent("copydesk.error.topic", raw);
      all.putIfAbsent("copydesk.error.partition", "0");
      all.putIfAbsent("copydesk.error.offset", "41");
      List<Header> list = new ArrayList<>();
      all.forEach(
          (name, text) -> list.add(new RecordHeader(name, text.getBytes(StandardCharsets.UTF_8))));
      return new ProducerRecord<>(topic, 0, TIMESTAMP, keyBytes(), value, list);
    }
  }

  /**
   * Posts the records of letters to the raw topic, each to its partition, and appends the letters,
   * which say where the records are.
   */
  public void fail(Letter... letters) {
    try (KafkaProducer<byte[], byte[]> producer = producer()) {
      List<Future<RecordMetadata>> sent = new ArrayList<>();
      for (Letter letter : letters) {
        sent.add(producer.send(letter.failed(cli.topic("articles.raw"))));
      }
      for (int i = 0; i < letters.length; i++) {
        letters[i].error("offset", Long.toString(sent.get(i).get().offset()));
      }
    } catch (InterruptedException | ExecutionException e) {
      throw new IllegalStateException(e);
    }
    append(letters);
  }

  /** Appends them in one transaction to partition 0. */
  public void append(Letter... letters) {
    try (KafkaProducer<byte[], byte[]> producer = send(letters)) {
      producer.commitTransaction();
    }
    waitUntilSeen();
  }

  /** Appends them in a transaction that is taken back. */
  public void appendAndAbort(Letter... letters) {
    try (KafkaProducer<byte[], byte[]> producer = send(letters)) {
      producer.flush();
      producer.abortTransaction();
    }
    waitUntilSeen();
  }

  private KafkaProducer<byte[], byte[]> send(Letter... letters) {
    Map<String, Object> settings = new HashMap<>();
    settings.put("bootstrap.servers", cli.stack().bootstrapServers());
    settings.put("transactional.id", cli.topic("dead-letters"));
    KafkaProducer<byte[], byte[]> producer =
        new KafkaProducer<>(settings, new ByteArraySerializer(), new ByteArraySerializer());
    producer.initTransactions();
    producer.beginTransaction();
    for (Letter letter : letters) {
      // The commit fails when one of them does.
      Future<RecordMetadata> unused =
          producer.send(letter.record(cli.topic("articles.dlq"), cli.topic("articles.raw")));
    }
    return producer;
  }

  private void waitUntilSeen() {
    List<ConsumerRecord<byte[], byte[]>> unused =
        CommittedRecords.of(cli.stack().bootstrapServers(), cli.topic("articles.dlq"));
  }

  /**
   * Posts a record to a partition of the raw topic, marked as the replay of a dead letter or not.
   */
  public void post(int partition, String key, @Nullable String mark) {
    List<Header> headers =
        mark == null
            ? List.of()
            : List.of(
                new RecordHeader("copydesk.replayed.from", mark.getBytes(StandardCharsets.UTF_8)));
    try (KafkaProducer<byte[], byte[]> producer = producer()) {
      byte[] bytes = key.getBytes(StandardCharsets.UTF_8);
      producer
          .send(
              new ProducerRecord<>(
                  cli.topic("articles.raw"), partition, TIMESTAMP, bytes, bytes, headers))
          .get();
    } catch (InterruptedException | ExecutionException e) {
      throw new IllegalStateException(e);
    }
  }

  private KafkaProducer<byte[], byte[]> producer() {
    Map<String, Object> settings = Map.of("bootstrap.servers", cli.stack().bootstrapServers());
    return new KafkaProducer<>(settings, new ByteArraySerializer(), new ByteArraySerializer());
  }

  /** The committed records of the raw topic that are marked as replays. */
  public List<ConsumerRecord<byte[], byte[]>> replayed() {
    return raw().stream()
        .filter(record -> record.headers().lastHeader("copydesk.replayed.from") != null)
        .toList();
  }

  /** The committed records of the raw topic. */
  public List<ConsumerRecord<byte[], byte[]>> raw() {
    return CommittedRecords.of(cli.stack().bootstrapServers(), cli.topic("articles.raw"));
  }
}
