package io.copydesk.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.copydesk.events.RawArticle;
import io.copydesk.local.TestStack;
import io.copydesk.local.WithStack;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A client in another language, with libraries that know nothing of us. */
@WithStack
class NodeClientIT {

  private static final String REQUIRE_NODE = "TESTS_REQUIRE_NODE";
  private static final Path SOURCE = Path.of("src", "test", "node");
  private static final Path CLIENT = Path.of("target", "node-client");
  private static final long LIMIT_SECONDS = 180;

  private final ObjectMapper json = new ObjectMapper();

  @TempDir Path folder;

  @BeforeAll
  static void install() throws Exception {
    boolean available = isThere("node") && isThere("npm");
    if ("true".equals(System.getenv(REQUIRE_NODE))) {
      assertThat(available).as("node and npm are there, as %s wants", REQUIRE_NODE).isTrue();
    }
    assumeTrue(available, "skipped: no node or no npm on the PATH");
    Files.createDirectories(CLIENT);
    for (String file : List.of("package.json", "package-lock.json", "round-trip.js")) {
      Files.copy(SOURCE.resolve(file), CLIENT.resolve(file), StandardCopyOption.REPLACE_EXISTING);
    }
    if (!Files.exists(CLIENT.resolve("node_modules").resolve("kafkajs"))) {
      run(List.of("npm", "ci", "--no-audit", "--no-fund"), null, CLIENT.resolve("npm.log"));
    }
  }

  private static boolean isThere(String program) throws InterruptedException {
    try {
      Process process = new ProcessBuilder(program, "--version").start();
      return process.waitFor(LIMIT_SECONDS, TimeUnit.SECONDS) && process.exitValue() == 0;
    } catch (IOException e) {
      return false;
    }
  }

  @Test
  void kafkajs_posts_an_article_and_reads_the_enriched_one(TestStack stack) throws Exception {
    try (TestPipeline pipeline =
            TestPipeline.prepare(stack, "node-client", folder, TestPipeline.Reference.BUNDLED);
        RunningApplication running = RunningApplication.start(pipeline.config())) {
      Path article = folder.resolve("article.json");
      json.writeValue(article.toFile(), plain(Texts.cloudPilot("cloud-pilot")));
      Path answer = folder.resolve("answer.json");

      run(
          List.of(
              "node",
              "round-trip.js",
              stack.bootstrapServers(),
              stack.confluentUrl().toString(),
              "node-client."),
          article,
          answer);

      JsonNode enriched = json.readTree(answer.toFile());
      assertThat(enriched.get("id").asText()).isEqualTo("cloud-pilot");
      assertThat(names(enriched.get("entities")))
          .contains("Ministry of Industry and Information Technology")
          .anyMatch(name -> name.startsWith("Amazon"));
      assertThat(enriched.get("mentions"))
          .anySatisfy(
              mention -> {
                assertThat(mention.at("/figure/value").asText()).isEqualTo("7200000000");
                assertThat(mention.at("/figure/unit").asText()).isEqualTo("USD");
              });
      assertThat(running.application().isRunning()).isTrue();
    }
  }

  /** As Avro's JavaScript libraries take a record: every field, unions not wrapped. */
  private ObjectNode plain(RawArticle article) {
    ObjectNode node = json.createObjectNode();
    node.put("id", article.getId());
    node.put("source", article.getSource());
    node.putNull("url");
    node.put("title", article.getTitle());
    node.put("body", article.getBody());
    node.putNull("publishedAt");
    node.putNull("language");
    article.getKeywords().forEach(node.putArray("keywords")::add);
    node.putObject("attributes");
    return node;
  }

  private static List<String> names(JsonNode entities) {
    return StreamSupport.stream(entities.spliterator(), false)
        .map(entity -> entity.get("name").asText())
        .toList();
  }

  private static void run(List<String> command, @Nullable Path input, Path output)
      throws Exception {
    Path errors = CLIENT.toAbsolutePath().resolve("errors.log");
    ProcessBuilder builder =
        new ProcessBuilder(command)
            .directory(CLIENT.toFile())
            .redirectOutput(output.toAbsolutePath().toFile())
            .redirectError(errors.toFile());
    if (input != null) {
      builder.redirectInput(input.toAbsolutePath().toFile());
    }
    Process process = builder.start();
    if (!process.waitFor(LIMIT_SECONDS, TimeUnit.SECONDS)) {
      process.destroyForcibly();
      throw new AssertionError(command + " does not end: " + Files.readString(errors));
    }
    assertThat(process.exitValue()).as(Files.readString(errors)).isZero();
  }
}
