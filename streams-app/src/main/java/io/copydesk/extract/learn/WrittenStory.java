package io.copydesk.extract.learn;

import java.util.ArrayList;
import java.util.List;

/**
 * A story as people write it to learn or to test from. In a file of them {@code == heading} begins
 * one, {@code ! headline} may follow, then comes its text; behind a line {@code --} may stand what
 * is said of it, a row a line. Lines that begin with {@code #} are comments, as is what stands
 * before the first story. Immutable.
 *
 * @param line where its heading stands in the file, from 1
 * @param heading without the equals signs: an id, and maybe more behind a bar
 * @param title empty when the story has no headline
 * @param rows what is said of the story; empty when nothing is
 */
public record WrittenStory(
    int line, String heading, MarkedText title, MarkedText body, List<StoryRow> rows) {

  private static final String HEADING = "== ";
  private static final String HEADLINE = "!";
  private static final String ROWS = "--";
  private static final String COMMENT = "#";

  /**
   * A line of what is said of a story.
   *
   * @param line where it stands in the file, from 1
   */
  public record StoryRow(int line, String text) {}

  public WrittenStory {
    rows = List.copyOf(rows);
  }

  /** The stories of a file's lines, in order. */
  public static List<WrittenStory> read(List<String> lines) {
    List<WrittenStory> stories = new ArrayList<>();
    int from = nextHeading(lines, 0);
    while (from < lines.size()) {
      int to = nextHeading(lines, from + 1);
      stories.add(story(from + 1, lines.subList(from, to)));
      from = to;
    }
    return stories;
  }

  private static int nextHeading(List<String> lines, int from) {
    int at = from;
    while (at < lines.size() && !lines.get(at).startsWith(HEADING)) {
      at++;
    }
    return at;
  }

  private static WrittenStory story(int line, List<String> lines) {
    String title = "";
    List<String> body = new ArrayList<>();
    List<StoryRow> rows = new ArrayList<>();
    boolean ended = false;
    for (int i = 1; i < lines.size(); i++) {
      String text = lines.get(i);
      if (i == 1 && text.startsWith(HEADLINE)) {
        title = text.substring(HEADLINE.length()).strip();
      } else if (text.equals(ROWS)) {
        ended = true;
      } else if (ended && !text.isBlank() && !text.startsWith(COMMENT)) {
        rows.add(new StoryRow(line + i, text));
      } else if (!ended && !text.startsWith(COMMENT)) {
        body.add(text);
      }
    }
    return new WrittenStory(
        line,
        lines.getFirst().substring(HEADING.length()).strip(),
        MarkedText.of(title),
        MarkedText.of(String.join("\n", body).strip()),
        rows);
  }
}
