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

  /** In blanks beyond the margin, before the first line of a newswire's paragraph. */
  private static final int MIN_INDENT = 2;

  /** Set by hand, as the next. */
  private static final int LEAST_COLUMNS = 2;

  private static final int MOST_MARKS = 4;

  /** In characters, of the label of a field: "Use of proceeds:". */
  private static final int LONGEST_LABEL = 30;

  /** All lines of a text that hold something, in order. */
  static List<TextLine> of(String text) {
    List<TextLine> lines = of(text, MIN_INDENT);
    int margin = margin(lines);
    return margin == 0 ? lines : of(text, margin + MIN_INDENT);
  }

  /**
   * How far all lines that stand right below another are set in: no paragraph begins in small
   * letters, so an indent that such lines have is none of a paragraph's.
   */
  private static int margin(List<TextLine> lines) {
    int margin = Integer.MAX_VALUE;
    int small = 0;
    int all = 0;
    for (TextLine line : lines) {
      if (!line.isLast() && line.text.charAt(line.next) != '\n') {
        margin = Math.min(margin, line.indent());
        small += line.goesOnInSmallLetters() ? 1 : 0;
        all++;
      }
    }
    return LineWidth.areOfWrapped(small, all) ? margin : 0;
  }

  /** Of the next line that holds something, in blanks. */
  private int indent() {
    int at = next;
    while (at > end && isBlank(text.charAt(at - 1))) {
      at--;
    }
    return next - at;
  }

  /**
   * @param least blanks that begin a paragraph
   */
  private static List<TextLine> of(String text, int least) {
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
        lines.add(line(text, start, end, stop, least));
      }
      start = stop + 1;
    }
    return lines;
  }

  private static TextLine line(String text, int start, int end, int stop, int least) {
    int next = Math.min(stop + 1, text.length());
    while (next < text.length() && isBlank(text.charAt(next))) {
      next++;
    }
    boolean parted =
        next < text.length()
            && (text.charAt(next) == '\n' || next - stop - 1 >= least || isBullet(text, next));
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

  /** Whether an indent or a bullet follows in the next line, rather than a blank line. */
  boolean partedByIndent() {
    return parted && !isLast() && text.charAt(next) != '\n';
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

  /** Whether it begins with a label: "Issuer: Republic of Ottervik". */
  boolean isLabelled() {
    int at = begin();
    int farthest = Math.min(end - 2, at + LONGEST_LABEL);
    boolean capital = Character.isUpperCase(text.charAt(at));
    while (at < farthest && isOfLabel(text.charAt(at))) {
      at++;
    }
    return capital && text.charAt(at) == ':' && isBlank(text.charAt(at + 1));
  }

  private static boolean isOfLabel(char c) {
    return isOfWord(c) || c == ' ' || c == '/' || c == '&';
  }

  /** Whether it begins in small letters. */
  boolean beginsSmall() {
    return Character.isLowerCase(text.charAt(begin()));
  }

  boolean beginsWithBullet() {
    return isBullet(text, begin());
  }

  /** Of its first character that is not blank. */
  private int begin() {
    int begin = start;
    while (isBlank(text.charAt(begin))) {
      begin++;
    }
    return begin;
  }

  /** The letters, dots and hyphens that it begins with; empty when it begins with others. */
  String firstWord() {
    int from = begin();
    int to = from;
    while (to < end && isOfWord(text.charAt(to))) {
      to++;
    }
    while (to > from && !Character.isLetter(text.charAt(to - 1))) {
      to--;
    }
    return text.substring(from, to);
  }

  /** All behind its last blank. */
  String lastWord() {
    return wordBefore(end);
  }

  /** Empty when it has a single word. */
  String wordBeforeLast() {
    return wordBefore(end - lastWord().length() - 1);
  }

  private String wordBefore(int to) {
    int from = to;
    while (from > start && !isBlank(text.charAt(from - 1))) {
      from--;
    }
    return to > from ? text.substring(from, to) : "";
  }

  /** Whether the item of a list ends before its last word: "... by March; and". */
  boolean endsItemBeforeLastWord() {
    int blank = end - lastWord().length() - 1;
    return blank > start && text.charAt(blank - 1) == ';';
  }

  private static boolean isOfWord(char c) {
    return Character.isLetter(c) || c == '.' || c == '-';
  }

  /** Whether it has letters and no digits. */
  boolean isOfLetters() {
    boolean letter = false;
    for (int i = start; i < end; i++) {
      if (Character.isDigit(text.charAt(i))) {
        return false;
      }
      letter |= Character.isLetter(text.charAt(i));
    }
    return letter;
  }

  /** Whether it ends with a full stop or the like, perhaps in quotation marks. */
  boolean endsSentence() {
    int last = end - 1;
    while (last > start && "\"\u201d\u2019')".indexOf(text.charAt(last)) >= 0) {
      last--;
    }
    return ".!?".indexOf(text.charAt(last)) >= 0;
  }

  /** Whether a sentence ends within it, behind which another begins. */
  boolean holdsEndOfSentence() {
    for (int i = start + 2; i + 2 < end; i++) {
      if (".!?".indexOf(text.charAt(i)) >= 0
          && Character.isLowerCase(text.charAt(i - 1))
          && Character.isLowerCase(text.charAt(i - 2))
          && text.charAt(i + 1) == ' '
          && Character.isUpperCase(text.charAt(i + 2))) {
        return true;
      }
    }
    return false;
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
