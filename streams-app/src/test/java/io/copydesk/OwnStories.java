package io.copydesk;

import io.copydesk.article.Span;
import io.copydesk.events.TextField;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The marked stories in {@code src/stories}, which every checkout has. */
public final class OwnStories {

  private static final Pattern HEADING = Pattern.compile("(?m)^== .*$");
  private static final Pattern MARK =
      Pattern.compile("\\[\\[([A-Z])\\|(.*?)\\]\\]", Pattern.DOTALL);

  private OwnStories() {}

  /** A story without its marks, and what they mark. */
  public record Story(String title, String body, List<Mark> marks) {}

  /**
   * A mark.
   *
   * @param letter of what is marked: "C" for a company, "F" for a figure, "X" for what readers may
   *     disagree on
   */
  public record Mark(String letter, TextField field, Span span) {}

  /** All stories, in the order of their files' names. */
  public static List<Story> all() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("src", "stories"))) {
      return files
          .filter(file -> file.toString().endsWith(".txt"))
          .sorted()
          .flatMap(file -> HEADING.splitAsStream(read(file)).skip(1))
          .map(story -> story(story.strip()))
          .toList();
    }
  }

  private static Story story(String written) {
    boolean titled = written.startsWith("! ");
    int end = titled ? written.indexOf('\n') : 0;
    List<Mark> marks = new ArrayList<>();
    return new Story(
        plain(titled ? written.substring(2, end) : "", TextField.TITLE, marks),
        plain(written.substring(end).strip(), TextField.BODY, marks),
        marks);
  }

  private static String plain(String marked, TextField field, List<Mark> marks) {
    StringBuilder plain = new StringBuilder();
    Matcher mark = MARK.matcher(marked);
    while (mark.find()) {
      mark.appendReplacement(plain, "");
      int start = plain.length();
      plain.append(mark.group(2));
      marks.add(new Mark(mark.group(1), field, new Span(start, plain.length())));
    }
    return mark.appendTail(plain).toString();
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
