package io.copydesk.cli.local;

import static org.assertj.core.api.Assertions.assertThat;

import io.copydesk.cli.Copydesk;
import io.copydesk.local.JavaProcess;
import io.copydesk.pipeline.Await;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What commands leave behind that start a laptop for themselves. */
class TemporaryLaptopIT {

  @TempDir Path temporary;

  @TempDir Path logs;

  @ParameterizedTest
  @CsvSource({
    "demo, Starting a Kafka broker",
    "demo, Kafka is ready",
    "demo, Posted 6 articles",
    "bench --kafka, Starting a Kafka broker",
    "bench --kafka, warming up"
  })
  void they_leave_nothing_behind_however_early_they_are_interrupted(String line, String reached)
      throws Exception {
    Path log = logs.resolve("command.log");
    try (JavaProcess command = start(log, line)) {
      Await.until("it says: " + reached, Duration.ofMinutes(2), () -> says(log, reached));
      assertThat(left()).as("while it runs").isNotEmpty();

      int exitCode = command.stop();

      assertThat(exitCode).isEqualTo(1);
      assertThat(left()).isEmpty();
    }
  }

  private JavaProcess start(Path log, String line) throws IOException {
    return JavaProcess.start(
        log,
        List.of("-Xmx1g", "-Djava.io.tmpdir=" + temporary),
        Copydesk.class.getName(),
        line.split(" ", -1));
  }

  private static boolean says(Path log, String words) throws IOException {
    return Files.exists(log) && Files.readString(log).contains(words);
  }

  private List<Path> left() throws IOException {
    try (Stream<Path> left = Files.list(temporary)) {
      return left.filter(path -> path.getFileName().toString().startsWith("copydesk-")).toList();
    }
  }
}
