package io.copydesk.catalog.reference;

import com.fasterxml.jackson.databind.JsonNode;
import io.copydesk.table.JsonMismatch;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import org.apache.avro.Schema;
import org.jspecify.annotations.Nullable;

/**
 * An object of an entry in JSON. Each field has to be what the schema says. A null counts as
 * absent.
 *
 * @param prefix of its fields in messages: empty for the entry itself, else as "offices[0]."
 * @param unknown what becomes of fields that the schema does not have
 */
record EntryJson(String prefix, JsonNode json, Unknown unknown) {

  /** What becomes of a field that entities do not have. */
  @FunctionalInterface
  interface Unknown {

    /** Refuses them: what would be passed over is missed by nobody until the catalog lacks it. */
    Unknown REFUSED =
        (prefix, field, known) -> {
          throw EntryWords.noSuch("field", prefix + field, field, known);
        };

    /**
     * Told of one.
     *
     * @param prefix of the object's fields in messages
     * @param known the fields that there are
     */
    void met(String prefix, String field, List<String> known);
  }

  /**
   * An entry itself.
   *
   * @param schema of the record that it describes
   * @throws IllegalArgumentException when it is no object
   */
  static EntryJson of(JsonNode json, Schema schema, Unknown unknown) {
    return at("", json, schema, unknown);
  }

  /**
   * An object within this one.
   *
   * @param place where it stands in the entry, as "offices[0]"
   * @param schema of the record that it describes
   * @throws IllegalArgumentException when it is no object
   */
  EntryJson within(String place, JsonNode other, Schema schema) {
    return at(place, other, schema, unknown);
  }

  private static EntryJson at(String place, JsonNode json, Schema schema, Unknown unknown) {
    if (!json.isObject()) {
      throw wrong(place.isEmpty() ? "the line" : place, "an object", json);
    }
    String prefix = place.isEmpty() ? "" : place + ".";
    List<String> known = schema.getFields().stream().map(Schema.Field::name).toList();
    for (Map.Entry<String, JsonNode> field : json.properties()) {
      if (!known.contains(field.getKey())) {
        unknown.met(prefix, field.getKey(), known);
      }
    }
    return new EntryJson(prefix, json, unknown);
  }

  /**
   * The text of a field; null when it is absent or empty.
   *
   * @throws IllegalArgumentException when it is no string
   */
  @Nullable String text(String field) {
    JsonNode value = value(field);
    if (value == null) {
      return null;
    }
    if (!value.isTextual()) {
      throw wrong(prefix + field, "a string", value);
    }
    return value.asText().isEmpty() ? null : value.asText();
  }

  /** As {@link #text}, but empty when it is absent. */
  String textOrEmpty(String field) {
    String text = text(field);
    return text == null ? "" : text;
  }

  /**
   * Whether a field says so; it does not when it is absent.
   *
   * @throws IllegalArgumentException when it is neither true nor false
   */
  boolean isSo(String field) {
    JsonNode value = value(field);
    if (value != null && !value.isBoolean()) {
      throw wrong(prefix + field, "true or false", value);
    }
    return value != null && value.asBoolean();
  }

  /**
   * What a field lists; empty when it is absent.
   *
   * @param item reads one of the list, given the place where it stands
   * @throws IllegalArgumentException when it is no list
   */
  <T> List<T> list(String field, BiFunction<String, JsonNode, T> item) {
    JsonNode value = value(field);
    if (value != null && !value.isArray()) {
      throw wrong(prefix + field, "a list", value);
    }
    List<T> items = new ArrayList<>();
    if (value != null) {
      value.forEach(one -> items.add(item.apply(prefix + field + "[" + items.size() + "]", one)));
    }
    return items;
  }

  /**
   * Texts by key; empty when the field is absent. Whole numbers are taken too, since registers
   * number.
   *
   * @throws IllegalArgumentException when it is no object of strings
   */
  Map<String, String> texts(String field) {
    JsonNode value = value(field);
    if (value != null && !value.isObject()) {
      throw wrong(prefix + field, "an object of strings", value);
    }
    Map<String, String> texts = new HashMap<>();
    if (value != null) {
      value
          .properties()
          .forEach(
              entry ->
                  texts.put(
                      entry.getKey(),
                      identifier(prefix + field + "." + entry.getKey(), entry.getValue())));
    }
    return texts;
  }

  private static String identifier(String place, JsonNode value) {
    if (!value.isTextual() && !value.isIntegralNumber()) {
      throw wrong(place, "a string", value);
    }
    return value.asText();
  }

  private @Nullable JsonNode value(String field) {
    JsonNode value = json.get(field);
    return value == null || value.isNull() ? null : value;
  }

  private static IllegalArgumentException wrong(String place, String expected, JsonNode found) {
    return new IllegalArgumentException(place + ": " + JsonMismatch.words(expected, found));
  }
}
