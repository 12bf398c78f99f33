package io.copydesk.enrich;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import org.apache.avro.Schema;
import org.apache.avro.specific.SpecificRecord;
import org.jspecify.annotations.Nullable;

/**
 * Writes Avro records as the JSON that people expect: unions are not wrapped, absent optionals are
 * left out, enum symbols are strings, timestamps are ISO 8601 in UTC. Thread-safe.
 */
public final class PlainJson {

  private final JsonFactory factory = new JsonFactory();

  /** The record as one line, without a line break at its end. */
  public String write(SpecificRecord record) {
    StringWriter json = new StringWriter();
    try (JsonGenerator out = factory.createGenerator(json)) {
      object(record, out);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write to memory", e);
    }
    return json.toString();
  }

  private static void object(SpecificRecord record, JsonGenerator out) throws IOException {
    out.writeStartObject();
    for (Schema.Field field : record.getSchema().getFields()) {
      Object value = record.get(field.pos());
      if (value != null) {
        out.writeFieldName(field.name());
        value(value, out);
      }
    }
    out.writeEndObject();
  }

  private static void object(Map<?, ?> map, JsonGenerator out) throws IOException {
    out.writeStartObject();
    for (Map.Entry<?, ?> entry : map.entrySet()) {
      out.writeFieldName(entry.getKey().toString());
      value(entry.getValue(), out);
    }
    out.writeEndObject();
  }

  private static void array(List<?> list, JsonGenerator out) throws IOException {
    out.writeStartArray();
    for (Object item : list) {
      value(item, out);
    }
    out.writeEndArray();
  }

  private static void value(@Nullable Object value, JsonGenerator out) throws IOException {
    switch (value) {
      case null -> out.writeNull();
      case SpecificRecord record -> object(record, out);
      case List<?> list -> array(list, out);
      case Map<?, ?> map -> object(map, out);
      case Boolean truth -> out.writeBoolean(truth);
      case Integer number -> out.writeNumber(number);
      case Long number -> out.writeNumber(number);
      case Double number -> out.writeNumber(number);
      case Object text -> out.writeString(text.toString());
    }
  }
}
