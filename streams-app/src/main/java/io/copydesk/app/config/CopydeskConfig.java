package io.copydesk.app.config;

import io.copydesk.enrich.Budget;
import io.copydesk.topology.EnrichmentTopology;
import io.copydesk.topology.intake.RoundSize;
import io.copydesk.topology.topic.Feed;
import io.copydesk.topology.topic.Limits;
import io.copydesk.topology.topic.MinConfidence;
import io.copydesk.topology.topic.Topics;
import io.copydesk.topology.wire.SerdeSettings;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.streams.StreamsConfig;

/**
 * The configuration of the application, checked. Immutable; made by {@link ConfigReader}.
 *
 * @param topics the topics' names and sizes
 * @param minConfidence how sure a fact has to be to be published on its feed's topic
 * @param limits on the size of records
 * @param budget of each article
 * @param registry where the schemas are
 * @param serdes which serializers
 * @param lifecycle how long things may take
 * @param http where health and metrics are served
 * @param kafka settings for Kafka's clients and Streams, ours and passed through
 */
public record CopydeskConfig(
    TopicSettings topics,
    MinConfidence minConfidence,
    Limits limits,
    Budget budget,
    Registry registry,
    SerdeSettings serdes,
    Lifecycle lifecycle,
    Http http,
    KafkaSettings kafka) {

  /**
   * How topics are named and created.
   *
   * @param prefix of every topic's name
   * @param partitions of a topic when it is created; at start the fewest that it may have
   * @param replicationFactor at creation; -1 for the broker's default
   * @param published the feeds that are written
   */
  public record TopicSettings(
      String prefix, int partitions, short replicationFactor, Set<Feed> published) {}

  /**
   * Where the schema registry is.
   *
   * @param url its own API
   * @param confluentUrl its Confluent-compatible API
   */
  public record Registry(URI url, URI confluentUrl) {}

  /**
   * How long things may take.
   *
   * @param duplicateWindow how long repeats are recognised
   * @param patience how long a stream thread waits for a transient fault to pass before it starts
   *     over
   * @param catalogTimeout how long a start waits for the catalog
   * @param stopTimeout how long a stop waits for work in progress
   * @param commitPause the shortest time between two commits of a thread that keeps up
   */
  public record Lifecycle(
      Duration duplicateWindow,
      Duration patience,
      Duration catalogTimeout,
      Duration stopTimeout,
      Duration commitPause) {}

  /**
   * Where health and metrics are served.
   *
   * @param host to listen on
   * @param port to listen on; 0 for any, -1 for none
   */
  public record Http(String host, int port) {}

  /**
   * Settings for Kafka's clients and Streams.
   *
   * @param settings all of them, by Kafka's names
   */
  public record KafkaSettings(Map<String, String> settings) {

    public KafkaSettings {
      settings = Map.copyOf(settings);
    }

    /** For Kafka Streams. */
    public Properties streams() {
      Properties properties = new Properties();
      properties.putAll(settings);
      return properties;
    }

    /** For clients beside Kafka Streams', with its prefixes resolved. */
    public StreamsConfig config() {
      return new StreamsConfig(streams());
    }

    /** The addresses that brokers are reached by first, for messages. */
    public String brokers() {
      return settings.getOrDefault(StreamsConfig.BOOTSTRAP_SERVERS_CONFIG, "");
    }

    /** By which consumer group, state, changelogs, transactions and rights are named. */
    public String applicationId() {
      return Objects.requireNonNull(
          settings.get(StreamsConfig.APPLICATION_ID_CONFIG), "it has a default");
    }

    /**
     * Decides how many records a stream thread takes at once, so that they fit into its
     * transaction's time.
     */
    public RoundSize round() {
      StreamsConfig streams = config();
      Object timeout =
          streams.getProducerConfigs("").get(ProducerConfig.TRANSACTION_TIMEOUT_CONFIG);
      Object most =
          streams.getMainConsumerConfigs("", "", 0).get(ConsumerConfig.MAX_POLL_RECORDS_CONFIG);
      return new RoundSize(
          Duration.ofMillis(Long.parseLong(String.valueOf(timeout))),
          Integer.parseInt(String.valueOf(most)));
    }
  }

  /** Every topic, as configured. */
  public Topics topicDeclarations() {
    return Topics.of(topics.prefix(), topics.partitions(), limits, topics.published());
  }

  /** What the topology needs to know. */
  public EnrichmentTopology.Settings topology() {
    return new EnrichmentTopology.Settings(
        topicDeclarations(),
        minConfidence,
        limits,
        lifecycle.duplicateWindow(),
        lifecycle.patience(),
        lifecycle.commitPause());
  }
}
