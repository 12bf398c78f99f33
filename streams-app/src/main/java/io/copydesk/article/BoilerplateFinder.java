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

  private static final Pattern IN_FRONT =
      cues("boilerplate-in-front.txt", "(?=[\\s\\p{Lu}\\d\"“‘'])");

  /** In characters: of a caption that is set twice. A shorter one may end a line by chance. */
  private static final int SHORTEST_CAPTION = 12;

  private static final Pattern LAST_SIGN =
      Pattern.compile(
          "[.!?][\"”’)]? (?<sign>"
              + String.join("|", ResourceLines.of(BoilerplateFinder.class, "last-signs.txt"))
              + ")$");

  private BoilerplateFinder() {}

  /**
   * Ranges, ascending and disjoint: mostly whole lines, without their line breaks; of a line of the
   * story only a cue in front of it, or a sign or a repeated caption at its end.
   */
  static List<Span> find(String body) {
    List<Span> lines = lines(body);
    List<Span> found = new ArrayList<>();
    boolean storyFollows = false;
    String below = "";
    for (Span line : lines.reversed()) {
      if (matches(ANYWHERE, line, body) || (!storyFollows && matches(AT_THE_END, line, body))) {
        found.addFirst(line);
      } else {
        Span behind = storyFollows ? captionBehind(line, below, body) : signBehind(line, body);
        if (behind != null) {
          found.addFirst(behind);
        }
        Span before = inFront(line, body);
        if (before != null && (behind == null || before.end() <= behind.start())) {
          found.addFirst(before);
        }
        storyFollows = true;
      }
      below = line.of(body);
    }
    return found;
  }

  /**
   * What stands above a picture for those who do not see it, and is its caption: a page without its
   * layout has both in one line without a space, and the caption below again.
   */
  private static @Nullable Span captionBehind(Span line, String below, String body) {
    int start = line.end() - below.length();
    boolean again =
        below.length() >= SHORTEST_CAPTION
            && start > line.start()
            && !Character.isWhitespace(body.charAt(start - 1))
            && Character.isUpperCase(below.charAt(0))
            && body.startsWith(below, start);
    return again ? new Span(start, line.end()) : null;
  }

  /** "Article continues after this advertisement", when the paragraph goes on in the same line. */
  private static @Nullable Span inFront(Span line, String body) {
    Matcher cue = IN_FRONT.matcher(body).region(line.start(), line.end());
    return cue.lookingAt() ? new Span(line.start(), cue.end()) : null;
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

  /** A cue behind which the text goes on, as {@code then} says, in capitals or small letters. */
  private static Pattern cues(String table, String then) {
    String any = String.join("|", ResourceLines.of(BoilerplateFinder.class, table));
    return Pattern.compile("(?i:" + any + ")" + then);
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
