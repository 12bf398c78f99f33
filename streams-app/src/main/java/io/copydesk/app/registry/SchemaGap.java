package io.copydesk.app.registry;

import io.copydesk.topology.topic.Topic;
import java.util.Optional;
import java.util.function.Function;
import org.apache.avro.AvroRuntimeException;
import org.apache.avro.Schema;
import org.apache.avro.SchemaCompatibility;
import org.apache.avro.SchemaCompatibility.SchemaCompatibilityType;
import org.apache.avro.SchemaCompatibility.SchemaPairCompatibility;

/**
 * A topic's subject in the registry that does not have the schema as this version has it.
 *
 * @param topic has a schema
 * @param newest the text of what the subject has; empty when there is no such subject
 */
public record SchemaGap(Topic topic, Optional<String> newest) {

  /** The difference in one line, for people. */
  public String describe() {
    return newest.isEmpty()
        ? "+ " + topic.subject() + ": schema " + schema().getName()
        : "~ " + topic.subject() + ": a new version of schema " + schema().getName();
  }

  /** Why we can't read what is written with the newest schema; empty when we can. */
  Optional<String> whyUnreadable() {
    return newest.flatMap(text -> mismatch(text, written -> pair(schema(), written)));
  }

  /** Why what we write doesn't fit the newest schema; empty when it does. */
  Optional<String> whyUnwritable() {
    return newest.flatMap(text -> mismatch(text, expected -> pair(expected, schema())));
  }

  private Schema schema() {
    return topic.schema().orElseThrow();
  }

  private static SchemaPairCompatibility pair(Schema reader, Schema writer) {
    return SchemaCompatibility.checkReaderWriterCompatibility(reader, writer);
  }

  private Optional<String> mismatch(
      String text, Function<Schema, SchemaPairCompatibility> comparison) {
    try {
      return why(comparison.apply(new Schema.Parser().parse(text)))
          .map(why -> "! " + topic.subject() + ": its newest version does not fit ours, " + why);
    } catch (AvroRuntimeException e) {
      return Optional.of(
          "! " + topic.subject() + ": its newest version is no Avro schema by itself");
    }
  }

  private static Optional<String> why(SchemaPairCompatibility pair) {
    if (pair.getType() == SchemaCompatibilityType.COMPATIBLE) {
      return Optional.empty();
    }
    return Optional.of(
        pair.getResult().getIncompatibilities().stream()
            .map(one -> one.getType() + " at " + one.getLocation() + ": " + one.getMessage())
            .findFirst()
            .orElse("no more is known"));
  }
}
