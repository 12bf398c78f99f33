package io.copydesk.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The Python of deploy/clients.md. It is compiled and not run: its libraries come from PyPI alone,
 * since Debian has no fastavro, which they need.
 */
class PythonClientTest {

  private static final String REQUIRE_PYTHON = "TESTS_REQUIRE_PYTHON";
  private static final Path PAGE = Path.of("..", "deploy", "clients.md");
  private static final Pattern BLOCK = Pattern.compile("```python\n(.*?)```", Pattern.DOTALL);
  private static final long LIMIT_SECONDS = 60;

  @TempDir Path folder;

  @BeforeAll
  static void need_python() throws Exception {
    boolean available = isThere();
    if ("true".equals(System.getenv(REQUIRE_PYTHON))) {
      assertThat(available).as("python3 is there, as %s wants", REQUIRE_PYTHON).isTrue();
    }
    assumeTrue(available, "skipped: no python3 on the PATH");
  }

  private static boolean isThere() throws InterruptedException {
    try {
      Process process = new ProcessBuilder("python3", "--version").start();
      return process.waitFor(LIMIT_SECONDS, TimeUnit.SECONDS) && process.exitValue() == 0;
    } catch (IOException e) {
      return false;
    }
  }

  @Test
  void the_pages_producer_and_consumer_compile() throws Exception {
    List<String> programs =
        BLOCK.matcher(Files.readString(PAGE)).results().map(PythonClientTest::body).toList();

    assertThat(programs).hasSize(2);
    for (String program : programs) {
      assertThat(compiled(program)).isEmpty();
    }
  }

  @Test
  void what_is_no_python_does_not_compile() throws Exception {
    assertThat(compiled("value = to_avro(article,\n")).contains("SyntaxError");
  }

  private static String body(MatchResult block) {
    return block.group(1);
  }

  /** What the compiler says of a program; nothing when it is one. */
  private String compiled(String program) throws Exception {
    Path source = Files.writeString(folder.resolve("client.py"), program);
    Path log = folder.resolve("compiler.log");
    Process compiler =
        new ProcessBuilder("python3", "-m", "py_compile", source.toString())
            .redirectErrorStream(true)
            .redirectOutput(log.toFile())
            .start();
    assertThat(compiler.waitFor(LIMIT_SECONDS, TimeUnit.SECONDS)).as("it ends").isTrue();
    return Files.readString(log);
  }
}
