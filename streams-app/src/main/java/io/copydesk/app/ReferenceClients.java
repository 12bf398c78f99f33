package io.copydesk.app;

import io.copydesk.app.cluster.ClusterAnswer;
import io.copydesk.app.cluster.RequiredRights;
import io.copydesk.app.config.CopydeskConfig;
import io.copydesk.topology.reference.ReferenceTopic;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.DescribeTopicsOptions;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.Uuid;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.jspecify.annotations.Nullable;

/** Kafka's clients for the reference topic, beside those of Kafka Streams. Thread-safe. */
final class ReferenceClients implements ReferenceTopic, AutoCloseable {

  /** Set by hand. */
  private static final int ANSWER_WITHIN_MILLIS = 10_000;

  private final CopydeskConfig config;
  private final String topic;
  private @Nullable Admin admin;

  ReferenceClients(CopydeskConfig config) {
    this.config = config;
    this.topic = config.topicDeclarations().entities().name();
  }

  @Override
  public Consumer<byte[], byte[]> consumer() {
    return consumer("copydesk-catalog", Map.of(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "none"));
  }

  /** For reporting refused entries: in the consumer group that all instances share. */
  Consumer<byte[], byte[]> reporter() {
    return consumer(
        "copydesk-refusals",
        Map.of(
            ConsumerConfig.GROUP_ID_CONFIG,
            RequiredRights.refusals(config),
            ConsumerConfig.AUTO_OFFSET_RESET_CONFIG,
            "earliest",
            ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG,
            "false"));
  }

  private Consumer<byte[], byte[]> consumer(String clientId, Map<String, String> more) {
    Map<String, Object> settings = config.kafka().config().getGlobalConsumerConfigs(clientId);
    settings.put(ConsumerConfig.ISOLATION_LEVEL_CONFIG, "read_committed");
    settings.putAll(more);
    return new KafkaConsumer<>(settings, new ByteArrayDeserializer(), new ByteArrayDeserializer());
  }

  /**
   * For reporting refused entries: with a transactional id that nobody else has. It need not fence
   * others: an entry is reported by whoever has its partition in the consumer group, and an
   * instance that has lost it cannot commit.
   */
  Producer<byte[], byte[]> producer() {
    Map<String, Object> settings = config.kafka().config().getProducerConfigs("copydesk-refusals");
    settings.put(
        ProducerConfig.TRANSACTIONAL_ID_CONFIG,
        RequiredRights.refusals(config) + "-" + UUID.randomUUID());
    return new KafkaProducer<>(settings, new ByteArraySerializer(), new ByteArraySerializer());
  }

  @Override
  public Uuid id() {
    DescribeTopicsOptions inTime = new DescribeTopicsOptions().timeoutMs(ANSWER_WITHIN_MILLIS);
    return ClusterAnswer.await(
            admin().describeTopics(List.of(topic), inTime).topicNameValues().get(topic))
        .topicId();
  }

  private synchronized Admin admin() {
    Admin open = admin;
    if (open == null) {
      open = Admin.create(config.kafka().config().getAdminConfigs("copydesk-catalog"));
      admin = open;
    }
    return open;
  }

  @Override
  public synchronized void close() {
    if (admin != null) {
      admin.close(Duration.ZERO);
    }
  }
}
