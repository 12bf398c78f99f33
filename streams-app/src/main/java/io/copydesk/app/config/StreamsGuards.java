package io.copydesk.app.config;

import io.copydesk.topology.topic.Limits;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.streams.StreamsConfig;

/**
 * Refuses, at the start, settings that Kafka allows, but with which ordinary articles would stop
 * the application, be begun again for ever or be lost. Stateless.
 */
final class StreamsGuards {

  /**
   * With these Kafka Streams would skip records that must not be skipped, without a dead letter of
   * ours. The two that begin with "default" are older names, whose constants are deprecated.
   */
  private static final List<String> HANDLERS =
      List.of(
          StreamsConfig.PROCESSING_EXCEPTION_HANDLER_CLASS_CONFIG,
          StreamsConfig.DESERIALIZATION_EXCEPTION_HANDLER_CLASS_CONFIG,
          "default.deserialization.exception.handler",
          StreamsConfig.PRODUCTION_EXCEPTION_HANDLER_CLASS_CONFIG,
          "default.production.exception.handler",
          StreamsConfig.ERRORS_DEAD_LETTER_QUEUE_TOPIC_NAME_CONFIG);

  private static final long LONGEST = 9_999_999_999_999L;

  private StreamsGuards() {}

  static List<ConfigProblem> problems(Map<String, String> settings, Limits limits) {
    List<ConfigProblem> problems = new ArrayList<>();
    for (String handler : HANDLERS) {
      if (settings.containsKey(handler)) {
        problems.add(
            new ConfigProblem(
                handler,
                "has to stay as it is: every failure that is a record's fault becomes a dead letter"
                    + " by itself, and others must not be skipped; remove the setting"));
      }
    }
    if (number(settings, StreamsConfig.NUM_STREAM_THREADS_CONFIG, 1) < 1) {
      problems.add(
          new ConfigProblem(
              StreamsConfig.NUM_STREAM_THREADS_CONFIG,
              "has to be at least 1: without a thread nothing is enriched"));
    }
    // A record that is larger stops the application, and would again at every start.
    String larger =
        "has to be at least "
            + limits.producedBytes()
            + ", the largest record that "
            + ConfigKeys.MESSAGE_BYTES
            + " allows, and its framing";
    for (String name :
        List.of(ProducerConfig.MAX_REQUEST_SIZE_CONFIG, ProducerConfig.BUFFER_MEMORY_CONFIG)) {
      problems.addAll(
          atLeast(
              settings,
              List.of(StreamsConfig.producerPrefix(name), name),
              limits.producedBytes(),
              larger));
    }
    problems.addAll(besideTransaction(settings));
    return problems;
  }

  /** What has to fit the transaction's time-out: our defaults too, where only that one is set. */
  private static List<ConfigProblem> besideTransaction(Map<String, String> settings) {
    long transaction = StreamsDefaults.transactionTimeout(settings);
    String commit = StreamsConfig.COMMIT_INTERVAL_MS_CONFIG;
    List<String> polls =
        List.of(
            StreamsConfig.mainConsumerPrefix(ConsumerConfig.MAX_POLL_INTERVAL_MS_CONFIG),
            StreamsConfig.consumerPrefix(ConsumerConfig.MAX_POLL_INTERVAL_MS_CONFIG),
            ConsumerConfig.MAX_POLL_INTERVAL_MS_CONFIG);
    Map<String, String> inForce = new HashMap<>(settings);
    inForce.putIfAbsent(commit, StreamsDefaults.COMMIT_INTERVAL_MILLIS);
    if (polls.stream().noneMatch(settings::containsKey)) {
      inForce.put(polls.getFirst(), StreamsDefaults.CONSUMER_OUTAGE_MILLIS);
    }
    String fits = " producer.transaction.timeout.ms, which is %d; this one is %s unless set";
    List<ConfigProblem> problems = new ArrayList<>();
    problems.addAll(
        atMost(
            inForce,
            commit,
            transaction / 4,
            ("has to be at most a quarter of" + fits)
                .formatted(transaction, StreamsDefaults.COMMIT_INTERVAL_MILLIS)));
    problems.addAll(
        atLeast(
            inForce,
            polls,
            2 * transaction,
            ("has to be at least twice" + fits)
                .formatted(transaction, StreamsDefaults.CONSUMER_OUTAGE_MILLIS)));
    return problems;
  }

  /**
   * Of the value that is in force.
   *
   * @param keys of the setting, the one that overrides the others first
   */
  private static List<ConfigProblem> atLeast(
      Map<String, String> settings, List<String> keys, long least, String problem) {
    return keys.stream()
        .filter(settings::containsKey)
        .limit(1)
        .filter(key -> number(settings, key, LONGEST) < least)
        .map(key -> new ConfigProblem(key, problem))
        .toList();
  }

  private static List<ConfigProblem> atMost(
      Map<String, String> settings, String key, long most, String problem) {
    return number(settings, key, 0) > most ? List.of(new ConfigProblem(key, problem)) : List.of();
  }

  /**
   * The setting's value; {@code otherwise} where there is none, or no number, which Kafka refuses
   * later.
   */
  private static long number(Map<String, String> settings, String key, long otherwise) {
    String given = settings.getOrDefault(key, "");
    return given.matches("-?\\d{1,13}") ? Long.parseLong(given) : otherwise;
  }
}
