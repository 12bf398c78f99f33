package io.copydesk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.copydesk.app.health.CapturedLog;
import io.copydesk.app.start.StopReason;
import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.kafka.streams.StreamsConfig;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

class CopydeskTest {

  private static final Pattern SPACE = Pattern.compile(" ");

  static Stream<List<String>> commands() {
    CommandLine root =
        Copydesk.commandLine(
            new ByteArrayInputStream(new byte[0]), (withCatalog, own, messages) -> article -> null);
    return paths(root);
  }

  private static Stream<List<String>> paths(CommandLine command) {
    return Stream.concat(
        Stream.of(SPACE.splitAsStream(command.getCommandSpec().qualifiedName()).toList()),
        command.getSubcommands().values().stream().flatMap(CopydeskTest::paths));
  }

  @ParameterizedTest
  @MethodSource("commands")
  void every_command_has_help_that_says_what_it_does(List<String> command) {
    Stream<String> arguments = Stream.concat(command.stream().skip(1), Stream.of("--help"));

    var run = Cli.run(arguments.toArray(String[]::new));

    assertThat(run.out()).startsWith("Usage: " + String.join(" ", command));
    assertThat(run.out().lines()).hasSizeGreaterThan(3);
    assertThat(run.exitCode()).isZero();
  }

  @ParameterizedTest
  @ValueSource(strings = {"run", "up"})
  void a_service_s_help_says_with_which_of_all_codes_it_ends(String command) {
    var run = Cli.run(command, "--help");

    assertThat(run.out().lines().map(String::strip).filter(line -> line.matches("\\d {2,}.*")))
        .extracting(line -> line.substring(0, 1))
        .containsExactlyElementsOf(
            Stream.of(StopReason.values())
                .map(reason -> Integer.toString(reason.exitCode()))
                .toList());
    assertThat(run.out()).contains("a stop took longer than copydesk.stop.timeout.ms");
  }

  @Test
  void the_version_is_the_build_s() {
    var run = Cli.run("--version");

    assertThat(run.out()).matches("copydesk \\d+\\.\\d+\\.\\d+.*\\R");
  }

  @Test
  void control_characters_in_printed_settings_are_escaped() {
    var run =
        Cli.run("run", "--print-config", "-b", "broker:9092", "--set", "client.id=a\u001b[2Jb");

    assertThat(run.exitCode()).as(run.err()).isZero();
    assertThat(run.out()).contains("client.id=a\\u001b[2Jb");
  }

  @Test
  void what_kafka_warns_of_in_printed_settings_it_says_once() {
    try (CapturedLog log = CapturedLog.of(StreamsConfig.class)) {
      var run =
          Cli.run(
              "run",
              "--print-config",
              "-b=broker:9092",
              "--set=group.protocol=streams",
              "--set=num.standby.replicas=1");

      assertThat(run.out()).as(run.err()).contains("num.standby.replicas=1");
      assertThat(log.messages().stream().filter(line -> line.startsWith("Standby replicas")))
          .hasSize(1);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "run, true",
    "run -c copydesk.properties, true",
    "watch --entity run, false",
    "enrich run, false",
    "--help, false",
    "'', false"
  })
  void the_log_is_on_for_the_command_run_and_not_for_the_word(String line, boolean isOn) {
    String[] arguments = line.isEmpty() ? new String[0] : SPACE.split(line);

    assertThat(Copydesk.isService(arguments)).isEqualTo(isOn);
  }

  @Test
  void no_command_is_wrong_usage() {
    var run = Cli.run();

    assertThat(run.err()).contains("Try 'copydesk --help'.");
    assertThat(run.exitCode()).isEqualTo(2);
  }

  @Test
  void a_mistyped_command_gets_the_nearest_one() {
    var run = Cli.run("enrihc");

    assertThat(run.err()).contains("enrich");
    assertThat(run.exitCode()).isEqualTo(2);
  }
}
