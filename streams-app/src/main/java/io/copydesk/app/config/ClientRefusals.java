package io.copydesk.app.config;

import io.copydesk.topology.topic.Limits;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.config.AbstractConfig;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.streams.StreamsConfig;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Finds what Kafka's clients refuse of settings that are right each by itself, as {@code acks=1} of
 * a producer that takes part in transactions. Kafka tells one at a time, only when the client is
 * made, and not always which setting it means: that is the one without which it tells nothing, or,
 * where more is wrong, something else; or each of several. Stateless.
 */
final class ClientRefusals {

  /** It may be missing, which is told elsewhere; nothing connects to it. */
  private static final String SOME_BROKER = "localhost:9092";

  private static final Logger LOG = LoggerFactory.getLogger(ClientRefusals.class);
  private static final String NAME = "copydesk-check";

  private ClientRefusals() {}

  /**
   * The settings to blame.
   *
   * @param settings those that nothing else is wrong with
   */
  static List<ConfigProblem> problems(Map<String, String> settings, Limits limits) {
    if (settings.containsKey(StreamsConfig.CONFIG_PROVIDERS_CONFIG)) {
      // What the values are only the operator's own providers know, and they may ask a vault.
      return List.of();
    }
    List<ConfigProblem> problems = new ArrayList<>();
    Map<String, String> left = new TreeMap<>(settings);
    left.keySet().removeIf(key -> key.startsWith(ConfigKeys.PREFIX));
    Optional<String> refusal = refusal(left, limits);
    while (refusal.isPresent()) {
      Optional<String> blamed = blamed(left, refusal, limits);
      problems.add(new ConfigProblem(blamed.orElse("Kafka's settings"), refusal.get()));
      blamed.ifPresent(left::remove);
      refusal = blamed.isEmpty() ? Optional.empty() : refusal(left, limits);
    }
    return problems;
  }

  private static Optional<String> blamed(
      Map<String, String> settings, Optional<String> refusal, Limits limits) {
    Map<String, Optional<String>> others = new TreeMap<>();
    settings.keySet().forEach(key -> others.put(key, refusal(without(key, settings), limits)));
    // What is told without one that is only named in the message differs, too, by its default.
    return first(others, Optional::isEmpty)
        .or(() -> first(others, told -> !told.equals(refusal)))
        .or(() -> oneOfSeveral(settings, refusal, limits));
  }

  /**
   * Where several are refused for the same reason, as {@code acks=1} beside {@code
   * producer.acks=1}, it is told also without any one of them: the first of those that are left
   * when every one is taken away without which it is still told. The others are told in their turn.
   */
  private static Optional<String> oneOfSeveral(
      Map<String, String> settings, Optional<String> refusal, Limits limits) {
    Map<String, String> needed = new TreeMap<>(settings);
    for (String key : settings.keySet()) {
      if (refusal(without(key, needed), limits).equals(refusal)) {
        needed.remove(key);
      }
    }
    return needed.keySet().stream().findFirst();
  }

  private static Optional<String> first(
      Map<String, Optional<String>> refusals, Predicate<Optional<String>> which) {
    return refusals.entrySet().stream()
        .filter(without -> which.test(without.getValue()))
        .map(Map.Entry::getKey)
        .findFirst();
  }

  private static Map<String, String> without(String key, Map<String, String> settings) {
    Map<String, String> others = new HashMap<>(settings);
    others.remove(key);
    return others;
  }

  private static Optional<String> refusal(Map<String, String> settings, Limits limits) {
    Properties all = new Properties();
    all.put(StreamsConfig.BOOTSTRAP_SERVERS_CONFIG, SOME_BROKER);
    all.putAll(StreamsDefaults.over(settings, limits));
    try {
      StreamsConfig streams = new StreamsConfig(all);
      List<AbstractConfig> accepted =
          List.of(
              new ProducerConfig(writing(streams.getProducerConfigs(NAME))),
              new ConsumerConfig(reading(streams.getMainConsumerConfigs(NAME, NAME, 0))),
              new ConsumerConfig(reading(streams.getRestoreConsumerConfigs(NAME))),
              new ConsumerConfig(reading(streams.getGlobalConsumerConfigs(NAME))),
              new AdminClientConfig(streams.getAdminConfigs(NAME)));
      LOG.debug("Kafka accepts the settings of {} clients", accepted.size());
      return Optional.empty();
    } catch (KafkaException | IllegalArgumentException e) {
      // The latter of a topic.segment.bytes that is below the producer's batch.size, or no number.
      return Optional.of(String.valueOf(e.getMessage()));
    }
  }

  private static Map<String, Object> writing(Map<String, Object> settings) {
    settings.put(ProducerConfig.KEY_SERIALIZER_CLASS_CONFIG, ByteArraySerializer.class);
    settings.put(ProducerConfig.VALUE_SERIALIZER_CLASS_CONFIG, ByteArraySerializer.class);
    return settings;
  }

  private static Map<String, Object> reading(Map<String, Object> settings) {
    settings.put(ConsumerConfig.KEY_DESERIALIZER_CLASS_CONFIG, ByteArrayDeserializer.class);
    settings.put(ConsumerConfig.VALUE_DESERIALIZER_CLASS_CONFIG, ByteArrayDeserializer.class);
    return settings;
  }
}
