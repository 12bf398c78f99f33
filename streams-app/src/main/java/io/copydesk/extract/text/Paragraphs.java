package io.copydesk.extract.text;

import io.copydesk.article.Span;
import java.util.List;

/**
 * Where a body's layout ends a sentence whatever its punctuation says: at a blank line, at a
 * newswire's indent, before a bullet, around a row of a table, and at the end of a line that its
 * writer ended, such as a heading or an item of a list; but not where the words tell that a break
 * has strayed into a sentence ({@link StrayBreaks}).
 */
final class Paragraphs {

  /**
   * In characters. In a text that is not wrapped, a shorter line is a heading or an item of a list.
   * An assumption.
   */
  private static final int SHORT_LINE = 60;

  private final boolean[] breakBefore;

  private Paragraphs(boolean[] breakBefore) {
    this.breakBefore = breakBefore;
  }

  /**
   * @param strays tells breaks that have strayed into a sentence
   * @param excluded spans of the text that are not read (dateline, boilerplate); a sentence ends at
   *     each
   */
  static Paragraphs of(String text, StrayBreaks strays, List<Span> excluded) {
    boolean[] breaks = new boolean[text.length() + 1];
    List<TextLine> lines = TextLine.of(text);
    LineWidth width = LineWidth.of(lines);
    StrayBreaks.InText strayIn = strays.in(text);
    for (int i = 1; i < lines.size(); i++) {
      TextLine line = lines.get(i - 1);
      TextLine next = lines.get(i);
      boolean ended = line.parted() || isEnded(line, width, i == 1);
      if (areRowsOrFields(line, next) || (ended && !strayIn.isStray(line, next))) {
        breaks[line.next()] = true;
      }
    }
    for (Span span : excluded) {
      breaks[Math.min(span.end(), text.length())] = true;
    }
    return new Paragraphs(breaks);
  }

  private static boolean areRowsOrFields(TextLine line, TextLine next) {
    return line.isRow() || next.isRow() || (line.isLabelled() && next.isLabelled());
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

  /** Whether the writer ended the line, not a program. */
  private static boolean isEnded(TextLine line, LineWidth width, boolean first) {
    if (width.isWrapped()) {
      return !first && !line.goesOnInSmallLetters() && width.leavesRoom(line);
    }
    if (line.goesOnInSmallLetters()) {
      return !width.isNarrow() && (!line.isOpen() || line.length() < SHORT_LINE);
    }
    // A first line is short where the dateline has been cut off before it.
    boolean room = width.leavesRoom(line) && !(first && width.fitsBehindDateline(line));
    return room || width.isListed() || (!line.isOpen() && !width.isNarrow());
  }
}
