package io.copydesk.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.copydesk.events.ReleasedSchemas.Version;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.avro.AvroTypeException;
import org.apache.avro.Schema;
import org.apache.avro.SchemaBuilder;
import org.apache.avro.SchemaCompatibility;
import org.apache.avro.SchemaFormatter;
import org.apache.avro.generic.GenericData;
import org.apache.avro.generic.GenericDatumReader;
import org.apache.avro.generic.GenericDatumWriter;
import org.apache.avro.generic.GenericRecord;
import org.apache.avro.io.DecoderFactory;
import org.apache.avro.io.EncoderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.MethodSource;

/** FULL_TRANSITIVE: every version of a record reads what every other version wrote. */
class SchemaEvolutionTest {

  static Stream<Arguments> pairsOfVersions() {
    return ReleasedSchemas.PRESENT.stream()
        .map(ReleasedSchemas::versionsOf)
        .flatMap(vs -> vs.stream().flatMap(w -> vs.stream().map(r -> Arguments.of(w, r))));
  }

  @ParameterizedTest(name = "{0} is read as {1}")
  @MethodSource("pairsOfVersions")
  void every_version_reads_every_other(Version written, Version read) throws IOException {
    byte[] bytes = write(Samples.of(written.schema()), written.schema());

    GenericRecord record = read(bytes, written.schema(), read.schema());

    for (Schema.Field field : read.schema().getFields()) {
      if (written.schema().getField(field.name()) != null) {
        assertThat(record.get(field.name())).as(field.name()).isNotNull();
      }
    }
  }

  /** By the rules that a registry goes by, which sees schemas and no record. */
  @ParameterizedTest(name = "{0} is taken by a registry that has {1}")
  @MethodSource("pairsOfVersions")
  void a_registry_takes_every_version_beside_every_other(Version written, Version read) {
    assertThat(
            SchemaCompatibility.checkReaderWriterCompatibility(read.schema(), written.schema())
                .getResult()
                .getIncompatibilities())
        .isEmpty();
  }

  @ParameterizedTest
  @FieldSource("io.copydesk.events.ReleasedSchemas#PRESENT")
  void every_record_has_a_released_version(Schema present) {
    assertThat(ReleasedSchemas.versionsOf(present)).hasSizeGreaterThan(1);
  }

  /** With its documentation, since the registry tells schemas apart by their text. */
  @ParameterizedTest
  @FieldSource("io.copydesk.events.ReleasedSchemas#PRESENT")
  void what_is_present_is_what_was_released_last(Schema present) throws IOException {
    List<Version> versions = ReleasedSchemas.versionsOf(present);
    Schema newest = versions.get(versions.size() - 2).schema();
    Path toRelease = Files.createDirectories(Path.of("target", "released"));
    Path file = toRelease.resolve(present.getName() + ".avsc");
    Files.writeString(file, SchemaFormatter.format("json/pretty", withoutJava(present)) + "\n");

    assertThat(newest)
        .as("a changed schema is a new version: put %s into the next folder of released", file)
        .hasToString(withoutJava(present).toString());
  }

  @Test
  void a_reader_of_version_1_sees_what_it_does_not_know_as_unknown() throws IOException {
    Schema present = EnrichedArticle.getClassSchema();
    Schema first = ReleasedSchemas.versionsOf(present).getFirst().schema();
    byte[] bytes = write(Samples.of(present), present);

    GenericRecord read = read(bytes, present, first);

    assertThat(first(read, "entities").get("type")).hasToString("UNKNOWN");
    assertThat(first(read, "entities").get("kind")).hasToString("UNKNOWN");
    assertThat(first(read, "mentions").get("type")).hasToString("UNKNOWN");
  }

  @Test
  void a_figure_of_version_1_is_read_as_a_result() throws IOException {
    Schema present = FigureInArticle.getClassSchema();
    Schema first = ReleasedSchemas.versionsOf(present).getFirst().schema();

    GenericRecord read = read(write(Samples.of(first), first), first, present);

    assertThat(((GenericRecord) read.get("figure")).get("aspect")).hasToString("ACTUAL");
  }

