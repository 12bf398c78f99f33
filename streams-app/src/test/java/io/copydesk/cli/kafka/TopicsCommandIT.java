package io.copydesk.cli.kafka;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.copydesk.catalog.live.BundledCatalog;
import io.copydesk.cli.Cli.Run;
import io.copydesk.cli.ClusterCli;
import io.copydesk.local.CommittedRecords;
import io.copydesk.local.TestStack;
import io.copydesk.local.WithStack;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Future;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AlterConfigOp;
import org.apache.kafka.clients.admin.ConfigEntry;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.config.ConfigResource;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Topics and schemas, on a real broker and a real registry. */
@WithStack
class TopicsCommandIT {

  private static final List<String> WITH_SCHEMAS =
      List.of(
          "articles.raw",
          "reference.entities",
          "articles.enriched",
          "companies",
          "ministries",
          "organizations",
          "people",
          "places",
          "figures",
          "roles");

  private final TestStack stack;

  TopicsCommandIT(TestStack stack) {
    this.stack = stack;
  }

  @Test
  void a_dry_run_names_what_is_missing_and_changes_nothing() {
    ClusterCli cli = new ClusterCli(stack, "dry.");

    List<Run> runs = List.of(cli.run("topics", "--dry-run"), cli.run("topics", "--dry-run"));

    assertThat(runs)
        .allSatisfy(
            run -> {
              assertThat(run.exitCode()).as(run.err()).isZero();
              assertThat(run.out())
                  .contains(
                      WITH_SCHEMAS.stream().map(name -> "+ dry." + name + ": partitions").toList())
                  .contains(
                      WITH_SCHEMAS.stream()
                          .map(name -> "+ dry." + name + "-value: schema")
                          .toList())
                  .contains("+ dry.articles.dlq: partitions")
                  .contains("+ dry.reference.entities: the entities of the bundled catalog");
              assertThat(run.err()).contains("22 changes are needed");
            });
  }

  @Test
  void after_a_run_a_dry_run_finds_nothing_to_change() {
    ClusterCli cli = new ClusterCli(stack, "made.");

    Run made = cli.run("topics", "--no-catalog");
    Run left = cli.run("topics", "--dry-run", "--no-catalog");

    assertThat(made.exitCode()).as(made.err()).isZero();
    assertThat(made.out()).contains("11 topics are as needed", "10 schemas are registered");
    assertThat(left.exitCode()).as(left.err()).isZero();
    assertThat(left.out()).isEmpty();
    assertThat(left.err()).contains("Everything is as needed");
  }

  @Test
  void a_catalog_that_was_never_filled_is_filled_by_a_later_run_and_once_only() {
    ClusterCli cli = new ClusterCli(stack, "filled.");
    cli.run("topics", "--no-catalog");

    Run tells = cli.run("topics", "--dry-run");
    Run fills = cli.run("topics");
    Run leaves = cli.run("topics");

    assertThat(tells.out()).contains("+ filled.reference.entities: the entities of the bundled");
    assertThat(fills.exitCode()).as(fills.err()).isZero();
    assertThat(fills.out()).contains("entities of the bundled catalog are in filled.reference");
    assertThat(leaves.exitCode()).as(leaves.err()).isZero();
    assertThat(leaves.out()).doesNotContain("bundled catalog");
  }

  @Test
  void what_a_killed_run_has_left_of_the_catalog_is_taken_back_and_all_of_it_filled() {
    ClusterCli cli = new ClusterCli(stack, "killed.");
    cli.run("topics", "--no-catalog");
    try (KafkaProducer<byte[], byte[]> killed = beginToFill(cli)) {

      Run fills = cli.run("topics");

      assertThat(fills.exitCode()).as(fills.err()).isZero();
      assertThat(CommittedRecords.of(stack.bootstrapServers(), cli.topic("reference.entities")))
          .hasSameSizeAs(BundledCatalog.entities())
          .noneMatch(record -> new String(record.key(), UTF_8).equals("half"));
      assertThat(killed.metrics()).as("it was not closed").isNotEmpty();
    }
  }

  @Test
  void a_catalog_of_which_the_brokers_took_all_back_is_still_to_be_filled() {
    ClusterCli cli = new ClusterCli(stack, "aborted.");
    cli.run("topics", "--no-catalog");
    try (KafkaProducer<byte[], byte[]> killed = beginToFill(cli)) {
      killed.abortTransaction();
    }

    Run run = cli.run("topics", "--dry-run");

    assertThat(run.out()).contains("+ aborted.reference.entities: the entities of the bundled");
  }

