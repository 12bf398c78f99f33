package io.copydesk.topology;

import io.copydesk.article.Span;
import java.text.BreakIterator;
import java.util.Locale;

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

  private static final String ELLIPSIS = "…";

  /** Enough on either side of a mention to fill the sentence's limit. */
  private static final int CONTEXT_CHARACTERS = 2 * SENTENCE_CHARACTERS;

  private Excerpt() {}

  /** The title, shortened when it is over-long. */
  static String title(String title) {
    return cut(title, new Span(0, Math.min(title.length(), 1)), TITLE_CHARACTERS);
  }

  /**
   * The sentence in which the mention stands, white space collapsed. A blank line ends a sentence
   * too.
   *
   * @param mention within {@code text}; anything outside of the text is ignored
   */
  static String sentence(String text, Span mention) {
    int start = Math.min(mention.start(), text.length());
    int end = Math.max(start, Math.min(mention.end(), text.length()));
    int from = Math.max(0, start - CONTEXT_CHARACTERS);
    int to = Math.min(text.length(), end + CONTEXT_CHARACTERS);
    String window = text.substring(from, to);
    Span within = new Span(start - from, end - from);
    Span sentence = sentenceAround(window, within);
    Span inSentence = new Span(within.start() - sentence.start(), within.end() - sentence.start());
    return cut(sentence.of(window), inSentence, SENTENCE_CHARACTERS)
        .strip()
        .replaceAll("\\s+", " ");
  }

  private static Span sentenceAround(String window, Span mention) {
    BreakIterator sentences = BreakIterator.getSentenceInstance(Locale.ENGLISH);
    sentences.setText(window);
    int start = sentences.preceding(Math.min(mention.start() + 1, window.length()));
    int end =
        mention.end() >= window.length()
            ? window.length()
            : sentences.following(Math.max(0, mention.end() - 1));
    int first = start == BreakIterator.DONE ? 0 : Math.min(start, mention.start());
    int last = end == BreakIterator.DONE ? window.length() : Math.max(end, mention.end());
    int paragraph = window.lastIndexOf("\n\n", mention.start());
    int nextParagraph = window.indexOf("\n\n", mention.end());
    return new Span(
        paragraph < first ? first : Math.min(paragraph + 2, mention.start()),
        nextParagraph < 0 || nextParagraph > last ? last : nextParagraph);
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
