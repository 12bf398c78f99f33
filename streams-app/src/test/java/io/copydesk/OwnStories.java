package io.copydesk;

import io.copydesk.cli.gold.GoldFile;
import io.copydesk.extract.learn.WrittenStory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The marked stories in {@code src/stories}, which every checkout has. */
public final class OwnStories {

  /** What the first line of a file says whose figures nobody marked. */
  private static final String WITHOUT_FIGURES = "Figures are not marked.";

  private OwnStories() {}

  /** All stories, in the order of their files' names. */
  public static List<WrittenStory> all() throws IOException {
    return stories(files());
  }

  /** The stories in which figures are marked as well as names. */
  public static List<WrittenStory> withFigures() throws IOException {
    List<Path> marked = new ArrayList<>();
    for (Path file : files()) {
      try (Stream<String> lines = Files.lines(file)) {
        if (!lines.findFirst().orElseThrow().contains(WITHOUT_FIGURES)) {
          marked.add(file);
        }
      }
    }
    return stories(marked);
  }

  private static List<Path> files() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("src", "stories"))) {
      return files.filter(file -> file.toString().endsWith(".txt")).sorted().toList();
    }
  }

  private static List<WrittenStory> stories(List<Path> files) {
    return files.stream().flatMap(file -> GoldFile.of(file).stories().stream()).toList();
  }
}