  /** As a run does that is killed before it commits. */
  private KafkaProducer<byte[], byte[]> beginToFill(ClusterCli cli) {
    KafkaProducer<byte[], byte[]> producer = producer("copydesk-catalog-fill");
    producer.initTransactions();
    producer.beginTransaction();
    Future<RecordMetadata> unused =
        producer.send(
            new ProducerRecord<>(
                cli.topic("reference.entities"), "half".getBytes(UTF_8), new byte[] {1}));
    producer.flush();
    return producer;
  }

  private KafkaProducer<byte[], byte[]> producer(String transactionalId) {
    return new KafkaProducer<>(
        Map.of("bootstrap.servers", stack.bootstrapServers(), "transactional.id", transactionalId),
        new ByteArraySerializer(),
        new ByteArraySerializer());
  }

  @ParameterizedTest
  @ValueSource(strings = {"1209600000", "-1"})
  void a_longer_retention_that_an_operator_chose_is_left_alone(String chosen) throws Exception {
    Run run = runWithRetention(chosen);

    assertThat(run.err()).doesNotContain("keeps records for");
  }

  @Test
  void a_shorter_retention_that_an_operator_chose_is_left_alone_and_told() throws Exception {
    Run run = runWithRetention("3600000");

    assertThat(run.err())
        .contains("warning: kept3600000.articles.raw keeps records for 60 minutes only")
        .contains("it would be 7 days");
  }

  private Run runWithRetention(String chosen) throws Exception {
    ClusterCli cli = new ClusterCli(stack, "kept" + chosen + ".");
    cli.run("topics", "--no-catalog");
    ConfigResource raw = new ConfigResource(ConfigResource.Type.TOPIC, cli.topic("articles.raw"));
    change(raw, AlterConfigOp.OpType.SET, chosen);
    Run run = cli.run("topics", "--no-catalog");
    assertThat(run.exitCode()).as(run.err()).isZero();
    assertThat(retention(raw)).isEqualTo(chosen);
    return run;
  }

  @Test
  void a_retention_that_nobody_chose_becomes_ours() throws Exception {
    ClusterCli cli = new ClusterCli(stack, "unchosen.");
    cli.run("topics", "--no-catalog");
    ConfigResource letters = new ConfigResource(ConfigResource.Type.TOPIC, "unchosen.articles.dlq");
    change(letters, AlterConfigOp.OpType.DELETE, "");

    Run run = cli.run("topics", "--no-catalog");

    assertThat(run.exitCode()).as(run.err()).isZero();
    assertThat(run.out()).contains("~ unchosen.articles.dlq: retention.ms 604800000 -> 2592000000");
    assertThat(retention(letters)).isEqualTo("2592000000");
  }

  @Test
  void of_topics_that_refuse_old_records_those_that_get_an_articles_time_are_told()
      throws Exception {
    ClusterCli cli = new ClusterCli(stack, "young.");
    cli.run("topics", "--no-catalog");
    for (String name : List.of("articles.raw", "companies", "articles.dlq")) {
      ConfigResource topic = new ConfigResource(ConfigResource.Type.TOPIC, cli.topic(name));
      ConfigEntry hour = new ConfigEntry("message.timestamp.before.max.ms", "3600000");
      change(topic, new AlterConfigOp(hour, AlterConfigOp.OpType.SET));
    }

    Run run = cli.run("topics", "--no-catalog");

    assertThat(run.exitCode()).as(run.err()).isZero();
    assertThat(run.err())
        .contains("warning: young.companies refuses records that are older than 3600000 ms")
        .doesNotContain("articles.raw", "articles.dlq");
  }

  private void change(ConfigResource topic, AlterConfigOp.OpType how, String millis)
      throws Exception {
    change(topic, new AlterConfigOp(new ConfigEntry("retention.ms", millis), how));
  }

  private void change(ConfigResource topic, AlterConfigOp change) throws Exception {
    try (Admin admin = admin()) {
      admin.incrementalAlterConfigs(Map.of(topic, List.of(change))).all().get();
    }
  }

  private String retention(ConfigResource topic) throws Exception {
    try (Admin admin = admin()) {
      return admin
          .describeConfigs(List.of(topic))
          .all()
          .get()
          .get(topic)
          .get("retention.ms")
          .value();
    }
  }

  private Admin admin() {
    return Admin.create(Map.of("bootstrap.servers", stack.bootstrapServers()));
  }

  @Test
  void the_catalogs_topic_gets_no_more_partitions_than_it_was_made_with() {
    ClusterCli cli = new ClusterCli(stack, "grown.");
    cli.run("topics", "--no-catalog", "--set", "copydesk.topics.partitions=2");

    Run run =
        cli.run("topics", "--dry-run", "--no-catalog", "--set", "copydesk.topics.partitions=3");

    assertThat(run.exitCode()).as(run.err()).isZero();
    assertThat(run.out())
        .contains("~ grown.articles.raw: partitions 2 -> 3")
        .doesNotContain("reference.entities");
  }
}
