package io.copydesk.app.config;

import io.copydesk.topology.topic.Limits;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.streams.StreamsConfig;

/**
 * The settings of Kafka's that the application changes, and those that may not be changed.
 * Stateless.
 */
final class StreamsDefaults {

  private static final String TRANSACTION_TIMEOUT =
      StreamsConfig.producerPrefix(ProducerConfig.TRANSACTION_TIMEOUT_CONFIG);

  /**
   * A transaction that a dead instance leaves open holds back readers of committed records until
   * brokers abort it: after this time, for which they look every ten seconds. A thread's round over
   * the records that it took at once is kept far shorter ({@link
   * io.copydesk.topology.intake.RoundSize}), so that no work is begun again for ever.
   */
  static final int TRANSACTION_TIMEOUT_MILLIS = 9_000;

  /**
   * For how long a thread waits in place for brokers to come back, in milliseconds. After Kafka's
   * own limits, 60 and 120 s, tasks would be closed dirty: their stores are wiped, then restored.
   */
  private static final String PRODUCER_OUTAGE_MILLIS = "600000";

  static final String CONSUMER_OUTAGE_MILLIS = "900000";

  /** Counts under a backlog only; without one {@link ConfigKeys#COMMIT_PAUSE} does. */
  static final String COMMIT_INTERVAL_MILLIS = "300";

  /**
   * Records that a thread takes at once, at most. It finishes them before it stops, however long
   * that takes, and long articles take a second each: with Kafka Streams' own 1,000 a stop could
   * take minutes.
   */
  private static final String RECORDS_AT_ONCE = "20";

  /**
   * Kafka's own default for {@code buffer.memory}; the producer refuses a record larger than that.
   */
  private static final int BUFFER_BYTES = 32 * 1024 * 1024;

  private static final Map<String, String> CONSUMER =
      Map.of(
          ConsumerConfig.MAX_POLL_RECORDS_CONFIG, RECORDS_AT_ONCE,
          ConsumerConfig.MAX_POLL_INTERVAL_MS_CONFIG, CONSUMER_OUTAGE_MILLIS);

  /**
   * A transaction's records for a partition are sent in one batch, by its commit: broker and
   * compression do best with few large batches. Nothing is compressed unless that is set, as is
   * Kafka's own default; of gzip, the one codec that every client reads, the cheapest level loses
   * little with such batches.
   */
  private static final Map<String, String> BATCHES =
      Map.of(
          ProducerConfig.LINGER_MS_CONFIG, COMMIT_INTERVAL_MILLIS,
          ProducerConfig.BATCH_SIZE_CONFIG, "65536",
          ProducerConfig.COMPRESSION_GZIP_LEVEL_CONFIG, "1");

  private StreamsDefaults() {}

  /**
   * Problems with articles that may take too long: one that outlasts its transaction would be begun
   * again for ever. Half of the transaction's time is left for what the thread did before it since
   * its last commit.
   */
  static List<ConfigProblem> tooSlow(Map<String, String> settings, long articleMillis) {
    long timeout = transactionTimeout(settings);
    return timeout < 2 * articleMillis
        ? List.of(
            new ConfigProblem(
                ConfigKeys.MAX_TIME,
                "has to be at most half of " + TRANSACTION_TIMEOUT + ", which is " + timeout))
        : List.of();
  }

  /**
   * Problems with a stream thread that waits for the registry for too long: brokers would abort
   * what it has published, and its stores would be restored, while it still waits.
   */
  static List<ConfigProblem> tooPatient(Map<String, String> settings, long patienceMillis) {
    long timeout = transactionTimeout(settings);
    return timeout <= patienceMillis
        ? List.of(
            new ConfigProblem(
                ConfigKeys.PATIENCE,
                "has to be below " + TRANSACTION_TIMEOUT + ", which is " + timeout))
        : List.of();
  }

