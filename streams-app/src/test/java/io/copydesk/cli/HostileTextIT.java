package io.copydesk.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.copydesk.cli.Cli.Run;
import io.copydesk.events.EnrichedArticle;
import io.copydesk.events.EntityType;
import io.copydesk.events.ReferenceEntity;
import io.copydesk.local.TestStack;
import io.copydesk.local.WithStack;
import io.copydesk.pipeline.TopicClient;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Records with control characters that would clear a terminal, rename its window or reorder its
 * text.
 */
@WithStack
class HostileTextIT {

  private static final String HOSTILE = "\u001b]0;owned\u0007\u009b2J\u202eX";
  private static final String OBEYED = "[\\p{Cntrl}\\x80-\\x9f\\u202a-\\u202e&&[^\\n\\t]]";

  private final TestStack stack;
  private final ClusterCli cli;

  HostileTextIT(TestStack stack, @TempDir Path directory) {
    this.stack = stack;
    this.cli = ClusterCli.withTopics(stack, directory);
  }

  @BeforeEach
  void post_hostile_records() {
    String enriched = cli.topic("articles.enriched");
    try (TopicClient client = new TopicClient(stack.bootstrapServers(), stack.confluentUrl())) {
      client.post(cli.topic("reference.entities"), HOSTILE, entity());
      client.postBytes(enriched, HOSTILE.getBytes(UTF_8), HOSTILE.getBytes(UTF_8));
      client.post(enriched, HOSTILE, article());
      client.flush();
    }
  }

  private static ReferenceEntity entity() {
    return ReferenceEntity.newBuilder()
        .setId(HOSTILE)
        .setType(EntityType.COMPANY)
        .setName(HOSTILE)
        .setJurisdiction(HOSTILE)
        .build();
  }

  private static EnrichedArticle article() {
    return EnrichedArticle.newBuilder()
        .setId(HOSTILE)
        .setSource(HOSTILE)
        .setTitle(HOSTILE)
        .setBody(HOSTILE)
        .build();
  }

  private static void assertHarmless(Run run) {
    assertThat(run.exitCode()).as(run.err()).isZero();
    assertThat(run.out()).containsIgnoringCase("\\u001b]0;owned").doesNotContainPattern(OBEYED);
    assertThat(run.err()).doesNotContainPattern(OBEYED);
  }

  @ParameterizedTest
  @ValueSource(strings = {"list", "export"})
  void control_characters_of_entities_are_escaped_in_lists_and_exports(String command) {
    assertHarmless(cli.run("reference", command));
  }

  @Test
  void control_characters_of_an_entity_that_is_shown_are_escaped() {
    assertHarmless(cli.run("reference", "show", HOSTILE));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "--json"})
  void control_characters_of_watched_articles_and_of_broken_records_are_escaped(String form) {
    Run run =
        form.isEmpty()
            ? cli.run("watch", "--from-beginning", "--max", "1")
            : cli.run("watch", "--from-beginning", "--max", "1", form);

    assertHarmless(run);
    assertThat(run.err()).contains("is no enriched article");
  }
}
