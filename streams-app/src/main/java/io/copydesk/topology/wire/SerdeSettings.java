package io.copydesk.topology.wire;

import java.util.Map;

/**
 * Which serializers turn records into bytes, and their settings.
 *
 * @param serializer class name of a Kafka serializer of Avro records in the Confluent wire format
 * @param deserializer class name of its counterpart
 * @param properties passed to both as they are
 */
public record SerdeSettings(String serializer, String deserializer, Map<String, ?> properties) {

  /** The default, and the only ones whose settings for login and TLS are known to us. */
  public static final String APICURIO_SERIALIZER =
      "io.apicurio.registry.serde.avro.AvroKafkaSerializer";

  /** Its counterpart. */
  public static final String APICURIO_DESERIALIZER =
      "io.apicurio.registry.serde.avro.AvroKafkaDeserializer";

  public SerdeSettings {
    properties = Map.copyOf(properties);
  }
}
