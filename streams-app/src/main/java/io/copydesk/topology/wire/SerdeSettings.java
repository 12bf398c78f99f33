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

  public static final String APICURIO_SERIALIZER =
      "io.apicurio.registry.serde.avro.AvroKafkaSerializer";
  public static final String APICURIO_DESERIALIZER =
      "io.apicurio.registry.serde.avro.AvroKafkaDeserializer";

  public SerdeSettings {
    properties = Map.copyOf(properties);
  }
}
