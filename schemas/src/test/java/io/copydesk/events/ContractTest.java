package io.copydesk.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.avro.Schema;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** What holds for every type of the contract. */
class ContractTest {

  @ParameterizedTest
  @FieldSource("io.copydesk.events.ReleasedSchemas#PRESENT")
  void every_type_and_field_is_documented(Schema schema) {
    List<String> silent = new ArrayList<>();
    for (Schema type : namedTypesOf(schema)) {
      if (type.getDoc() == null) {
        silent.add(type.getFullName());
      }
      if (type.getType() == Schema.Type.RECORD) {
        type.getFields().stream()
            .filter(field -> field.doc() == null)
            .forEach(field -> silent.add(type.getName() + "." + field.name()));
      }
    }

    assertThat(silent).isEmpty();
  }

  @ParameterizedTest
  @FieldSource("io.copydesk.events.ReleasedSchemas#PRESENT")
  void a_symbol_that_a_reader_does_not_know_is_unknown_in_every_enum(Schema schema) {
    assertThat(namedTypesOf(schema))
        .filteredOn(type -> type.getType() == Schema.Type.ENUM)
        .allSatisfy(
            type -> assertThat(type.getEnumDefault()).as(type.getName()).isEqualTo("UNKNOWN"));
  }

  private static Set<Schema> namedTypesOf(Schema schema) {
    Set<Schema> seen = new HashSet<>();
    collect(schema, seen);
    return seen;
  }

  private static void collect(Schema schema, Set<Schema> seen) {
    switch (schema.getType()) {
      case RECORD -> {
        if (seen.add(schema)) {
          schema.getFields().forEach(field -> collect(field.schema(), seen));
        }
      }
      case ENUM -> seen.add(schema);
      case ARRAY -> collect(schema.getElementType(), seen);
      case MAP -> collect(schema.getValueType(), seen);
      case UNION -> schema.getTypes().forEach(type -> collect(type, seen));
      case STRING, BYTES, INT, LONG, FLOAT, DOUBLE, BOOLEAN, NULL, FIXED -> {}
    }
  }
}
