package io.copydesk.cli.reference;

import static org.assertj.core.api.Assertions.assertThat;

import io.copydesk.cli.Cli.Run;
import io.copydesk.cli.ClusterCli;
import io.copydesk.local.TestStack;
import io.copydesk.local.WithStack;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What operators do with the catalog, on a real broker. */
@WithStack
class ReferenceCommandIT {

  private static final String ACME =
      "{\"id\": \"company:acme\", \"name\": \"Acme Robotics Ltd\", \"jurisdiction\": \"GB\"}\n";
  private static final String BETA = "{\"id\": \"company:beta\", \"name\": \"Beta Works\"}\n";

  private final TestStack stack;
  private final Path directory;
  private final ClusterCli cli;

  ReferenceCommandIT(TestStack stack, @TempDir Path directory) {
    this.stack = stack;
    this.directory = directory;
    this.cli = ClusterCli.withTopics(stack, directory);
  }

  @Test
  void an_imported_entity_is_listed_shown_and_removed() throws IOException {
    Run imported = on("reference", "import", file("two.jsonl", ACME + BETA));
    Run listed = on("reference", "list");
    Run shown = on("reference", "show", "company:acme");
    Run removed = on("reference", "remove", "company:acme", "company:none");

    assertThat(imported.exitCode()).as(imported.err()).isZero();
    assertThat(listed.out().lines())
        .containsExactly("company:acme\tAcme Robotics Ltd\tGB", "company:beta\tBeta Works\t");
    assertThat(shown.out()).contains("\"name\":\"Acme Robotics Ltd\"");
    assertThat(removed.exitCode()).isEqualTo(1);
    assertThat(removed.err()).contains("there is no entity company:none", "1 entity removed");
    assertThat(on("reference", "list").out()).isEqualTo("company:beta\tBeta Works\t\n");
    assertThat(on("reference", "show", "company:acme").exitCode()).isEqualTo(1);
  }

