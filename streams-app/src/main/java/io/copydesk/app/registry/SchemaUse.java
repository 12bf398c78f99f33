package io.copydesk.app.registry;

import io.apicurio.registry.resolver.config.SchemaResolverConfig;
import io.copydesk.topology.wire.SerdeSettings;
import java.util.Map;

/** What the configured serializer needs of a topic's subject in the registry. */
enum SchemaUse {
  /** The very text of the schema, by which it finds the id. */
  EXACT,
  /** A newest schema that it can write with; which one it takes is not known here. */
  COMPATIBLE,
  /** Nothing: it registers what is missing, or uses subjects that are not known here. */
  NONE;

  private static final String CONFLUENT_SERIALIZER =
      "io.confluent.kafka.serializers.KafkaAvroSerializer";

  /** By the serializer's class and the settings that are passed through to it. */
  static SchemaUse of(SerdeSettings serdes) {
    return switch (serdes.serializer()) {
      case SerdeSettings.APICURIO_SERIALIZER -> ofApicurio(serdes.properties());
      case CONFLUENT_SERIALIZER -> ofConfluent(serdes.properties());
      default -> NONE;
    };
  }

  private static SchemaUse ofApicurio(Map<String, ?> settings) {
    boolean hasOtherSubjects =
        settings.keySet().stream().anyMatch(key -> key.startsWith("apicurio.registry.artifact"));
    if (hasOtherSubjects || is(settings, SchemaResolverConfig.AUTO_REGISTER_ARTIFACT, false)) {
      return NONE;
    }
    return is(settings, SchemaResolverConfig.FIND_LATEST_ARTIFACT, false) ? COMPATIBLE : EXACT;
  }

  /**
   * Confluent's serializer registers schemas unless that is switched off; which one it then looks
   * up depends on further settings, so any that fits will do.
   */
  private static SchemaUse ofConfluent(Map<String, ?> settings) {
    boolean hasOtherSubjects =
        settings.containsKey("value.subject.name.strategy")
            || settings.containsKey("use.schema.id");
    return hasOtherSubjects || is(settings, "auto.register.schemas", true) ? NONE : COMPATIBLE;
  }

  private static boolean is(Map<String, ?> settings, String key, boolean otherwise) {
    Object value = settings.get(key);
    return value == null ? otherwise : Boolean.parseBoolean(value.toString());
  }
}
