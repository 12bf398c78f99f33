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

  private OwnStories() {}

  /** All stories, in the order of their files' names. */
  public static List<WrittenStory> all() throws IOException {
    List<WrittenStory> stories = new ArrayList<>();
    try (Stream<Path> files = Files.list(Path.of("src", "stories"))) {
      files
          .filter(file -> file.toString().endsWith(".txt"))
          .sorted()
          .forEach(file -> stories.addAll(GoldFile.of(file).stories()));
    }
    return stories;
  }
}
