package io.copydesk.pipeline;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.copydesk.events.RawArticle;
import io.copydesk.local.JavaProcess;
import io.copydesk.local.TestStack;
import io.copydesk.local.WithStack;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/**
 * What the command logs while articles of every kind pass, with JSON asked for and more said than
 * usual.
 */
@WithStack
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LogsIT {

  private static final Duration LIMIT = Duration.ofMinutes(3);

  /** Stands in every part of every article, so that it shows wherever one is logged. */
  private static final String MARKER = "Quillfeather";

  private static final Map<String, String> ENVIRONMENT =
      Map.of(
          "COPYDESK_LOG_FORMAT", "json",
          "COPYDESK_LOG_LEVEL", "debug",
          "COPYDESK_LOG_LIBRARIES", "info",
          // What Kubernetes says of a service named copydesk is not a setting.
          "COPYDESK_SERVICE_HOST", "10.0.0.1",
          "COPYDESK_SERVICE_PORT_HTTP", "8090",
          "COPYDESK_PORT", "tcp://10.0.0.1:8090",
          "COPYDESK_PORT_8090_TCP_ADDR", "10.0.0.1");

  private TestPipeline pipeline;
  private Downstream downstream;
  private List<String> lines;
  private int exitCode;

  @BeforeAll
  void run_articles_of_every_kind(TestStack stack, @TempDir Path folder) throws Exception {
    pipeline =
        TestPipeline.prepare(
            stack,
            "logs",
            folder,
            TestPipeline.Reference.EMPTY,
            Map.of("copydesk.article.max.tokens", "100"));
    String settings = pipeline.settingsFile(folder).toString();
    Path log = folder.resolve("application.log");
    try (JavaProcess process = CopydeskProcess.start(log, ENVIRONMENT, "run", "-c", settings)) {
      postArticlesOfEveryKind();
      pipeline.awaitProcessed(LIMIT, process::requireAlive);
      exitCode = process.stop(LIMIT);
      lines = process.said().lines().toList();
    }
    downstream = Downstream.read(pipeline);
  }

  private void postArticlesOfEveryKind() {
    RawArticle good = article("good", "said on Tuesday that its profit rose 12%.");
    post(good);
    post(good);
    post(article("degraded", "and others spoke. ".repeat(100)));
    post(article("too-large", "and others spoke. ".repeat(100_000)));
    post(RawArticle.newBuilder(good).setTitle("").setBody(" ").setUrl(MARKER).build());
    postBytes("garbage", ("not Avro: " + MARKER).getBytes(UTF_8));
    byte[] cut = pipeline.client().encode(raw(), good);
    postBytes("cut", Arrays.copyOf(cut, cut.length - 30));
    postBytes("null", null);
    pipeline
        .client()
        .postBytes(
            pipeline.topics().entities().name(),
            ("company:" + MARKER).getBytes(UTF_8),
            MARKER.getBytes(UTF_8));
    pipeline.client().flush();
  }

  private static RawArticle article(String id, String body) {
    return RawArticle.newBuilder()
        .setId(MARKER + "-" + id)
        .setSource(MARKER)
        .setTitle(MARKER + " Holdings Ltd profit")
        .setBody(MARKER + " Holdings Ltd " + body)
        .setKeywords(List.of(MARKER))
        .setAttributes(Map.of(MARKER, MARKER))
        .build();
  }

  private void post(RawArticle article) {
    pipeline.client().post(raw(), article.getId(), article);
  }

  private void postBytes(String key, byte @Nullable [] value) {
    pipeline.client().postBytes(raw(), (MARKER + "-" + key).getBytes(UTF_8), value);
  }

  private String raw() {
    return pipeline.topics().raw().name();
  }

  @AfterAll
  void close() {
    pipeline.close();
  }

  @Test
  void the_batch_had_every_kind() {
    assertThat(downstream.articles()).hasSize(2);
    assertThat(downstream.deadLetters()).hasSize(6);
    assertThat(exitCode).isZero();
  }

  @Test
  void nothing_of_an_article_is_logged() {
    assertThat(lines).anyMatch(line -> line.contains("UNDECODABLE"));
    assertThat(lines).noneMatch(line -> line.contains(MARKER));
  }

  @Test
  void each_line_is_json_with_time_level_logger_and_message() throws IOException {
    ObjectMapper json = new ObjectMapper();
    assertThat(lines).hasSizeGreaterThan(10);
    for (String line : lines) {
      JsonNode event = json.readTree(line);
      assertThat(Instant.parse(event.path("time").asText())).as(line).isBefore(Instant.now());
      assertThat(event.path("level").asText()).as(line).matches("DEBUG|INFO|WARN|ERROR");
      assertThat(event.path("logger").asText()).as(line).isNotBlank();
      assertThat(event.path("message").asText()).as(line).isNotBlank();
    }
  }

  @Test
  void ours_and_the_libraries_are_logged_at_the_levels_that_were_asked_for() {
    assertThat(lines).anyMatch(line -> line.contains("org.apache.kafka") && line.contains("INFO"));
    assertThat(lines).anyMatch(line -> line.contains("io.copydesk") && line.contains("INFO"));
    assertThat(lines).noneMatch(line -> line.contains("\"level\":\"DEBUG\",\"logger\":\"org."));
  }
}
