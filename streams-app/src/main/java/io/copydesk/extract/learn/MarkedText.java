package io.copydesk.extract.learn;

import io.copydesk.article.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A text in which people marked what names what: {@code [[C|Acme Corp]]}. Immutable.
 *
 * @param plain the text without the marks
 * @param marks what they mark, in text order
 */
public record MarkedText(String plain, List<Mark> marks) {

  /** Marks a figure. */
  public static final char FIGURE = 'F';

  /** Marks what may be a name or not. */
  public static final char EITHER = 'X';

  private static final Pattern MARK =
      Pattern.compile("\\[\\[([A-Z])\\|(.*?)\\]\\]", Pattern.DOTALL);

  /**
   * A mark.
   *
   * @param letter C company, M ministry, O other organisation, P person, L place, {@link #FIGURE}
   *     or {@link #EITHER}
   * @param span in {@link #plain}
   */
  public record Mark(char letter, Span span) {}

  public MarkedText {
    marks = List.copyOf(marks);
  }

  /** Reads a text as people write it, its marks included. */
  public static MarkedText of(String written) {
    StringBuilder plain = new StringBuilder();
    List<Mark> marks = new ArrayList<>();
    Matcher mark = MARK.matcher(written);
    int at = 0;
    while (mark.find()) {
      plain.append(written, at, mark.start());
      int start = plain.length();
      plain.append(mark.group(2));
      marks.add(new Mark(mark.group(1).charAt(0), new Span(start, plain.length())));
      at = mark.end();
    }
    return new MarkedText(plain.append(written.substring(at)).toString(), marks);
  }
}
