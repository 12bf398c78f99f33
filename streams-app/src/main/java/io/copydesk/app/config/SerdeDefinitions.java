package io.copydesk.app.config;

import io.apicurio.registry.serde.avro.AvroSerdeConfig;
import io.apicurio.registry.serde.kafka.config.KafkaSerdeConfig;
import io.copydesk.table.NearestWord;
import io.copydesk.topology.wire.SerdeSettings;
import java.lang.reflect.Field;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Holds the serializers' settings against those that Apicurio's have, which pass over all others in
 * silence: of a misspelt password nothing would be seen but that the registry refuses. Stateless.
 */
final class SerdeDefinitions {

  /** What all settings of Apicurio's begin with, and nobody else's. */
  private static final String APICURIO = "apicurio.registry.";

  private SerdeDefinitions() {}

  /** The settings that Apicurio's serializers do not have, where these are the ones in use. */
  static Stream<ConfigProblem> problems(Map<String, String> settings) {
    if (!isApicurio(settings)) {
      return Stream.empty();
    }
    Set<String> known = known();
    return settings.keySet().stream()
        .filter(key -> key.startsWith(ConfigKeys.SERDE_PREFIX + APICURIO))
        .filter(key -> !known.contains(key))
        .map(key -> new ConfigProblem(key, "Apicurio has no such setting" + hint(key, known)));
  }

  private static boolean isApicurio(Map<String, String> settings) {
    return settings
            .getOrDefault(ConfigKeys.SERIALIZER, SerdeSettings.APICURIO_SERIALIZER)
            .equals(SerdeSettings.APICURIO_SERIALIZER)
        && settings
            .getOrDefault(ConfigKeys.DESERIALIZER, SerdeSettings.APICURIO_DESERIALIZER)
            .equals(SerdeSettings.APICURIO_DESERIALIZER);
  }

  private static String hint(String key, Set<String> known) {
    return NearestWord.of(key, known)
        .map(meant -> "; did you mean " + meant + "?")
        .orElse("; remove it");
  }

  /** Apicurio has no list of them, only a public constant for each. */
  private static Set<String> known() {
    return Stream.of(AvroSerdeConfig.class, KafkaSerdeConfig.class)
        .flatMap(constants -> Stream.of(constants.getFields()))
        .filter(constant -> constant.getType() == String.class)
        .map(SerdeDefinitions::value)
        .filter(value -> value.startsWith(APICURIO))
        .map(value -> ConfigKeys.SERDE_PREFIX + value)
        .collect(Collectors.toSet());
  }

  private static String value(Field constant) {
    try {
      return String.valueOf(constant.get(null));
    } catch (IllegalAccessException e) {
      throw new IllegalStateException("a public constant cannot be read: " + constant, e);
    }
  }
}
