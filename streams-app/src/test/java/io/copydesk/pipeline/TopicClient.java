package io.copydesk.pipeline;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.apache.avro.Schema;
import org.apache.avro.io.DatumReader;
import org.apache.avro.io.DecoderFactory;
import org.apache.avro.io.EncoderFactory;
import org.apache.avro.specific.SpecificDatumReader;
import org.apache.avro.specific.SpecificDatumWriter;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.jspecify.annotations.Nullable;

/**
 * A producer and consumer as others would write them: it knows the Confluent wire format and the
 * registry's Confluent-compatible API, and uses none of our serializers.
 */
public final class TopicClient implements AutoCloseable {

  private static final Duration PATIENCE = Duration.ofMinutes(2);
  private static final byte MAGIC = 0;

  /**
   * How long a broker may wait for more records before it answers. A question for the topic's end
   * waits behind that answer, and a close does, too. With Kafka's 500 the nine topics downstream of
   * a fault were read in 20 s, with this in 2 to 3.
   */
  private static final int FETCH_WAIT_MILLIS = 20;

  private final String bootstrapServers;
  private final URI confluentUrl;
  private final KafkaProducer<byte[], byte[]> producer;
  private final Queue<Future<RecordMetadata>> sent = new ConcurrentLinkedQueue<>();
  private final HttpClient http = HttpClient.newHttpClient();
  private final ObjectMapper json = new ObjectMapper();
  private final Map<Integer, Schema> schemas = new ConcurrentHashMap<>();
  private final Map<String, Integer> ids = new ConcurrentHashMap<>();

  public TopicClient(String bootstrapServers, URI confluentUrl) {
    this.bootstrapServers = bootstrapServers;
    this.confluentUrl = confluentUrl;
    this.producer =
        new KafkaProducer<>(
            Map.of(
                "bootstrap.servers",
                bootstrapServers,
                "max.request.size",
                32 * 1024 * 1024,
                "linger.ms",
                20,
                // Both longer than any outage of a test: what was posted is posted, also when all
                // brokers were away for so long that the client has forgotten the topic.
                "max.block.ms",
                300_000,
                "delivery.timeout.ms",
                300_000),
            new ByteArraySerializer(),
            new ByteArraySerializer());
  }

  /** Posts a record in the wire format. */
  public void post(String topic, String key, SpecificRecord value) {
    postBytes(topic, key.getBytes(StandardCharsets.UTF_8), encode(topic, value));
  }

  /** Posts a record with a timestamp of its own. */
  public void post(String topic, String key, SpecificRecord value, Instant time) {
    sent.add(
        producer.send(
            new ProducerRecord<>(
                topic,
                null,
                time.toEpochMilli(),
                key.getBytes(StandardCharsets.UTF_8),
                encode(topic, value))));
  }

  /** Posts any bytes. */
  public void postBytes(String topic, byte @Nullable [] key, byte @Nullable [] value) {
    postBytes(topic, key, value, List.of());
  }

  /** Posts any bytes with headers. */
  public void postBytes(
      String topic, byte @Nullable [] key, byte @Nullable [] value, List<Header> headers) {
    sent.add(producer.send(new ProducerRecord<>(topic, null, key, value, headers)));
  }

  /** Waits until the broker has all that was posted. */
  public void flush() {
    producer.flush();
    for (Future<RecordMetadata> next = sent.poll(); next != null; next = sent.poll()) {
      join(next);
    }
  }

