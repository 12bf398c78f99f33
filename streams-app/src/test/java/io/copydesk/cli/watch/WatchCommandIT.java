package io.copydesk.cli.watch;

import static org.assertj.core.api.Assertions.assertThat;

import io.copydesk.cli.Cli.Run;
import io.copydesk.cli.ClusterCli;
import io.copydesk.events.EnrichedArticle;
import io.copydesk.events.Entity;
import io.copydesk.events.EntityType;
import io.copydesk.local.TestStack;
import io.copydesk.local.WithStack;
import io.copydesk.pipeline.TopicClient;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What a desk sees of the enriched articles, from a real broker. */
@WithStack
class WatchCommandIT {

  /** All under one, so that they come in the order in which they are posted. */
  private static final String KEY = "key";

  private final TestStack stack;
  private final ClusterCli cli;

  WatchCommandIT(TestStack stack, @TempDir Path directory) {
    this.stack = stack;
    this.cli = ClusterCli.withTopics(stack, directory);
  }

  @Test
  @Timeout(60)
  void articles_that_nobody_asked_for_are_neither_shown_nor_counted() {
    post(about("a", "Acme"), about("b", "Norvik"), about("c", "Acme"), about("d", "Acme"));

    Run run =
        cli.run(
            "watch", "--from-beginning", "--json", "--type=company", "--entity=acme", "--max=2");

    assertThat(run.exitCode()).as(run.err()).isZero();
    assertThat(run.out().lines())
        .satisfiesExactly(
            first -> assertThat(first).startsWith("{\"id\":\"a\","),
            second -> assertThat(second).startsWith("{\"id\":\"c\","));
  }

  @Test
  void a_topic_that_there_is_not_is_named_with_what_creates_it() {
    Run run = new ClusterCli(stack, "missing.").run("watch", "--max=1");

    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.err())
        .contains("there is no topic missing.articles.enriched at " + stack.bootstrapServers())
        .contains("'copydesk topics'");
  }

  private static EnrichedArticle about(String id, String company) {
    return EnrichedArticle.newBuilder()
        .setId(id)
        .setEntities(
            List.of(
                Entity.newBuilder()
                    .setId("company:~" + id)
                    .setType(EntityType.COMPANY)
                    .setName(company)
                    .build()))
        .build();
  }

  private void post(EnrichedArticle... articles) {
    try (TopicClient client = new TopicClient(stack.bootstrapServers(), stack.confluentUrl())) {
      for (EnrichedArticle article : articles) {
        client.post(cli.topic("articles.enriched"), KEY, article);
      }
      client.flush();
    }
  }
}