  @Test
  void a_later_bound_or_direction_is_not_read_as_none() throws IOException {
    Schema present = Figure.getClassSchema();
    Schema later =
        new Schema.Parser()
            .parse(
                present
                    .toString()
                    .replace("\"APPROXIMATELY\"", "\"APPROXIMATELY\",\"NEARLY\"")
                    .replace("\"DECREASE\"", "\"DECREASE\",\"BOTH_WAYS\""));
    GenericData.Record figure = (GenericData.Record) Samples.of(later);
    figure.put("comparator", symbol(later, "comparator", "NEARLY"));
    figure.put("direction", symbol(later, "direction", "BOTH_WAYS"));

    GenericRecord read = read(write(figure, later), later, present);

    assertThat(read.get("comparator")).hasToString("UNKNOWN");
    assertThat(read.get("direction")).hasToString("UNKNOWN");
  }

  @Test
  void facts_of_version_2_have_no_confidence_and_do_not_say_which_field_is_meant()
      throws IOException {
    Schema entity = EntityInArticle.getClassSchema();
    Schema figure = FigureInArticle.getClassSchema();
    Schema role = RoleInArticle.getClassSchema();

    GenericRecord named = asPresent("2", entity);
    GenericRecord counted = asPresent("2", figure);
    GenericRecord held = asPresent("2", role);

    assertThat(named.get("confidence")).isNull();
    assertThat(((GenericRecord) named.get("entity")).get("firstField")).hasToString("UNKNOWN");
    assertThat(counted.get("confidence")).isNull();
    assertThat(counted.get("mentionIndex")).isNull();
    assertThat(held.get("confidence")).isNull();
  }

  @Test
  void a_new_field_without_a_default_would_be_noticed() throws IOException {
    Schema present = Ticker.getClassSchema();
    Schema careless =
        SchemaBuilder.record("Ticker")
            .namespace("io.copydesk.events")
            .fields()
            .requiredString("symbol")
            .requiredString("exchange")
            .requiredString("currency")
            .endRecord();
    byte[] bytes = write(Samples.of(present), present);

    assertThatExceptionOfType(AvroTypeException.class)
        .isThrownBy(() -> read(bytes, present, careless));
  }

  @Test
  void a_symbol_that_a_reader_does_not_know_becomes_the_default() throws IOException {
    Schema grown =
        SchemaBuilder.record("R")
            .fields()
            .name("kind")
            .type(
                SchemaBuilder.enumeration("K")
                    .defaultSymbol("UNKNOWN")
                    .symbols("UNKNOWN", "A", "B"))
            .noDefault()
            .endRecord();
    Schema known =
        SchemaBuilder.record("R")
            .fields()
            .name("kind")
            .type(SchemaBuilder.enumeration("K").defaultSymbol("UNKNOWN").symbols("UNKNOWN", "A"))
            .noDefault()
            .endRecord();

    GenericRecord read = read(write(Samples.of(grown), grown), grown, known);

    assertThat(read.get("kind")).hasToString("UNKNOWN");
  }

  /** A record of a released version, read with the present one. */
  private static GenericRecord asPresent(String release, Schema present) throws IOException {
    Schema old =
        ReleasedSchemas.versionsOf(present).stream()
            .filter(version -> version.name().equals(release))
            .findFirst()
            .orElseThrow()
            .schema();
    return read(write(Samples.of(old), old), old, present);
  }

  private static GenericData.EnumSymbol symbol(Schema record, String field, String symbol) {
    return new GenericData.EnumSymbol(record.getField(field).schema(), symbol);
  }

  /** As producers in other languages write it, and as it is released. */
  private static Schema withoutJava(Schema schema) {
    String plain =
        schema
            .toString()
            .replace("{\"type\":\"string\",\"avro.java.string\":\"String\"}", "\"string\"")
            .replace(",\"avro.java.string\":\"String\"", "");
    return new Schema.Parser().parse(plain);
  }

  private static GenericRecord first(GenericRecord record, String field) {
    return (GenericRecord) ((List<?>) record.get(field)).getFirst();
  }

  private static byte[] write(Object value, Schema schema) throws IOException {
    var out = new ByteArrayOutputStream();
    var encoder = EncoderFactory.get().directBinaryEncoder(out, null);
    new GenericDatumWriter<>(schema).write(value, encoder);
    return out.toByteArray();
  }

  private static GenericRecord read(byte[] bytes, Schema written, Schema read) throws IOException {
    var decoder = DecoderFactory.get().binaryDecoder(bytes, null);
    return new GenericDatumReader<GenericRecord>(written, read).read(null, decoder);
  }
}
