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
import org.junit.jupiter.params.provider.ValueSource;

class DemoCommandIT {

  @TempDir Path temporary;

  @TempDir Path logs;

  @ParameterizedTest
  @ValueSource(strings = {"Starting a Kafka broker", "Kafka is ready", "Posted 6 articles"})
  void it_leaves_nothing_behind_however_early_it_is_interrupted(String reached) throws Exception {
    Path log = logs.resolve("demo.log");
    try (JavaProcess demo = start(log)) {
      Await.until("it says: " + reached, Duration.ofMinutes(2), () -> says(log, reached));

      int exitCode = demo.stop();

      assertThat(exitCode).isEqualTo(1);
      assertThat(left()).isEmpty();
    }
  }

  private JavaProcess start(Path log) throws IOException {
    return JavaProcess.start(
        log, List.of("-Xmx1g", "-Djava.io.tmpdir=" + temporary), Copydesk.class.getName(), "demo");
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