  private static void join(Future<RecordMetadata> result) {
    try {
      result.get();
    } catch (ExecutionException e) {
      throw new IllegalStateException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /** The value as a producer in any language would write it: magic 0, the schema's id, Avro. */
  public byte[] encode(String topic, SpecificRecord value) {
    int id = ids.computeIfAbsent(topic + "-value", this::latestSchemaId);
    var out = new ByteArrayOutputStream();
    out.write(MAGIC);
    out.writeBytes(ByteBuffer.allocate(4).putInt(id).array());
    try {
      var encoder = EncoderFactory.get().directBinaryEncoder(out, null);
      new SpecificDatumWriter<>(value.getSchema()).write(value, encoder);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
    return out.toByteArray();
  }

  /** The record in bytes of the wire format. */
  public <T extends SpecificRecord> T decode(byte[] bytes, Class<T> type) {
    ByteBuffer buffer = ByteBuffer.wrap(bytes);
    if (buffer.get() != MAGIC) {
      throw new IllegalArgumentException("not the Confluent wire format");
    }
    Schema written = schemas.computeIfAbsent(buffer.getInt(), this::schema);
    DatumReader<T> reader = new SpecificDatumReader<>(type);
    reader.setSchema(written);
    try {
      return reader.read(
          null,
          DecoderFactory.get().binaryDecoder(bytes, buffer.position(), buffer.remaining(), null));
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  /** What a read-committed consumer sees from the beginning, once there are that many. */
  List<ConsumerRecord<byte[], byte[]>> awaitCommitted(String topic, int atLeast) {
    return committed(topic, atLeast, PATIENCE);
  }

  /**
   * Returns as soon as a read-committed consumer has seen that many records.
   *
   * @param check throws when there is nothing left to wait for
   */
  void awaitFirst(String topic, int count, Duration within, Runnable check) {
    try (var consumer = consumer(topic)) {
      Instant deadline = Instant.now().plus(within);
      int seen = 0;
      while (seen < count) {
        check.run();
        if (Instant.now().isAfter(deadline)) {
          throw new AssertionError(
              topic + " has " + seen + " committed records, not " + count + ", after " + within);
        }
        seen += consumer.poll(Duration.ofMillis(100)).count();
      }
    }
  }

  /** How many records a read-committed consumer sees within that time. */
  int seenWithin(String topic, Duration time) {
    try (var consumer = consumer(topic)) {
      Instant end = Instant.now().plus(time);
      int seen = 0;
      while (Instant.now().isBefore(end)) {
        seen += consumer.poll(Duration.ofMillis(100)).count();
      }
      return seen;
    }
  }

  /** What a read-committed consumer sees from the beginning to the present end. */
  public List<ConsumerRecord<byte[], byte[]>> committed(String topic) {
    return committed(topic, 0, PATIENCE);
  }

  /** What is in the topic from the beginning to the present end, of aborted transactions too. */
  public List<ConsumerRecord<byte[], byte[]>> uncommitted(String topic) {
    return read(topic, "read_uncommitted", 0, PATIENCE);
  }

  private List<ConsumerRecord<byte[], byte[]>> committed(
      String topic, int atLeast, Duration within) {
    return read(topic, "read_committed", atLeast, within);
  }

  private List<ConsumerRecord<byte[], byte[]>> read(
      String topic, String isolation, int atLeast, Duration within) {
    try (var consumer = consumer(topic, isolation)) {
      Set<TopicPartition> partitions = consumer.assignment();
      Instant deadline = Instant.now().plus(within);
      List<ConsumerRecord<byte[], byte[]>> records = new ArrayList<>();
      while (!(records.size() >= atLeast && atEnd(consumer, partitions))) {
        if (Instant.now().isAfter(deadline)) {
          throw new AssertionError(
              topic
                  + " has "
                  + records.size()
                  + " committed records, not "
                  + atLeast
                  + ", after "
                  + within);
        }
        consumer.poll(Duration.ofMillis(100)).forEach(records::add);
      }
      return records;
    }
  }

  /** A read-committed consumer at the topic's beginning. */
  private KafkaConsumer<byte[], byte[]> consumer(String topic) {
    return consumer(topic, "read_committed");
  }

  private KafkaConsumer<byte[], byte[]> consumer(String topic, String isolation) {
    Map<String, Object> config =
        Map.of(
            "bootstrap.servers",
            bootstrapServers,
            "isolation.level",
            isolation,
            "fetch.max.wait.ms",
            FETCH_WAIT_MILLIS);
    var consumer =
        new KafkaConsumer<>(config, new ByteArrayDeserializer(), new ByteArrayDeserializer());
    List<TopicPartition> partitions =
        consumer.partitionsFor(topic).stream()
            .map(p -> new TopicPartition(p.topic(), p.partition()))
            .toList();
    consumer.assign(partitions);
    consumer.seekToBeginning(partitions);
    return consumer;
  }

  private static boolean atEnd(
      KafkaConsumer<byte[], byte[]> consumer, Set<TopicPartition> partitions) {
    // In read-committed mode the end is the last stable offset.
    return consumer.endOffsets(partitions).entrySet().stream()
        .allMatch(end -> consumer.position(end.getKey()) >= end.getValue());
  }

  private int latestSchemaId(String subject) {
    return get("/subjects/" + subject + "/versions/latest").get("id").asInt();
  }

  private Schema schema(int id) {
    return new Schema.Parser().parse(get("/schemas/ids/" + id).get("schema").asText());
  }

  private JsonNode get(String path) {
    try {
      var response =
          http.send(
              HttpRequest.newBuilder(URI.create(confluentUrl + path)).build(),
              HttpResponse.BodyHandlers.ofString());
      if (response.statusCode() != 200) {
        throw new IllegalStateException(path + " answered " + response.statusCode());
      }
      return json.readTree(response.body());
    } catch (IOException e) {
      throw new IllegalStateException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void close() {
    producer.close();
  }
}