  @Test
  void what_a_registry_without_the_schema_lacks_is_told_with_what_registers_it()
      throws IOException {
    Run run =
        new ClusterCli(stack, "unregistered.")
            .run(
                "reference",
                "encode",
                "-o",
                directory.resolve("records").toString(),
                file("one.jsonl", ACME));

    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.err())
        .contains("the registry has no schema for unregistered.reference.entities")
        .contains("'copydesk topics' registers it");
  }

  @Test
  void a_dry_run_changes_nothing() throws IOException {
    Run run = on("reference", "import", "--dry-run", file("one.jsonl", ACME));

    assertThat(run.exitCode()).as(run.err()).isZero();
    assertThat(run.err()).contains("entities read: 1 ");
    assertThat(on("reference", "list").out()).isEmpty();
  }

  @Test
  void an_export_is_what_remove_missing_leaves() throws IOException {
    on("reference", "import", file("two.jsonl", ACME + BETA));

    Run run = on("reference", "import", "--remove-missing", file("one.jsonl", BETA));

    assertThat(run.err()).contains("1 entity removed");
    Run exported = on("reference", "export");
    assertThat(exported.out().lines())
        .singleElement()
        .satisfies(line -> assertThat(line).contains("company:beta"));
    assertThat(on("reference", "import", file("again.jsonl", exported.out())).exitCode()).isZero();
  }

  @Test
  void an_import_that_skips_a_row_takes_the_others_and_does_not_end_well() throws IOException {
    String broken = "{\"id\": \"company:acme\", \"name\": \"The\"}\n";

    Run run = on("reference", "import", file("partly-broken.jsonl", BETA + broken));

    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.err()).contains("1 row skipped: invalid", "entities sent: 1");
  }

  @Test
  void a_dry_run_names_what_would_be_removed() throws IOException {
    on("reference", "import", file("two.jsonl", ACME + BETA));

    Run run = on("reference", "import", "--remove-missing", "--dry-run", file("one.jsonl", BETA));

    assertThat(run.exitCode()).as(run.err()).isZero();
    assertThat(run.err()).contains("would be removed: ", "company:acme");
  }

  @Test
  void a_skipped_row_is_reported_and_keeps_remove_missing_from_removing() throws IOException {
    on("reference", "import", file("two.jsonl", ACME + BETA));

    Run run =
        on(
            "reference",
            "import",
            "--remove-missing",
            file("broken.jsonl", BETA + "{\"id\": \"company:acme\", \"name\": \"The\"}\n"));

    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.err()).contains("1 row skipped: invalid", "stop word", "nothing is removed");
    assertThat(on("reference", "list").out()).contains("company:acme");
  }

  @Test
  void what_a_register_lists_and_the_catalog_has_is_not_doubled() throws IOException {
    on(
        "reference",
        "import",
        file(
            "apple.jsonl",
            "{\"id\": \"company:apple\", \"name\": \"Apple Inc.\","
                + " \"tickers\": [{\"symbol\": \"AAPL\", \"exchange\": \"XNAS\"}]}\n"));

    Run run =
        on(
            "reference",
            "import",
            file(
                "sec.json",
                "{\"0\": {\"cik_str\": 320193, \"ticker\": \"AAPL\", \"title\": \"Apple Inc.\"}}"));

    assertThat(run.err()).contains("1 of them are known under another id");
    assertThat(on("reference", "list").out()).isEqualTo("company:apple\tApple Inc.\t\n");
    assertThat(on("reference", "show", "company:apple").out()).contains("\"CIK\":\"320193\"");
  }

  @Test
  void a_successor_that_stands_behind_in_the_file_has_the_catalog_s_id() throws IOException {
    on("reference", "import", file("one.jsonl", ACME));

    Run run =
        on(
            "reference",
            "import",
            file(
                "gleif.csv",
                """
                LEI,Entity.LegalName,Entity.EntityStatus,Entity.SuccessorEntity.SuccessorLEI
                AAAAAAAAAAAAAAAAAA11,Okapi Works,INACTIVE,BBBBBBBBBBBBBBBBBB22
                BBBBBBBBBBBBBBBBBB22,Acme Robotics Ltd,ACTIVE,
                """));

    assertThat(run.exitCode()).as(run.err()).isZero();
    assertThat(on("reference", "show", "company:lei-aaaaaaaaaaaaaaaaaa11").out())
        .contains("\"successorId\":\"company:acme\"");
  }

  @Test
  void an_entity_that_would_be_refused_with_what_a_register_adds_stays_as_it_is()
      throws IOException {
    String names =
        IntStream.range(0, 500)
            .mapToObj(i -> "\"Acme " + i + "\"")
            .collect(Collectors.joining(","));
    on(
        "reference",
        "import",
        file(
            "full.jsonl",
            "{\"id\":\"company:acme\",\"name\":\"Acme Robotics\",\"aliases\":[" + names + "]}\n"));
    String before = on("reference", "export").out();

    Run run =
        on(
            "reference",
            "import",
            file(
                "wikidata.csv",
                """
                item,itemLabel,altLabels
                http://www.wikidata.org/entity/Q7,Acme Robotics,Okapi Works
                http://www.wikidata.org/entity/Q8,Beta Works,
                """));

    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.err())
        .contains("company:acme stays as it is", "aliases: more than 500", "entities sent: 1 ");
    assertThat(on("reference", "export").out()).contains(before, "company:q8");
  }

  @Test
  void an_import_of_which_an_entity_is_too_large_for_the_topic_fails_and_has_the_others()
      throws IOException {
    String aliases =
        IntStream.range(0, 400)
            .mapToObj(i -> "\"" + UUID.randomUUID() + " Works\"")
            .collect(Collectors.joining(","));
    String large = "{\"id\":\"company:large\",\"name\":\"Large\",\"aliases\":[" + aliases + "]}\n";
    String[] small = {
      "--set", "copydesk.limits.message.bytes=2000", "--set", "copydesk.limits.article.bytes=2000"
    };
    cli.run(with(small, "topics", "--no-catalog"));

    Run run = cli.run(with(small, "reference", "import", file("two.jsonl", large + BETA)));

    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.err()).contains("too large for the topic", "entities sent: 1 ");
    assertThat(on("reference", "list").out()).isEqualTo("company:beta\tBeta Works\t\n");
  }

  private static String[] with(String[] options, String... arguments) {
    return Stream.of(arguments, options).flatMap(Stream::of).toArray(String[]::new);
  }

  @Test
  void an_entity_whose_record_was_replaced_by_another_thing_is_out_of_the_catalog_and_removable()
      throws Exception {
    on("reference", "import", file("two.jsonl", ACME + BETA));
    post("company:acme", new byte[] {1, 2, 3});

    Run listed = on("reference", "list");
    Run removed = on("reference", "remove", "company:acme");

    assertThat(listed.out()).isEqualTo("company:beta\tBeta Works\t\n");
    assertThat(listed.err()).contains("is no entity");
    assertThat(removed.err()).contains("1 entity removed");
    assertThat(on("reference", "remove", "company:acme").err())
        .contains("there is no entity company:acme");
  }

  private void post(String key, byte[] value) throws Exception {
    try (var producer =
        new KafkaProducer<>(
            Map.<String, Object>of("bootstrap.servers", stack.bootstrapServers()),
            new StringSerializer(),
            new ByteArraySerializer())) {
      producer.send(new ProducerRecord<>(cli.topic("reference.entities"), key, value)).get();
    }
  }

  @Test
  void encoded_entities_are_records_of_the_topic() throws IOException {
    Path out = directory.resolve("records");

    Run run =
        on("reference", "encode", "--as", "base64", "-o", out.toString(), file("one.jsonl", ACME));

    assertThat(run.exitCode()).as(run.err()).isZero();
    String[] record = Files.readString(out).strip().split("\t", -1);
    byte[] value = Base64.getDecoder().decode(record[1]);
    assertThat(record[0]).isEqualTo("company:acme");
    assertThat(value[0]).as("Confluent's magic byte").isZero();
    assertThat(new String(value, StandardCharsets.ISO_8859_1)).contains("Acme Robotics Ltd");
  }

  private String file(String name, String content) throws IOException {
    return Files.writeString(directory.resolve(name), content).toString();
  }

  private Run on(String... arguments) {
    return cli.run(arguments);
  }
}
