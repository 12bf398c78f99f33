package io.copydesk.cli.train;

import static org.assertj.core.api.Assertions.assertThat;

import io.copydesk.cli.gold.BoundStories;
import io.copydesk.cli.gold.BoundStory;
import io.copydesk.cli.gold.GoldFile;
import io.copydesk.cli.score.figures.StoryArticles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the checkout has to learn from is written as it has to be. */
class ShippedTrainingFilesTest {

  private static final Path SOURCES = Path.of("src");

  @Test
  void every_story_of_bound_figures_can_be_read() throws IOException {
    int figures = 0;
    for (Path file : files("bound-figures", ".txt")) {
      for (BoundStory story : BoundStories.read(GoldFile.of(file))) {
        figures += story.figures().size();
      }
    }

    assertThat(figures).isGreaterThan(6_000);
  }

  @Test
  void every_story_of_bound_figures_can_be_scored() throws IOException {
    for (Path file : files("bound-figures", ".txt")) {
      GoldFile stories = GoldFile.of(file);

      assertThat(StoryArticles.annotated(stories).lines()).hasSameSizeAs(stories.stories());
    }
  }

  @Test
  void the_stories_that_bindings_are_tested_with_can_be_learnt_from() {
    Path gold = SOURCES.resolve("test/resources/io/copydesk/extract/figure/binding-gold.txt");

    assertThat(BoundStories.read(GoldFile.of(gold))).hasSizeGreaterThan(10);
  }

  @Test
  void every_label_of_a_figure_can_be_read() throws IOException {
    List<Path> labels =
        files("labels", ".tsv").stream()
            .filter(file -> file.getFileName().toString().startsWith("figures-"))
            .toList();

    List<String> articles = new ArrayList<>();
    for (Path file : labels) {
      Files.readAllLines(file).stream()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .forEach(line -> articles.add(line.substring(0, line.indexOf('\t'))));
    }

    FigureLabels read = new FigureLabels(labels);

    assertThat(articles).hasSizeGreaterThan(1_000);
    assertThat(articles.stream().distinct().mapToInt(id -> read.of(id).orElseThrow().size()).sum())
        .isEqualTo(articles.size());
  }

  private static List<Path> files(String folder, String ending) throws IOException {
    try (Stream<Path> files = Files.list(SOURCES.resolve(folder))) {
      return files.filter(file -> file.toString().endsWith(ending)).sorted().toList();
    }
  }
}
