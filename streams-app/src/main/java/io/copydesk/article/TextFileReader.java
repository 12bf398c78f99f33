package io.copydesk.article;

import io.copydesk.events.RawArticle;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads an article from plain text: a title line; optionally a line that ends in a time stamp,
 * {@code YYYY/MM/DD HH:MM:SS} (UTC), and behind it a line of short keywords parted by semicolons,
 * without a full stop at its end; the body. Stateless.
 */
public final class TextFileReader {

  /** In characters: a longer first line is the beginning of the story, not its title. */
  private static final int LONGEST_TITLE = 250;

  /** In characters: what is longer between two semicolons is a clause of the story. */
  private static final int LONGEST_KEYWORD = 80;

  private static final Pattern SENTENCE_END = Pattern.compile("[.?!][\"'”’)]?$");

  private static final Pattern STAMP =
      Pattern.compile(
          "^(?:[^\\d\\n]{0,40} )?(\\d{4})[/-](\\d{2})[/-](\\d{2})[ T](\\d{2}):(\\d{2}):(\\d{2})Z?$");

  private TextFileReader() {}

  /**
   * The article in {@code text}.
   *
   * @param id of the article, empty to have it derived from the content
   */
  public static RawArticle read(String id, String text) {
    return new Parts(text).article(id);
  }

  /** Takes title, time stamp and keywords off the text; what is left is the body. */
  private static final class Parts {
    private String rest;
    private String title = "";
    private @Nullable Instant publishedAt;
    private List<String> keywords = List.of();

    Parts(String text) {
      rest = text.strip();
      takeTitle();
      takeStamp();
      takeKeywords();
    }

    private void takeTitle() {
      String line = firstLine();
      if (line.length() <= LONGEST_TITLE && line.length() < rest.length()) {
        title = line.strip();
        dropLine();
      }
    }

    private void takeStamp() {
      Matcher stamp = STAMP.matcher(firstLine().strip());
      if (stamp.matches()) {
        publishedAt = instant(stamp);
        if (publishedAt != null) {
          dropLine();
        }
      }
    }

    /** Only below a time stamp: without one, a line with a semicolon may well be the story. */
    private void takeKeywords() {
      if (publishedAt == null) {
        return;
      }
      String line = firstLine().strip();
      List<String> parts =
          Arrays.stream(line.split(";")).map(String::strip).filter(k -> !k.isEmpty()).toList();
      if (isKeywords(line, parts) && line.length() < rest.length()) {
        keywords = parts;
        dropLine();
      }
    }

    /**
     * A sentence of the story may have a semicolon, too. Keywords that are taken for one, since
     * they end in "Co.", are not lost: they stand in the body.
     */
    private static boolean isKeywords(String line, List<String> parts) {
      return line.indexOf(';') >= 0
          && !SENTENCE_END.matcher(line).find()
          && parts.stream().allMatch(part -> part.length() <= LONGEST_KEYWORD);
    }

    private String firstLine() {
      int newline = rest.indexOf('\n');
      return newline < 0 ? rest : rest.substring(0, newline);
    }

    private void dropLine() {
      rest = rest.substring(firstLine().length()).strip();
    }

    private static @Nullable Instant instant(Matcher stamp) {
      List<Integer> fields = new ArrayList<>();
      for (int group = 1; group <= stamp.groupCount(); group++) {
        fields.add(Integer.valueOf(stamp.group(group)));
      }
      try {
        return LocalDateTime.of(
                fields.get(0),
                fields.get(1),
                fields.get(2),
                fields.get(3),
                fields.get(4),
                fields.get(5))
            .toInstant(ZoneOffset.UTC);
      } catch (DateTimeException impossible) {
        return null;
      }
    }

    RawArticle article(String id) {
      return RawArticle.newBuilder()
          .setId(id)
          .setTitle(title)
          .setBody(rest)
          .setPublishedAt(publishedAt)
          .setKeywords(keywords)
          .build();
    }
  }
}
