package io.copydesk.app.registry;

import static org.assertj.core.api.Assertions.assertThat;

import io.copydesk.topology.wire.SerdeSettings;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SchemaUseTest {

  private static final String CONFLUENT = "io.confluent.kafka.serializers.KafkaAvroSerializer";

  private static SchemaUse use(String serializer, String key, String value) {
    return SchemaUse.of(
        new SerdeSettings(serializer, "deserializer", key == null ? Map.of() : Map.of(key, value)));
  }

  @ParameterizedTest
  @CsvSource({
    ", , EXACT",
    "apicurio.registry.auto-register, false, EXACT",
    "apicurio.registry.auto-register, true, NONE",
    "apicurio.registry.find-latest, true, COMPATIBLE",
    "apicurio.registry.artifact-resolver-strategy, com.example.Ours, NONE",
    "apicurio.registry.artifact.artifact-id, ours, NONE"
  })
  void apicurios_serializer_looks_for_the_text_unless_told_otherwise(
      String key, String value, SchemaUse expected) {
    assertThat(use(SerdeSettings.APICURIO_SERIALIZER, key, value)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    ", , NONE",
    "auto.register.schemas, true, NONE",
    "auto.register.schemas, false, COMPATIBLE"
  })
  void confluents_serializer_registers_unless_told_otherwise(
      String key, String value, SchemaUse expected) {
    assertThat(use(CONFLUENT, key, value)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({"value.subject.name.strategy", "use.schema.id"})
  void nothing_is_known_of_confluents_other_subjects(String key) {
    assertThat(
            SchemaUse.of(
                new SerdeSettings(
                    CONFLUENT,
                    "deserializer",
                    Map.of("auto.register.schemas", "false", key, "something"))))
        .isEqualTo(SchemaUse.NONE);
  }

  @ParameterizedTest
  @CsvSource({"com.example.OurSerializer"})
  void nothing_is_known_of_other_serializers(String serializer) {
    assertThat(use(serializer, null, null)).isEqualTo(SchemaUse.NONE);
  }
}
