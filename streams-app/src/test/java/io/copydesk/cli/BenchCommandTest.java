package io.copydesk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BenchCommandTest {

  @Test
  void what_to_measure_has_to_be_said() {
    Cli.Run run = Cli.run("bench");

    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err()).contains("--enrich", "--catalog", "--kafka");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"--rounds=0", "--articles=0", "--threads=0", "--entities=0", "--entities=10,-1"})
  void an_option_with_a_number_that_is_too_small_is_refused(String option) {
    Cli.Run run = Cli.run("bench", "--kafka", option);

    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err()).contains(option.substring(0, option.indexOf('=')));
  }
}
