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

  /** The characters of private use of the basic plane; the last of them ends a mark. */
  private static final char FIRST_BEGIN = '\ue000';

  private static final char LAST_BEGIN = '\uf8fe';
  private static final char END = '\uf8ff';

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

  /**
   * The text with a character of private use where each mark begins and ends. Cleaning takes it for
   * a letter, so {@link #fromFenced} finds the marks in the cleaned text again.
   *
   * @throws IllegalArgumentException when there are more marks than such characters, or the text
   *     has one of its own that would be taken for a mark
   */
  public String fenced() {
    if (marks.size() > LAST_BEGIN - FIRST_BEGIN) {
      throw new IllegalArgumentException(
          marks.size() + " marks in one text; at most " + (LAST_BEGIN - FIRST_BEGIN) + " may be");
    }
    requireNoFence(plain);
    StringBuilder fenced = new StringBuilder();
    int at = 0;
    for (int m = 0; m < marks.size(); m++) {
      Span span = marks.get(m).span();
      fenced.append(plain, at, span.start()).append((char) (FIRST_BEGIN + m));
      fenced.append(plain, span.start(), span.end()).append(END);
      at = span.end();
    }
    return fenced.append(plain, at, plain.length()).toString();
  }

  /**
   * Does nothing if a text has none of the characters that stand for marks of this one; cleaning
   * makes such a character of an entity of HTML, too.
   *
   * @throws IllegalArgumentException naming the first one that it has
   */
  public void requireNoFence(String text) {
    text.chars().filter(this::isFence).findFirst().ifPresent(MarkedText::refuse);
  }

  private boolean isFence(int c) {
    return c == END || (c >= FIRST_BEGIN && c < FIRST_BEGIN + marks.size());
  }

  private static void refuse(int c) {
    throw new IllegalArgumentException(
        "the text has the character U+%04X of private use, which stands for a mark while it is cleaned"
            .formatted(c));
  }

  /**
   * The text and those of these marks that are still in it after it was {@link #fenced} and
   * cleaned.
   */
  public MarkedText fromFenced(String cleaned) {
    StringBuilder text = new StringBuilder();
    List<Mark> found = new ArrayList<>();
    int begun = 0;
    char letter = EITHER;
    for (int i = 0; i < cleaned.length(); i++) {
      char c = cleaned.charAt(i);
      if (c == END) {
        found.add(new Mark(letter, new Span(begun, text.length())));
      } else if (isFence(c)) {
        begun = text.length();
        letter = marks.get(c - FIRST_BEGIN).letter();
      } else {
        text.append(c);
      }
    }
    return new MarkedText(text.toString(), found);
  }
}
