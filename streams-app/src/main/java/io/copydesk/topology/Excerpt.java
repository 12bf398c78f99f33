package io.copydesk.topology;

import io.copydesk.article.Span;
import java.util.regex.Pattern;

/**
 * Bounded pieces of an article's text for the records that fan out of it. Stateless.
 *
 * <p>An over-long title keeps its first {@value #TITLE_CHARACTERS} characters; an over-long
 * sentence is cut to {@value #SENTENCE_CHARACTERS} characters around the mention. An ellipsis marks
 * a cut.
 */
final class Excerpt {

  static final int TITLE_CHARACTERS = 512;
  static final int SENTENCE_CHARACTERS = 1024;

  /** Runs of white space, but for the most frequent, one space, which is to stay as it is. */
  private static final Pattern WHITE_SPACE = Pattern.compile("[\\s&&[^ ]]\\s*+| \\s++");

  private static final String ELLIPSIS = "…";

  private Excerpt() {}

  /** The title, shortened when it is over-long. */
  static String title(String title) {
    return cut(title, new Span(0, Math.min(title.length(), 1)), TITLE_CHARACTERS);
  }

  /**
   * The sentence, white space collapsed, shortened around the mention when it is over-long.
   *
   * @param sentence within {@code text}; anything outside of the text is ignored
   * @param mention within {@code sentence}, or reaching beyond it: then so does the excerpt
   */
  static String sentence(String text, Span sentence, Span mention) {
    int start = Math.min(Math.min(sentence.start(), mention.start()), text.length());
    int end = Math.clamp(Math.max(sentence.end(), mention.end()), start, text.length());
    int keepStart = Math.clamp(mention.start(), start, end);
    int keepEnd = Math.clamp(mention.end(), keepStart, end);
    Span keep = new Span(keepStart - start, keepEnd - start);
    String cut = cut(text.substring(start, end), keep, SENTENCE_CHARACTERS).strip();
    return WHITE_SPACE.matcher(cut).replaceAll(" ");
  }

  /**
   * At most {@code limit} characters of {@code text}, ellipses included, with {@code keep} in it.
   */
  private static String cut(String text, Span keep, int limit) {
    if (text.length() <= limit) {
      return text;
    }
    int room = limit - 2 * ELLIPSIS.length();
    int middle = (keep.start() + Math.min(keep.end(), keep.start() + room)) / 2;
    int start = Math.max(0, Math.min(middle - room / 2, text.length() - room));
    int end = start + room;
    if (start > 0 && Character.isLowSurrogate(text.charAt(start))) {
      start++;
    }
    if (end < text.length() && Character.isLowSurrogate(text.charAt(end))) {
      end--;
    }
    return (start > 0 ? ELLIPSIS : "")
        + text.substring(start, end)
        + (end < text.length() ? ELLIPSIS : "");
  }
}
