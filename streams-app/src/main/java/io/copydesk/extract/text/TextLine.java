package io.copydesk.extract.text;

import java.util.ArrayList;
import java.util.List;

/**
 * A line of a body that holds something.
 *
 * @param start of its first character
 * @param end behind its last character that is not blank
 * @param next where the next line's first character that is not blank is; the text's length when
 *     none follows
 * @param parted whether a blank line or an indent follows, or a bullet
 * @param nextWord the length of the next line's first word
 */
record TextLine(String text, int start, int end, int next, boolean parted, int nextWord) {

  /** In blanks, before the first line of a newswire's paragraph. */
  private static final int MIN_INDENT = 2;

  /** All lines of a text that hold something, in order. */
  static List<TextLine> of(String text) {
    List<TextLine> lines = new ArrayList<>();
    int start = 0;
    while (start < text.length()) {
      int newline = text.indexOf('\n', start);
      int stop = newline < 0 ? text.length() : newline;
      int end = stop;
      while (end > start && isBlank(text.charAt(end - 1))) {
        end--;
      }
      if (end > start) {
        lines.add(line(text, start, end, stop));
      }
      start = stop + 1;
    }
    return lines;
  }

  private static TextLine line(String text, int start, int end, int stop) {
    int next = Math.min(stop + 1, text.length());
    while (next < text.length() && isBlank(text.charAt(next))) {
      next++;
    }
    boolean parted =
        next < text.length()
            && (text.charAt(next) == '\n' || next - stop - 1 >= MIN_INDENT || isBullet(text, next));
    int word = next;
    while (word < text.length() && !Character.isWhitespace(text.charAt(word))) {
      word++;
    }
    return new TextLine(text, start, end, next, parted, word - next);
  }

  /** Whether nothing follows, not even a line without words. */
  boolean isLast() {
    return next >= text.length();
  }

  int length() {
    return end - start;
  }

  boolean goesOnInSmallLetters() {
    return !isLast() && Character.isLowerCase(text.charAt(next));
  }

  /** Whether it ends within a sentence, as far as its last character tells. */
  boolean isOpen() {
    char last = text.charAt(end - 1);
    return Character.isLetterOrDigit(last) || last == ',';
  }

  /** Whether the next line's first word would fit behind this line. */
  boolean leavesRoomWithin(int width) {
    return length() + 1 + nextWord <= width;
  }

  private static boolean isBullet(String text, int at) {
    return "–—•*▪●·".indexOf(text.charAt(at)) >= 0
        || (text.charAt(at) == '-' && at + 1 < text.length() && text.charAt(at + 1) == ' ');
  }

  private static boolean isBlank(char c) {
    return c == ' ' || c == '\t' || c == '\r' || c == '\u00a0';
  }
}
