package io.copydesk.cli.kafka;

import static org.assertj.core.api.Assertions.assertThat;

import io.copydesk.cli.Cli.Run;
import io.copydesk.cli.ClusterCli;
import io.copydesk.local.TestStack;
import io.copydesk.local.WithStack;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AlterConfigOp;
import org.apache.kafka.clients.admin.ConfigEntry;
import org.apache.kafka.common.config.ConfigResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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
                  .contains("+ dry.articles.dlq: partitions");
              assertThat(run.err()).contains("21 changes are needed");
            });
  }

  @Test
  void after_a_run_a_dry_run_finds_nothing_to_change() {
    ClusterCli cli = new ClusterCli(stack, "made.");

    Run made = cli.run("topics", "--no-catalog");
    Run left = cli.run("topics", "--dry-run");

    assertThat(made.exitCode()).as(made.err()).isZero();
    assertThat(made.out()).contains("11 topics are as needed", "10 schemas are registered");
    assertThat(left.exitCode()).as(left.err()).isZero();
    assertThat(left.out()).isEmpty();
    assertThat(left.err()).contains("All topics and schemas are as needed");
  }

  @Test
  void a_catalog_that_was_never_filled_is_filled_by_a_later_run_and_once_only() {
    ClusterCli cli = new ClusterCli(stack, "filled.");
    cli.run("topics", "--no-catalog");

    Run fills = cli.run("topics");
    Run leaves = cli.run("topics");

    assertThat(fills.exitCode()).as(fills.err()).isZero();
    assertThat(fills.out()).contains("entities of the bundled catalog are in filled.reference");
    assertThat(leaves.exitCode()).as(leaves.err()).isZero();
    assertThat(leaves.out()).doesNotContain("bundled catalog");
  }

  @ParameterizedTest
  @CsvSource({"1209600000, 1209600000", "-1, -1", "3600000, 604800000"})
  void records_are_never_kept_for_a_shorter_time_than_an_operator_chose(String chosen, String kept)
      throws Exception {
    ClusterCli cli = new ClusterCli(stack, "kept" + chosen + ".");
    cli.run("topics", "--no-catalog");
    ConfigResource raw = new ConfigResource(ConfigResource.Type.TOPIC, cli.topic("articles.raw"));
    try (Admin admin = Admin.create(Map.of("bootstrap.servers", stack.bootstrapServers()))) {
      admin.incrementalAlterConfigs(Map.of(raw, List.of(retention(chosen)))).all().get();

      Run run = cli.run("topics", "--no-catalog");

      assertThat(run.exitCode()).as(run.err()).isZero();
      assertThat(
              admin.describeConfigs(List.of(raw)).all().get().get(raw).get("retention.ms").value())
          .isEqualTo(kept);
    }
  }

  private static AlterConfigOp retention(String millis) {
    return new AlterConfigOp(new ConfigEntry("retention.ms", millis), AlterConfigOp.OpType.SET);
  }

  @Test
  void the_catalogs_topic_gets_no_more_partitions_than_it_was_made_with() {
    ClusterCli cli = new ClusterCli(stack, "grown.");
    cli.run("topics", "--no-catalog", "--set", "copydesk.topics.partitions=2");

    Run run = cli.run("topics", "--dry-run", "--set", "copydesk.topics.partitions=3");

    assertThat(run.exitCode()).as(run.err()).isZero();
    assertThat(run.out())
        .contains("~ grown.articles.raw: partitions 2 -> 3")
        .doesNotContain("reference.entities");
  }
}