  /**
   * The transaction's time-out in milliseconds. Where it is set to something that is no number,
   * which Kafka refuses later, the default.
   */
  static long transactionTimeout(Map<String, String> settings) {
    String given =
        settings.getOrDefault(
            TRANSACTION_TIMEOUT,
            settings.getOrDefault(ProducerConfig.TRANSACTION_TIMEOUT_CONFIG, ""));
    return given.matches("\\d{1,10}") ? Long.parseLong(given) : TRANSACTION_TIMEOUT_MILLIS;
  }

  /** Problems with Kafka's own settings. */
  static List<ConfigProblem> problems(Map<String, String> settings) {
    List<ConfigProblem> problems = new ArrayList<>();
    if (settings.getOrDefault(StreamsConfig.BOOTSTRAP_SERVERS_CONFIG, "").isBlank()) {
      problems.add(
          new ConfigProblem(
              StreamsConfig.BOOTSTRAP_SERVERS_CONFIG,
              "is missing; give the brokers' addresses, for example broker-1:9092"));
    }
    problems.addAll(
        fixed(settings, StreamsConfig.PROCESSING_GUARANTEE_CONFIG, StreamsConfig.EXACTLY_ONCE_V2));
    problems.addAll(
        fixed(settings, StreamsConfig.ENSURE_EXPLICIT_INTERNAL_RESOURCE_NAMING_CONFIG, "true"));
    return problems;
  }

  private static List<ConfigProblem> fixed(Map<String, String> settings, String key, String value) {
    return settings.getOrDefault(key, value).equals(value)
        ? List.of()
        : List.of(
            new ConfigProblem(
                key, "has to be " + value + "; remove the setting, which is its default"));
  }

  /**
   * The settings for Kafka: those that were given, without the {@code copydesk.*} ones, over the
   * application's defaults. A default for one client gives way also to what is given for all
   * clients, or all consumers.
   */
  static Map<String, String> over(Map<String, String> settings, Limits limits) {
    Map<String, String> kafka = new TreeMap<>();
    kafka.put(StreamsConfig.APPLICATION_ID_CONFIG, "copydesk");
    kafka.put(StreamsConfig.PROCESSING_GUARANTEE_CONFIG, StreamsConfig.EXACTLY_ONCE_V2);
    kafka.put(StreamsConfig.ENSURE_EXPLICIT_INTERNAL_RESOURCE_NAMING_CONFIG, "true");
    kafka.put(TRANSACTION_TIMEOUT, Long.toString(transactionTimeout(settings)));
    kafka.put(StreamsConfig.COMMIT_INTERVAL_MS_CONFIG, COMMIT_INTERVAL_MILLIS);
    kafka.put(StreamsConfig.TASK_TIMEOUT_MS_CONFIG, CONSUMER_OUTAGE_MILLIS);
    CONSUMER.forEach(
        (name, ours) ->
            kafka.put(
                StreamsConfig.mainConsumerPrefix(name),
                settings.getOrDefault(
                    StreamsConfig.consumerPrefix(name), settings.getOrDefault(name, ours))));
    producer(limits)
        .forEach(
            (name, ours) ->
                kafka.put(StreamsConfig.producerPrefix(name), settings.getOrDefault(name, ours)));
    settings.forEach(
        (key, value) -> {
          if (!key.startsWith(ConfigKeys.PREFIX)) {
            kafka.put(key, value);
          }
        });
    return kafka;
  }

  /** Our defaults for the producer, by Kafka's names. */
  private static Map<String, String> producer(Limits limits) {
    Map<String, String> ours = new TreeMap<>(BATCHES);
    ours.put(ProducerConfig.MAX_REQUEST_SIZE_CONFIG, Integer.toString(limits.producedBytes()));
    ours.put(
        ProducerConfig.BUFFER_MEMORY_CONFIG,
        Integer.toString(Math.max(BUFFER_BYTES, limits.producedBytes())));
    ours.put(ProducerConfig.MAX_BLOCK_MS_CONFIG, PRODUCER_OUTAGE_MILLIS);
    ours.put(ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, PRODUCER_OUTAGE_MILLIS);
    return ours;
  }
}
