package io.copydesk.cli.kafka;

import static org.assertj.core.api.Assertions.assertThat;

import io.copydesk.cli.Cli.Run;
import io.copydesk.cli.ClusterCli;
import io.copydesk.local.TestStack;
import io.copydesk.local.WithStack;
import java.util.List;
import org.junit.jupiter.api.Test;

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
}
