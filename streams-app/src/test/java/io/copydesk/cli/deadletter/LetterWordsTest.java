package io.copydesk.cli.deadletter;

import static org.assertj.core.api.Assertions.assertThat;

import io.copydesk.cli.Cli;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine.ExitCode;

/** What an operator may ask for among dead letters. None is ever found of a word that none has. */
class LetterWordsTest {

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

  /** The page lists them for people. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "UNDECODABLE",
        "NULL_VALUE",
        "EMPTY_ARTICLE",
        "TOO_LARGE",
        "RESULT_TOO_LARGE",
        "TIME_BUDGET",
        "INTERNAL_ERROR",
        "ENTRY_REFUSED"
      })
  void every_code_of_the_documentation_can_be_asked_for(String code) throws IOException {
    assertThat(Files.readString(Path.of("../deploy/dead-letters.md")))
        .contains("| `" + code + "` |");

    assertThat(new LetterWords.CodeConverter().convert(code)).isEqualTo(code);
  }
}
