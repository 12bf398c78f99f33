package io.copydesk.cli.deadletter;

import static org.assertj.core.api.Assertions.assertThat;

import io.copydesk.cli.Cli;
import io.copydesk.enrich.Rejection;
import io.copydesk.topology.reference.RefusalReporter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine.ExitCode;

/** What an operator may ask for among dead letters. None is ever found of a word that none has. */
class LetterWordsTest {

  private static final Pattern DOCUMENTED = Pattern.compile("(?m)^\\| `([A-Z_]+)` \\|");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "--stage | decoed        | 'decoed' is no step, did you mean DECODE?",
        "--stage | CLEAN,extrakt | 'extrakt' is no step, did you mean EXTRACT?",
        "--stage | everything    | 'everything' is no step. There are DECODE, CLEAN,",
        "--code  | undecodeable  | 'undecodeable' is no reason, did you mean UNDECODABLE?"
      })
  void a_word_that_no_dead_letter_has_is_refused_with_the_nearest(
      String option, String word, String told) {
    Cli.Run run = Cli.run("dlq", "list", "-b", "127.0.0.1:1", option, word);

    assertThat(run.exitCode()).isEqualTo(ExitCode.USAGE);
    assertThat(run.err()).contains(told);
  }

  @Test
  void the_steps_that_there_are_are_named() {
    Cli.Run run = Cli.run("dlq", "replay", "-b", "127.0.0.1:1", "--stage", "reference");

    assertThat(run.err())
        .contains("There are DECODE, CLEAN, EXTRACT, LINK, JUDGE, PUBLISH, CATALOG");
  }

  @ParameterizedTest
  @ValueSource(strings = {"catalog", " Decode", "PUBLISH"})
  void a_step_may_be_written_in_any_case(String word) {
    assertThat(new LetterWords.StageConverter().convert(word))
        .isUpperCase()
        .isEqualToIgnoringCase(word.strip());
  }

  @Test
  void the_page_for_people_lists_every_code_that_there_is_and_no_other() throws IOException {
    String page = Files.readString(Path.of("../deploy/dead-letters.md"));

    assertThat(DOCUMENTED.matcher(page).results().map(code -> code.group(1)))
        .containsExactlyInAnyOrderElementsOf(codes());
  }

  @ParameterizedTest
  @MethodSource("codes")
  void every_code_that_there_is_can_be_asked_for(String code) {
    assertThat(new LetterWords.CodeConverter().convert(code)).isEqualTo(code);
  }

  /** Of what may be wrong with articles, and with entries of the catalog. */
  static List<String> codes() {
    return Stream.concat(
            Arrays.stream(Rejection.Code.values()).map(Enum::name), Stream.of(RefusalReporter.CODE))
        .toList();
  }
}
