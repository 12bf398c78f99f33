package io.copydesk.golden;

import io.copydesk.events.RawArticle;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The marked stories as articles, without their marks. */
public final class GoldenStories {

  private static final Path FOLDER = Path.of("src", "stories");
  private static final Pattern STORY = Pattern.compile("(?m)^== ");
  private static final Pattern MARK = Pattern.compile("\\[\\[\\w\\|(.*?)]]");

  private GoldenStories() {}

  /** In the order of the files' names and of the stories in them. */
  public static List<RawArticle> all() {
    List<RawArticle> articles = new ArrayList<>();
    try (Stream<Path> files = Files.list(FOLDER)) {
      for (Path file : files.sorted().toList()) {
        STORY
            .splitAsStream(Files.readString(file))
            .skip(1)
            .map(GoldenStories::article)
            .forEach(articles::add);
      }
      return articles;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static RawArticle article(String story) {
    String plain = MARK.matcher(story).replaceAll("$1");
    List<String> lines = plain.lines().toList();
    boolean titled = lines.size() > 1 && lines.get(1).startsWith("! ");
    return RawArticle.newBuilder()
        .setId(lines.getFirst().strip())
        .setTitle(titled ? lines.get(1).substring(2) : "")
        .setBody(String.join("\n", lines.subList(titled ? 2 : 1, lines.size())))
        .build();
  }
}
