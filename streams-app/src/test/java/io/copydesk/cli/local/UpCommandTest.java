package io.copydesk.cli.local;

import static org.assertj.core.api.Assertions.assertThat;

import io.copydesk.cli.Cli;
import io.copydesk.cli.Cli.Run;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is wrong with its options is told before anything is started or written. */
class UpCommandTest {

  @TempDir Path folder;

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

  private Run up(String option) {
    return Cli.run("up", "--dir", folder.resolve("data").toString(), option);
  }
}
