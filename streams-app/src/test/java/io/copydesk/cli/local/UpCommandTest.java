package io.copydesk.cli.local;

import static org.assertj.core.api.Assertions.assertThat;

import io.copydesk.cli.Cli;
import io.copydesk.cli.Cli.Run;
import io.copydesk.cli.Copydesk;
import io.copydesk.local.JavaProcess;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is wrong with its options is told before anything is started or written. */
class UpCommandTest {

  @TempDir Path folder;

  @TempDir Path logs;

  @ParameterizedTest
  @ValueSource(strings = {"--port=65536", "--registry-port=-1", "--http-port=65536"})
  void a_port_that_there_is_not_is_wrong_usage(String port) {
    Run run = up(port);

    assertThat(run.exitCode()).as(run.err()).isEqualTo(2);
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void a_mistyped_setting_is_wrong_usage() {
    Run run = up("--set=copydesk.article.max.token=9");

    assertThat(run.err()).contains("did you mean copydesk.article.max.tokens?");
    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void one_of_our_own_in_the_environment_is_too_and_kafka_s_are_left_out() throws Exception {
    Path log = logs.resolve("up.log");
    Map<String, String> environment =
        Map.of("COPYDESK_ARTICLE_MAX_TOKEN", "9", "KAFKA_PROCESSING_GUARANTEE", "at_least_once");

    try (JavaProcess up =
        JavaProcess.start(
            log, List.of(), environment, Copydesk.class.getName(), "up", "--dir", data())) {
      assertThat(up.await(Duration.ofMinutes(4))).as(up.said()).isEqualTo(2);
      assertThat(up.said())
          .contains("did you mean copydesk.article.max.tokens?")
          .as("Kafka's own settings say how another cluster is reached")
          .doesNotContain("processing.guarantee");
    }
    assertThat(folder).isEmptyDirectory();
  }

  private Run up(String option) {
    return Cli.run("up", "--dir", data(), option);
  }

  private String data() {
    return folder.resolve("data").toString();
  }
}
