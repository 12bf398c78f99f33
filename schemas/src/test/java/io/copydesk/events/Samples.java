package io.copydesk.events;

import java.util.List;
import java.util.Map;
import org.apache.avro.Schema;
import org.apache.avro.generic.GenericData;

/**
 * Makes a value of any schema with every field set: optionals present, enums at their newest
 * symbol.
 */
final class Samples {

  private Samples() {}

  static Object of(Schema schema) {
    return switch (schema.getType()) {
      case RECORD -> record(schema);
      case ENUM -> new GenericData.EnumSymbol(schema, schema.getEnumSymbols().getLast());
      case ARRAY -> List.of(of(schema.getElementType()));
      case MAP -> Map.of("key", of(schema.getValueType()));
      case UNION -> of(schema.getTypes().getLast());
      case STRING -> "text";
      case BOOLEAN -> true;
      case INT -> 42;
      case LONG -> 1_556_092_082_000L;
      case DOUBLE -> 0.5;
      case FLOAT, BYTES, FIXED, NULL ->
          throw new IllegalArgumentException("the contract does not use " + schema.getType());
    };
  }

  private static GenericData.Record record(Schema schema) {
    GenericData.Record record = new GenericData.Record(schema);
    schema.getFields().forEach(field -> record.put(field.pos(), of(field.schema())));
    return record;
  }
}
