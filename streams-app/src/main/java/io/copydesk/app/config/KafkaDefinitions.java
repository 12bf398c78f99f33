package io.copydesk.app.config;

import io.copydesk.table.NearestWord;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.config.ConfigDef;
import org.apache.kafka.common.config.ConfigValue;
import org.apache.kafka.streams.StreamsConfig;

/**
 * Holds Kafka's settings against Kafka's own definitions, so that the start names a wrong one which
 * a client would refuse later, or take for a plug-in's and ignore. Stateless.
 */
final class KafkaDefinitions {

  /**
   * A key that is nobody's is a slip within so many edits of one that is; else a plug-in's. Of a
   * short key one letter in four at most, since any word is near to "acks". Set by hand.
   */
  private static final int SLIP = 2;

  private KafkaDefinitions() {}

  /** The settings whose values Kafka refuses, and those whose keys are slightly misspelt. */
  static List<ConfigProblem> problems(Map<String, String> settings) {
    Map<String, ConfigDef> definitions = byKey();
    List<ConfigProblem> problems = new ArrayList<>();
    settings.forEach(
        (key, value) -> {
          ConfigDef definition = definitions.get(key);
          if (definition != null) {
            problems.addAll(isReference(value) ? List.of() : refused(key, value, definition));
          } else if (!key.startsWith(ConfigKeys.PREFIX)) {
            NearestWord.within(Math.min(SLIP, key.length() / 4), key, definitions.keySet())
                .map(meant -> "Kafka has no such setting; did you mean " + meant + "?")
                .ifPresent(problem -> problems.add(new ConfigProblem(key, problem)));
          }
        });
    return problems;
  }

  /** Of each key, with the prefix of the client that it is for, what defines it. */
  private static Map<String, ConfigDef> byKey() {
    Map<String, ConfigDef> byKey = new HashMap<>();
    ConfigDef consumer = ConsumerConfig.configDef();
    ConfigDef producer = ProducerConfig.configDef();
    ConfigDef admin = AdminClientConfig.configDef();
    Stream.of(
            StreamsConfig.CONSUMER_PREFIX,
            StreamsConfig.MAIN_CONSUMER_PREFIX,
            StreamsConfig.RESTORE_CONSUMER_PREFIX,
            StreamsConfig.GLOBAL_CONSUMER_PREFIX)
        .forEach(prefix -> put(byKey, prefix, consumer));
    put(byKey, StreamsConfig.PRODUCER_PREFIX, producer);
    put(byKey, StreamsConfig.ADMIN_CLIENT_PREFIX, admin);
    Stream.of(StreamsConfig.configDef(), consumer, producer, admin)
        .forEach(definition -> put(byKey, "", definition));
    return byKey;
  }

  private static void put(Map<String, ConfigDef> byKey, String prefix, ConfigDef definition) {
    definition.names().forEach(name -> byKey.putIfAbsent(prefix + name, definition));
  }

  /**
   * Whether the value is left to a {@code config.providers} of the operator's, so that it cannot be
   * checked here.
   */
  private static boolean isReference(String value) {
    return value.contains("${");
  }

  private static List<ConfigProblem> refused(String key, String value, ConfigDef definition) {
    String name = nameOf(key, definition);
    ConfigValue read =
        Objects.requireNonNull(definition.validateAll(Map.of(name, value)).get(name));
    return read.errorMessages().stream()
        .limit(1)
        .map(message -> new ConfigProblem(key, message))
        .toList();
  }

  /** The key without the prefix of its client. */
  private static String nameOf(String key, ConfigDef definition) {
    String name = key;
    while (!definition.names().contains(name)) {
      name = name.substring(name.indexOf('.') + 1);
    }
    return name;
  }
}
