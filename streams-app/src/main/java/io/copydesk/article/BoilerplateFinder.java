package io.copydesk.article;

import io.copydesk.table.ResourceLines;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds the lines of a body that are not the story, such as copyright notices. Stateless.
 *
 * <p>Two kinds of cue: what is boilerplate wherever it stands (a copyright line), and what is only
 * so at the end of an article (an invitation to subscribe), where nothing but boilerplate follows.
 * What stands under a press release - who the company is, whom to call - names companies and people
 * as the story does, and is none.
 */
final class BoilerplateFinder {

  /** In characters: longer lines are prose, whatever they begin with. */
  private static final int LONGEST = 400;

  private static final Pattern ANYWHERE = cues("boilerplate.txt");
  private static final Pattern AT_THE_END = cues("boilerplate-at-the-end.txt");

  private static final Pattern LAST_SIGN =
      Pattern.compile(
          "[.!?][\"”’)]? (?<sign>"
              + String.join("|", ResourceLines.of(BoilerplateFinder.class, "last-signs.txt"))
              + ")$");

  private BoilerplateFinder() {}

  /**
   * Ranges of whole lines, without their line breaks, ascending and disjoint; of the last line of
   * the story perhaps the sign that ends it.
   */
  static List<Span> find(String body) {
    List<Span> lines = lines(body);
    List<Span> found = new ArrayList<>();
    boolean storyFollows = false;
    for (Span line : lines.reversed()) {
      if (matches(ANYWHERE, line, body) || (!storyFollows && matches(AT_THE_END, line, body))) {
        found.addFirst(line);
      } else {
        Span sign = storyFollows ? null : signBehind(line, body);
        if (sign != null) {
          found.addFirst(sign);
        }
        storyFollows = true;
      }
    }
    return found;
  }

  /** What an agency sets behind the last word of a story, in its line: "Enditem", "(end) ab.cd". */
  private static @Nullable Span signBehind(Span line, String body) {
    Matcher sign = LAST_SIGN.matcher(line.of(body));
    return sign.find()
        ? new Span(line.start() + sign.start("sign"), line.start() + sign.end("sign"))
        : null;
  }

  private static Pattern cues(String table) {
    String any = String.join("|", ResourceLines.of(BoilerplateFinder.class, table));
    return Pattern.compile("^(?:" + any + ")", Pattern.CASE_INSENSITIVE);
  }

  private static boolean matches(Pattern cue, Span line, String body) {
    return line.end() - line.start() <= LONGEST && cue.matcher(line.of(body)).find();
  }

  /** The lines that hold more than white space, without the white space around. */
  private static List<Span> lines(String body) {
    List<Span> lines = new ArrayList<>();
    int at = 0;
    while (at < body.length()) {
      int newline = body.indexOf('\n', at);
      int end = newline < 0 ? body.length() : newline;
      int from = at;
      int to = end;
      while (from < to && Character.isWhitespace(body.charAt(from))) {
        from++;
      }
      while (to > from && Character.isWhitespace(body.charAt(to - 1))) {
        to--;
      }
      if (from < to) {
        lines.add(new Span(from, to));
      }
      at = end + 1;
    }
    return lines;
  }
}
