package io.copydesk.extract.text;

import io.copydesk.article.Span;
import java.util.List;

/**
 * Where a body's layout ends a sentence whatever its punctuation says: at a blank line, at a
 * newswire's indent, before a bullet, and, where lines are not wrapped, at the end of a line that
 * is a heading or ends like a sentence.
 */
final class Paragraphs {

  /**
   * In characters. A text of which every line is shorter was wrapped by a machine, as newswires do.
   * An assumption.
   */
  private static final int WRAPPED_LINE = 100;

  /**
   * In characters. In a text that is not wrapped, a shorter line is a heading or an item of a list.
   * An assumption.
   */
  private static final int SHORT_LINE = 60;

  /** Blanks before the first line of a newswire's paragraph. */
  private static final int MIN_INDENT = 2;

  private final boolean[] breakBefore;

  private Paragraphs(boolean[] breakBefore) {
    this.breakBefore = breakBefore;
  }

  /**
   * @param excluded spans of the text that are not read (dateline, boilerplate); a sentence ends at
   *     each
   */
  static Paragraphs of(String text, List<Span> excluded) {
    boolean[] breaks = new boolean[text.length() + 1];
    boolean wrapped = longestLine(text) < WRAPPED_LINE;
    int lineStart = 0;
    for (int i = text.indexOf('\n'); i >= 0; i = text.indexOf('\n', i + 1)) {
      int next = i + 1;
      while (next < text.length() && isBlank(text.charAt(next))) {
        next++;
      }
      if (next < text.length() && endsSentence(text, lineStart, i, next, wrapped)) {
        breaks[next] = true;
      }
      lineStart = i + 1;
    }
    for (Span span : excluded) {
      breaks[Math.min(span.end(), text.length())] = true;
    }
    return new Paragraphs(breaks);
  }

  /** Whether a paragraph begins within {@code (after, upTo]}. */
  boolean breakBetween(int after, int upTo) {
    for (int i = after + 1; i <= upTo; i++) {
      if (breakBefore[i]) {
        return true;
      }
    }
    return false;
  }

  private static boolean endsSentence(
      String text, int lineStart, int newline, int next, boolean wrapped) {
    char following = text.charAt(next);
    if (following == '\n' || next - newline - 1 >= MIN_INDENT || isBullet(text, next)) {
      return true;
    }
    if (wrapped) {
      return false;
    }
    int last = newline - 1;
    while (last > lineStart && isBlank(text.charAt(last))) {
      last--;
    }
    boolean openEnded =
        last >= lineStart
            && (Character.isLetterOrDigit(text.charAt(last)) || text.charAt(last) == ',');
    return !openEnded || newline - lineStart < SHORT_LINE;
  }

  private static boolean isBullet(String text, int at) {
    return "–—•*▪●·".indexOf(text.charAt(at)) >= 0
        || (text.charAt(at) == '-' && at + 1 < text.length() && text.charAt(at + 1) == ' ');
  }

  private static boolean isBlank(char c) {
    return c == ' ' || c == '\t' || c == '\r' || c == '\u00a0';
  }

  private static int longestLine(String text) {
    int longest = 0;
    int start = 0;
    for (int i = text.indexOf('\n'); i >= 0; i = text.indexOf('\n', start)) {
      longest = Math.max(longest, i - start);
      start = i + 1;
    }
    return Math.max(longest, text.length() - start);
  }
}
