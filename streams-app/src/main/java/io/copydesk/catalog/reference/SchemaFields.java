package io.copydesk.catalog.reference;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.apache.avro.Schema;

/** The fields of JSON that a schema has. Stateless. */
final class SchemaFields {

  private SchemaFields() {}

  /**
   * Takes the others out of an object, and out of those that it lists. What is not of the type that
   * the schema says stays, for who reads it to refuse.
   *
   * @param place of the object's fields in messages: empty, or as "offices[]."
   * @param leftOut told each field that is taken out
   */
  static void keep(JsonNode json, Schema schema, String place, Consumer<String> leftOut) {
    if (!(json instanceof ObjectNode object) || schema.getType() != Schema.Type.RECORD) {
      return;
    }
    List<String> names = new ArrayList<>();
    object.fieldNames().forEachRemaining(names::add);
    for (String name : names) {
      Schema.Field field = schema.getField(name);
      if (field == null) {
        object.remove(name);
        leftOut.accept(place + name);
      } else if (field.schema().getType() == Schema.Type.ARRAY) {
        Schema item = field.schema().getElementType();
        object.get(name).forEach(one -> keep(one, item, place + name + "[].", leftOut));
      }
    }
  }
}
