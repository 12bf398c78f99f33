package io.copydesk.cli.run;

import static org.assertj.core.api.Assertions.assertThat;

import io.copydesk.cli.Cli;
import io.copydesk.cli.Cli.Run;
import io.copydesk.local.TestStack;
import io.copydesk.local.WithStack;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How {@code copydesk run} ends when it cannot start, and what it says. */
@WithStack
class RunCommandIT {

  @TempDir Path state;

  private final TestStack stack;

  RunCommandIT(TestStack stack) {
    this.stack = stack;
  }

  @Test
  void missing_topics_and_schemas_are_exit_code_3_and_name_the_command_that_makes_them() {
    Run run =
        on(
            stack.bootstrapServers(),
            "copydesk.registry.url=" + stack.registryUrl(),
            "copydesk.registry.confluent.url=" + stack.confluentUrl());

    assertThat(run.exitCode()).as(run.err()).isEqualTo(3);
    assertThat(run.err())
        .contains(
            "run `copydesk topics`",
            "+ unprepared.articles.raw: ",
            "+ unprepared.figures: ",
            "+ unprepared.articles.raw-value: ",
            "+ unprepared.figures-value: ");
    assertThat(run.out()).isEmpty();
  }

  @Test
  void a_cluster_that_refuses_us_is_exit_code_4() {
    Run run =
        on(
            stack.bootstrapServers(),
            "security.protocol=SASL_PLAINTEXT",
            "sasl.mechanism=PLAIN",
            "sasl.jaas.config=org.apache.kafka.common.security.plain.PlainLoginModule required"
                + " username=\"copydesk\" password=\"wrong\";");

    assertThat(run.exitCode()).as(run.err()).isEqualTo(4);
    assertThat(run.err()).contains(stack.bootstrapServers()).doesNotContain("wrong");
  }

  @Test
  void brokers_that_do_not_answer_are_exit_code_1_with_their_address() throws IOException {
    try (ServerSocket silent = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      String address = "127.0.0.1:" + silent.getLocalPort();

      Run run = on(address, "request.timeout.ms=500", "default.api.timeout.ms=1000");

      assertThat(run.exitCode()).as(run.err()).isEqualTo(1);
      assertThat(run.err()).contains("the brokers at " + address + " do not answer");
    }
  }

  @Test
  void a_setting_that_kafka_does_not_take_is_exit_code_2() {
    Run run = on(stack.bootstrapServers(), "num.stream.threads=many");

    assertThat(run.exitCode()).as(run.err()).isEqualTo(2);
    assertThat(run.err()).contains("num.stream.threads", "many");
  }

  @Test
  void a_port_that_is_taken_is_exit_code_1_and_names_the_setting() throws IOException {
    try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      Run run =
          on(
              stack.bootstrapServers(),
              "copydesk.http.host=127.0.0.1",
              "copydesk.http.port=" + taken.getLocalPort());

      assertThat(run.exitCode()).as(run.err()).isEqualTo(1);
      assertThat(run.err())
          .contains("127.0.0.1:" + taken.getLocalPort(), "--set copydesk.http.port=");
    }
  }

  private Run on(String servers, String... settings) {
    List<String> arguments = new ArrayList<>(List.of("run", "-b", servers));
    for (String setting :
        List.of(
            "application.id=unprepared",
            "copydesk.topics.prefix=unprepared.",
            "copydesk.http.port=0",
            "state.dir=" + state)) {
      arguments.addAll(List.of("--set", setting));
    }
    for (String setting : settings) {
      arguments.addAll(List.of("--set", setting));
    }
    return Cli.run(arguments.toArray(String[]::new));
  }
}
