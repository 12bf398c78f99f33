package io.copydesk.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import io.copydesk.Programs;
import io.copydesk.local.TestStack;
import io.copydesk.local.WithStack;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The JavaScript of deploy/clients.md: clients with libraries that know nothing of us. */
@WithStack
class NodeClientIT {

  private static final Path SOURCE = Path.of("src", "test", "node");
  private static final Path CLIENT = Path.of("target", "node-client");
  private static final Path PAGE = Path.of("..", "deploy", "clients.md");
  private static final Pattern BLOCK = Pattern.compile("```js\n(.*?)```", Pattern.DOTALL);
  private static final String REGISTRY = "http://127.0.0.1:8081/apis/ccompat/v7";
  private static final long LIMIT_SECONDS = 180;

  @TempDir Path folder;

  @BeforeAll
  static void install() throws Exception {
    Programs.require("TESTS_REQUIRE_NODE", "node", "npm");
    Files.createDirectories(CLIENT);
    for (String file : List.of("package.json", "package-lock.json")) {
      Files.copy(SOURCE.resolve(file), CLIENT.resolve(file), StandardCopyOption.REPLACE_EXISTING);
    }
    if (!Files.exists(CLIENT.resolve("node_modules").resolve("kafkajs"))) {
      run(List.of("npm", "ci", "--no-audit", "--no-fund"), CLIENT.resolve("npm.log"));
    }
  }

  @Test
  void the_pages_producer_posts_an_article_whose_figures_its_consumer_reads(TestStack stack)
      throws Exception {
    try (TestPipeline pipeline =
            TestPipeline.prepare(stack, "node-client", folder, TestPipeline.Reference.BUNDLED);
        RunningApplication running = RunningApplication.start(pipeline.config())) {
      List<String> programs = programs(stack);
      Files.writeString(CLIENT.resolve("producer.mjs"), programs.getFirst());
      Files.writeString(CLIENT.resolve("consumer.mjs"), programs.getLast());

      run(List.of("node", "producer.mjs"), folder.resolve("producer.log"));
      List<String> read = readUntil("a1 5 % ");

      assertThat(programs).hasSize(2);
      assertThat(read).anyMatch("a1 5 % 5 percent"::equals);
      assertThat(running.application().isRunning()).isTrue();
    }
  }

  /** The page's blocks of JavaScript as they stand there, but for the addresses and the prefix. */
  private static List<String> programs(TestStack stack) throws IOException {
    return BLOCK
        .matcher(Files.readString(PAGE))
        .results()
        .map(block -> block.group(1))
        .map(program -> program.replace("127.0.0.1:9092", stack.bootstrapServers()))
        .map(program -> program.replace(REGISTRY, stack.confluentUrl().toString()))
        .map(program -> program.replace("\"news.", "\"node-client."))
        .toList();
  }

  /** The consumer's lines, up to one that begins so; it has no end of its own. */
  private List<String> readUntil(String beginning) throws Exception {
    Path output = folder.resolve("consumer.log");
    Process consumer =
        new ProcessBuilder("node", "consumer.mjs")
            .directory(CLIENT.toFile())
            .redirectErrorStream(true)
            .redirectOutput(output.toFile())
            .start();
    try {
      Await.until(
          "a line with " + beginning,
          Duration.ofSeconds(LIMIT_SECONDS),
          () -> Files.readAllLines(output).stream().anyMatch(line -> line.startsWith(beginning)));
      return Files.readAllLines(output);
    } finally {
      consumer.destroyForcibly().waitFor();
    }
  }

  private static void run(List<String> command, Path output) throws Exception {
    Path errors = CLIENT.toAbsolutePath().resolve("errors.log");
    Process process =
        new ProcessBuilder(command)
            .directory(CLIENT.toFile())
            .redirectOutput(output.toAbsolutePath().toFile())
            .redirectError(errors.toFile())
            .start();
    if (!process.waitFor(LIMIT_SECONDS, TimeUnit.SECONDS)) {
      process.destroyForcibly();
      throw new AssertionError(command + " does not end: " + Files.readString(errors));
    }
    assertThat(process.exitValue()).as(Files.readString(errors)).isZero();
  }
}
