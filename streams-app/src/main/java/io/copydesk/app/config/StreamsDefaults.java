package io.copydesk.app.config;

import io.copydesk.topology.topic.Limits;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.streams.StreamsConfig;

/** What the application sets in Kafka's own configuration, and what may not be changed. */
final class StreamsDefaults {

  private static final String TRANSACTION_TIMEOUT =
      StreamsConfig.producerPrefix(ProducerConfig.TRANSACTION_TIMEOUT_CONFIG);

  /**
   * What an instance leaves open that dies for good holds readers of committed records back until
   * the brokers abort it: after this time, of which they look every ten seconds. A thread's round
   * over the records that it took is kept far below it, so that no work is begun again for ever.
   */
  private static final int TRANSACTION_TIMEOUT_MILLIS = 9_000;

  /**
   * An outage of brokers is waited out in place for so long. Kafka's own limits, 60 and 120 s, end
   * in tasks that are closed as they are: their stores are wiped and restored.
   */
  private static final Map<String, String> OUTAGE =
      Map.of(
          StreamsConfig.producerPrefix(ProducerConfig.MAX_BLOCK_MS_CONFIG),
          "600000",
          StreamsConfig.producerPrefix(ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG),
          "600000",
          StreamsConfig.mainConsumerPrefix(ConsumerConfig.MAX_POLL_INTERVAL_MS_CONFIG),
          "900000",
          StreamsConfig.TASK_TIMEOUT_MS_CONFIG,
          "900000");

  /** Only under a backlog is it waited for: see {@link ConfigKeys#COMMIT_PAUSE}. */
  private static final String COMMIT_INTERVAL_MILLIS = "300";

  /**
   * A thread finishes what it has fetched before it stops, whatever the time for that is, and long
   * articles take a second each: Kafka Streams' own 1,000 would be minutes.
   */
  private static final String RECORDS_AT_ONCE = "20";

  /**
   * A transaction's records for a partition leave in one batch, as a commit sends what waits: few
   * batches, each of some size, are what broker and compression are good at. Nothing is compressed
   * unless it is asked for, as is Kafka's own default; the cheapest level of gzip, the one codec
   * that every client reads, loses little with such batches.
   */
  private static final Map<String, String> BATCHES =
      Map.of(
          ProducerConfig.LINGER_MS_CONFIG, COMMIT_INTERVAL_MILLIS,
          ProducerConfig.BATCH_SIZE_CONFIG, "65536",
          ProducerConfig.COMPRESSION_GZIP_LEVEL_CONFIG, "1");

  private StreamsDefaults() {}

  /**
   * An article that outlasts its transaction is begun again for ever; and before it in the same
   * transaction there may be what the thread did since its last commit.
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

  /** In milliseconds; the default where it is no number, which is left to Kafka to refuse. */
  static long transactionTimeout(Map<String, String> settings) {
    String given =
        settings.getOrDefault(
            TRANSACTION_TIMEOUT,
            settings.getOrDefault(ProducerConfig.TRANSACTION_TIMEOUT_CONFIG, ""));
    return given.matches("\\d{1,9}") ? Long.parseLong(given) : TRANSACTION_TIMEOUT_MILLIS;
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
    fixed(problems, settings, StreamsConfig.PROCESSING_GUARANTEE_CONFIG, "exactly_once_v2");
    fixed(problems, settings, "ensure.explicit.internal.resource.naming", "true");
    return problems;
  }

  private static void fixed(
      List<ConfigProblem> problems, Map<String, String> settings, String key, String value) {
    String given = settings.get(key);
    if (given != null && !given.equals(value)) {
      problems.add(
          new ConfigProblem(
              key, "has to be " + value + "; remove the setting, which is its default"));
    }
  }

  /** The settings for Kafka: what was given, over our defaults, and without our own keys. */
  static Map<String, String> over(Map<String, String> settings, Limits limits) {
    Map<String, String> kafka = new TreeMap<>();
    kafka.put(StreamsConfig.APPLICATION_ID_CONFIG, "copydesk");
    kafka.put(StreamsConfig.PROCESSING_GUARANTEE_CONFIG, StreamsConfig.EXACTLY_ONCE_V2);
    kafka.put("ensure.explicit.internal.resource.naming", "true");
    kafka.put(
        StreamsConfig.producerPrefix(ProducerConfig.MAX_REQUEST_SIZE_CONFIG),
        Integer.toString(limits.producedBytes()));
    kafka.put(
        StreamsConfig.mainConsumerPrefix(ConsumerConfig.MAX_POLL_RECORDS_CONFIG),
        recordsAtOnce(settings));
    kafka.put(TRANSACTION_TIMEOUT, Long.toString(transactionTimeout(settings)));
    kafka.put(StreamsConfig.COMMIT_INTERVAL_MS_CONFIG, COMMIT_INTERVAL_MILLIS);
    OUTAGE.forEach((key, value) -> kafka.put(key, value));
    BATCHES.forEach(
        (key, value) ->
            kafka.put(StreamsConfig.producerPrefix(key), settings.getOrDefault(key, value)));
    settings.forEach(
        (key, value) -> {
          if (!key.startsWith(ConfigKeys.PREFIX)) {
            kafka.put(key, value);
          }
        });
    return kafka;
  }

  /** What is given for every consumer counts, since a default is not to win over it. */
  private static String recordsAtOnce(Map<String, String> settings) {
    String everyConsumer =
        settings.getOrDefault(ConsumerConfig.MAX_POLL_RECORDS_CONFIG, RECORDS_AT_ONCE);
    return settings.getOrDefault(
        StreamsConfig.consumerPrefix(ConsumerConfig.MAX_POLL_RECORDS_CONFIG), everyConsumer);
  }
}
