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

  private static final int LEAST_COLUMNS = 2;
  private static final int MOST_MARKS = 4;

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

  /**
   * Whether it is a row of a table: a word, and two numbers or more that a tab, a "|" or several
   * blanks set apart as columns.
   */
  boolean isRow() {
    int columns = 0;
    boolean word = false;
    for (int i = start + 1; i < end && columns < LEAST_COLUMNS; i++) {
      word |= Character.isLetter(text.charAt(i));
      columns += beginsColumn(i) && isNumeric(i) ? 1 : 0;
    }
    return word && columns >= LEAST_COLUMNS;
  }

  private boolean beginsColumn(int at) {
    char before = text.charAt(at - 1);
    char farther = at - 2 >= start ? text.charAt(at - 2) : 'x';
    boolean blank = isBlank(before) && !isBlank(text.charAt(at)) && farther != '.';
    return blank && (before == '\t' || isBlank(farther) || farther == '|');
  }

  /** Whether a number begins at a character, or the marks before one: "$ (", "+", "EUR ". */
  private boolean isNumeric(int at) {
    int i = at;
    while (i < end && i - at < MOST_MARKS && isMark(text.charAt(i))) {
      i++;
    }
    return i < end && Character.isDigit(text.charAt(i));
  }

  private static boolean isMark(char c) {
    return !Character.isDigit(c) && !Character.isLowerCase(c);
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
