package io.copydesk.pipeline;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import io.copydesk.events.RawArticle;
import io.copydesk.local.TestStack;
import io.copydesk.local.WithStack;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is documented, alerted on and drawn is what a running application exposes. */
@WithStack
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MetricsIT {

  private static final Duration LIMIT = Duration.ofMinutes(2);
  private static final Path DEPLOY = Path.of("..", "deploy");
  private static final Pattern METRIC =
      Pattern.compile("\\b(copydesk|kafka|jvm|process)_[a-z0-9_]+\\b");
  private static final Pattern OUTCOMES = Pattern.compile("outcome!?=~?\\\\?\"([a-z|]+)");

  private TestPipeline pipeline;
  private RunningApplication running;
  private Scrape scrape;

  @BeforeAll
  void run_articles_of_each_outcome(TestStack stack, @TempDir Path folder) throws Exception {
    pipeline =
        TestPipeline.prepare(
            stack,
            "metrics",
            folder,
            TestPipeline.Reference.EMPTY,
            Map.of("copydesk.article.max.tokens", "100"));
    running = RunningApplication.start(pipeline.config());
    String raw = pipeline.topics().raw().name();
    RawArticle good =
        RawArticle.newBuilder()
            .setId("good")
            .setTitle("Acme profit")
            .setBody("Acme Corp said on Tuesday that its profit rose 12%.")
            .build();
    pipeline.client().post(raw, "good", good);
    pipeline.client().post(raw, "good", good);
    pipeline.client().post(raw, "long", Texts.cloudPilot("long"));
    pipeline.client().postBytes(raw, "garbage".getBytes(UTF_8), new byte[] {1});
    pipeline.client().flush();
    pipeline.awaitProcessed(LIMIT);
    awaitWhatKafkasClientsRegisterLate(namedIn("metrics.md"));
  }

  private void awaitWhatKafkasClientsRegisterLate(Set<String> names) throws Exception {
    Instant deadline = Instant.now().plus(LIMIT);
    do {
      scrape = Scrape.of(running.scrape());
    } while (!scrape.names().containsAll(names) && Instant.now().isBefore(deadline));
  }

  @AfterAll
  void stop() {
    running.close();
    pipeline.close();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "metrics.md",
        "prometheus/alerts.yaml",
        "prometheus/alerts_test.yaml",
        "grafana/dashboard.json"
      })
  void every_metric_that_is_named_is_exposed(String file) throws IOException {
    assertThat(namedIn(file)).isNotEmpty();
    assertThat(scrape.names()).containsAll(namedIn(file));
  }

  @ParameterizedTest
  @ValueSource(strings = {"prometheus/alerts.yaml", "grafana/dashboard.json"})
  void every_outcome_that_is_asked_for_is_exposed(String file) throws IOException {
    Set<String> asked =
        OUTCOMES
            .matcher(text(file))
            .results()
            .map(match -> match.group(1))
            .flatMap(values -> Arrays.stream(values.split("\\|")))
            .collect(toCollection(TreeSet::new));

    assertThat(asked).isNotEmpty();
    assertThat(scrape.values("copydesk_articles_total", "outcome")).containsAll(asked);
  }

  @Test
  void every_metric_of_ours_is_documented() throws IOException {
    Set<String> ours =
        scrape.samples().stream()
            .map(sample -> sample.name().replaceFirst("(?<=seconds)_(bucket|count|sum|max)$", ""))
            .filter(name -> name.startsWith("copydesk_"))
            .collect(toCollection(TreeSet::new));

    assertThat(namedIn("metrics.md")).containsAll(ours);
  }

  @Test
  void the_values_of_labels_are_documented() throws IOException {
    assertThat(documentedValues("outcome"))
        .containsExactlyInAnyOrderElementsOf(scrape.values("copydesk_articles_total", "outcome"));
    assertThat(documentedValues("check"))
        .containsExactlyInAnyOrderElementsOf(scrape.values("copydesk_ready", "check"));
    assertThat(scrape.values("copydesk_mentions_total", "type"))
        .isNotEmpty()
        .isSubsetOf(documentedValues("type"));
    assertThat(scrape.values("copydesk_mentions_total", "evidence"))
        .isNotEmpty()
        .isSubsetOf(documentedValues("evidence"));
    assertThat(scrape.values("copydesk_dead_letters_total", "stage")).containsExactly("DECODE");
    assertThat(scrape.values("copydesk_dead_letters_total", "code")).containsExactly("UNDECODABLE");
  }

  @Test
  void the_lag_can_be_told_from_that_of_restoring() {
    assertThat(scrape.values("kafka_consumer_fetch_manager_records_lag_max", "client_id"))
        .filteredOn(client -> client.matches(".+-StreamThread-\\d+-consumer"))
        .hasSize(2);
  }

  private static Set<String> namedIn(String file) throws IOException {
    return METRIC
        .matcher(text(file))
        .results()
        .map(MatchResult::group)
        .filter(name -> !name.endsWith("_"))
        .collect(toCollection(TreeSet::new));
  }

  /** What follows the label's name in the documentation, up to the cell's end. */
  private static List<String> documentedValues(String label) throws IOException {
    return Pattern.compile("`" + label + "`: ([a-z, ]+)")
        .matcher(text("metrics.md"))
        .results()
        .flatMap(match -> Arrays.stream(match.group(1).strip().split(", ")))
        .toList();
  }

  private static String text(String file) throws IOException {
    return Files.readString(DEPLOY.resolve(file));
  }
}
