package io.copydesk.topology.article;

import io.copydesk.article.Span;
import io.copydesk.article.TextCut;

/**
 * Bounded pieces of an article's text for the records that fan out of it. Stateless.
 *
 * <p>An over-long title keeps its beginning; an over-long sentence is cut around the mention. An
 * ellipsis marks a cut, and counts: no more than {@value #TITLE_CHARACTERS} and {@value
 * #SENTENCE_CHARACTERS} characters are left.
 */
final class Excerpt {

  /** Both set by hand. */
  static final int TITLE_CHARACTERS = 512;

  static final int SENTENCE_CHARACTERS = 1024;

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
    return collapsed(cut(text.substring(start, end), keep, SENTENCE_CHARACTERS).strip());
  }

  /** With one space for each run of white space: a loop, since a pattern took 1% of all CPU. */
  private static String collapsed(String text) {
    StringBuilder collapsed = new StringBuilder(text.length());
    boolean afterSpace = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean space = Character.isWhitespace(c);
      if (!space) {
        collapsed.append(c);
      } else if (!afterSpace) {
        collapsed.append(' ');
      }
      afterSpace = space;
    }
    return collapsed.toString();
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
    int from = Math.max(0, Math.min(middle - room / 2, text.length() - room));
    int start = TextCut.behind(text, from);
    int end = TextCut.before(text, from + room);
    return (start > 0 ? ELLIPSIS : "")
        + text.substring(start, end)
        + (end < text.length() ? ELLIPSIS : "");
  }
}
