package io.copydesk.cli.train;

import static org.assertj.core.api.Assertions.assertThat;

import io.copydesk.cli.Cli;
import io.copydesk.extract.name.learn.Disagreement;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TrainCommandTest {

  private static final String STORIES = "src/stories/words-that-are-names.txt";
  private static final String BOUND_FIGURES = "src/bound-figures/clauses.txt";

  @TempDir Path directory;

  @Test
  void says_where_the_folds_judge_otherwise_than_is_marked() throws IOException {
    Path file = directory.resolve("disagreements.tsv");

    Cli.Run run = Cli.run("train", STORIES, "--disagreements", file.toString());

    assertThat(run.exitCode()).isZero();
    assertThat(Files.readAllLines(file))
        .hasSizeGreaterThan(1)
        .startsWith(Disagreement.COLUMNS)
        .allMatch(line -> line.split("\t").length == Disagreement.COLUMNS.split("\t").length);
  }

  @Test
  void the_weights_of_names_say_what_they_were_learnt_from() throws IOException {
    Path stories = someStories(STORIES);
    Path weights = directory.resolve("weights.txt");

    Cli.Run run = Cli.run("train", stories.toString(), "--weights", weights.toString());

    assertThat(run.exitCode()).isZero();
    assertThat(Files.readAllLines(weights))
        .containsSubsequence(
            "# first part of the pair above, up to '|'. Made by 'copydesk train', never by hand,"
                + " from:",
            "#   some.txt",
            "[calibration]");
  }

  @Test
  void the_weights_of_figures_say_what_they_were_learnt_from() throws IOException {
    Path stories = someStories(BOUND_FIGURES);
    Path weights = directory.resolve("weights.txt");

    Cli.Run run =
        Cli.run("train", "--figures", stories.toString(), "--weights", weights.toString());

    assertThat(run.exitCode()).isZero();
    assertThat(run.err()).contains("learning from ");
    assertThat(Files.readAllLines(weights))
        .containsSubsequence(
            "# sorted. Made by 'copydesk train --figures', never by hand, from:", "#   some.txt")
        .anyMatch(line -> line.startsWith("["));
  }

  @Test
  void a_file_that_is_given_twice_is_learnt_from_twice() throws IOException {
    String story =
        Files.writeString(directory.resolve("one.txt"), "== one\n[[C|Norvik Foods]] rose.\n")
            .toString();

    Cli.Run run = Cli.run("train", story, story);

    assertThat(run.exitCode()).isZero();
    assertThat(run.err()).contains("learning from 2 articles");
  }

  @ParameterizedTest
  @ValueSource(strings = {"--weights", "--disagreements"})
  void a_file_that_cannot_be_written_is_told_before_anything_is_learnt(String option) {
    Path file = directory.resolve("no-such-folder").resolve("made.txt");

    Cli.Run run = Cli.run("train", STORIES, option, file.toString());

    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err()).contains(option + ": cannot write " + file).doesNotContain("learning");
  }

  @ParameterizedTest
  @ValueSource(strings = {"--weights", "--disagreements"})
  void a_folder_is_told_before_anything_is_learnt(String option) {
    Cli.Run run = Cli.run("train", STORIES, option, directory.toString());

    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err())
        .contains(option + ": " + directory + " is a folder")
        .doesNotContain("learning");
  }

  @Test
  void one_file_for_both_results_is_refused() {
    String file = directory.resolve("made.txt").toString();

    Cli.Run run = Cli.run("train", STORIES, "--weights", file, "--disagreements", file);

    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err()).contains("name one file: " + file).doesNotContain("learning");
  }

  @ParameterizedTest
  @ValueSource(strings = {"--rules-know", "--figures"})
  void articles_of_which_nobody_said_anything_leave_the_weights_as_they_are(String option)
      throws IOException {
    Path articles =
        Files.writeString(
            directory.resolve("articles.jsonl"), "{\"id\": \"one\", \"body\": \"Norvik rose.\"}\n");
    Path file = Files.writeString(directory.resolve("weights.txt"), "of the last training");

    Cli.Run run =
        Cli.run(
            "train",
            articles.toString(),
            "--weights",
            file.toString(),
            option,
            articles.toString());

    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.err()).contains("nothing to learn from").doesNotContain("learning from");
    assertThat(file).hasContent("of the last training");
  }

  @Test
  void what_a_file_holds_is_kept_when_the_examples_cannot_be_read() throws IOException {
    Path file = Files.writeString(directory.resolve("weights.txt"), "of the last training");

    Cli.Run run =
        Cli.run("train", directory.resolve("none.txt").toString(), "--weights", file.toString());

    assertThat(run.exitCode()).isNotZero();
    assertThat(file).hasContent("of the last training");
  }

  @Test
  void disagreements_about_figures_are_refused() {
    Cli.Run run = Cli.run("train", "--figures", "--disagreements", "any.tsv", STORIES);

    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err()).contains("--disagreements is about names: leave it or --figures out");
  }

  /** As few as there are folds: what is learnt from them does not matter. */
  private Path someStories(String file) throws IOException {
    String stories =
        Pattern.compile("(?m)^(?=== )")
            .splitAsStream(Files.readString(Path.of(file)))
            .limit(6)
            .collect(Collectors.joining());
    return Files.writeString(directory.resolve("some.txt"), stories);
  }
}
