package io.copydesk.cli.train;

import static org.assertj.core.api.Assertions.assertThat;

import io.copydesk.cli.Cli;
import io.copydesk.extract.name.learn.Disagreement;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TrainCommandTest {

  private static final String STORIES = "src/stories/words-that-are-names.txt";

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
  void disagreements_about_figures_are_refused() {
    Cli.Run run = Cli.run("train", "--figures", "--disagreements", "any.tsv", STORIES);

    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err()).contains("--disagreements is about names: leave it or --figures out");
  }
}
