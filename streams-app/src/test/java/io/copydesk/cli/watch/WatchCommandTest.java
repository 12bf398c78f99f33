package io.copydesk.cli.watch;

import static org.assertj.core.api.Assertions.assertThat;

import io.copydesk.cli.Cli;
import io.copydesk.cli.Cli.Run;
import org.junit.jupiter.api.Test;

/** What is wrong with its options is told before a broker is asked. */
class WatchCommandTest {

  @Test
  void to_show_no_article_at_all_is_wrong_usage() {
    Run run = Cli.run("watch", "-b", "127.0.0.1:1", "--max=0");

    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err()).contains("--max has to be at least 1");
  }
}
