package io.copydesk.cli.kafka;

import io.copydesk.app.config.CopydeskConfig;
import io.copydesk.topology.topic.Topics;
import io.copydesk.topology.wire.RecordCodec;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.streams.StreamsConfig;

/**
 * Creates clients of the configured cluster, with the settings (security, prefixes) of the
 * application. Immutable; the caller closes the clients.
 */
public record Cluster(CopydeskConfig config) {

  /** How long a client waits for an answer: somebody waits at a terminal. Set by hand. */
  private static final Duration TIMEOUT = Duration.ofSeconds(15);

  /** Sixteen times Kafka's default, since commands send much at once. Set by hand. */
  private static final int BATCH_BYTES = 256 * 1024;

  /**
   * A fifth of Kafka's default: where partitions are read one after another, a fetch that waits at
   * the end of one holds up the next. Set by hand.
   */
  private static final int FETCH_WAIT_MILLIS = 100;

  /** Every topic, as configured. */
  public Topics topics() {
    return config.topicDeclarations();
  }

  /** Records to bytes and back. */
  public RecordCodec codec() {
    return RecordCodec.of(config.serdes());
  }

  /** An admin client. */
  public Admin admin() {
    Map<String, Object> settings = streams().getAdminConfigs("copydesk-cli");
    settings.put(
        AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, Long.toString(TIMEOUT.toMillis()));
    settings.put(
        AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG, Long.toString(TIMEOUT.toMillis() / 2));
    return Admin.create(settings);
  }

  /** An idempotent producer that waits 20 ms for a batch to fill. */
  public Producer<byte[], byte[]> producer(String clientId) {
    return producer(clientId, Map.of());
  }

  /**
   * An idempotent producer with other settings.
   *
   * @param other settings by Kafka's names, which replace the usual ones
   */
  public Producer<byte[], byte[]> producer(String clientId, Map<String, String> other) {
    Map<String, Object> settings = producerSettings(clientId);
    settings.putAll(other);
    return new KafkaProducer<>(settings, new ByteArraySerializer(), new ByteArraySerializer());
  }

  /**
   * A transactional producer; a later one with the same id fences this one off.
   *
   * @param within how long a transaction may take; brokers abort one that takes longer
   */
  public Producer<byte[], byte[]> transactionalProducer(String transactionalId, Duration within) {
    Map<String, Object> settings = producerSettings(transactionalId);
    settings.put(ProducerConfig.TRANSACTIONAL_ID_CONFIG, transactionalId);
    settings.put(ProducerConfig.TRANSACTION_TIMEOUT_CONFIG, Long.toString(within.toMillis()));
    return new KafkaProducer<>(settings, new ByteArraySerializer(), new ByteArraySerializer());
  }

  private Map<String, Object> producerSettings(String clientId) {
    Map<String, Object> settings = new HashMap<>(streams().getProducerConfigs(clientId));
    settings.put(ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, "true");
    settings.put(ProducerConfig.ACKS_CONFIG, "all");
    settings.put(ProducerConfig.LINGER_MS_CONFIG, "20");
    settings.put(ProducerConfig.BATCH_SIZE_CONFIG, Integer.toString(BATCH_BYTES));
    settings.put(ProducerConfig.MAX_BLOCK_MS_CONFIG, "30000");
    settings.put(ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG, "15000");
    settings.put(ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, "60000");
    return settings;
  }

  /** A consumer of committed records only, in no consumer group. */
  public Consumer<byte[], byte[]> consumer(String clientId) {
    Map<String, Object> settings = new HashMap<>(streams().getGlobalConsumerConfigs(clientId));
    settings.put(ConsumerConfig.ISOLATION_LEVEL_CONFIG, "read_committed");
    settings.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest");
    settings.put(ConsumerConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, Long.toString(TIMEOUT.toMillis()));
    settings.put(ConsumerConfig.METADATA_MAX_AGE_CONFIG, Long.toString(TIMEOUT.toMillis()));
    settings.put(ConsumerConfig.FETCH_MAX_WAIT_MS_CONFIG, Integer.toString(FETCH_WAIT_MILLIS));
    return new KafkaConsumer<>(settings, new ByteArrayDeserializer(), new ByteArrayDeserializer());
  }

  private StreamsConfig streams() {
    return config.kafka().config();
  }

  /** The configured brokers, for messages. */
  public String bootstrap() {
    return config.kafka().brokers();
  }

  /** The schema registry, for messages. */
  public String registry() {
    return config.registry().url().toString();
  }

  /** All partitions of a topic. */
  static List<TopicPartition> partitions(Consumer<byte[], byte[]> consumer, String topic) {
    return consumer.partitionsFor(topic).stream()
        .map(info -> new TopicPartition(topic, info.partition()))
        .toList();
  }
}
