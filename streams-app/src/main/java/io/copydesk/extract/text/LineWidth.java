package io.copydesk.extract.text;

import java.util.List;

/**
 * How wide the lines of a body are, which tells where a program broke them from where the writer
 * did: a program goes to the next line only where the next word does not fit.
 *
 * <p>That a text is wrapped is seen from lines that go on in small letters, most of which are then
 * about as long. A list, a filing or a story of one line a paragraph has no such lines, or lines of
 * all lengths.
 */
final class LineWidth {

  /** A third of the lines of wrapped prose go on in small letters at the least. An assumption. */
  private static final int LEAST_SHARE = 3;

  /**
   * Lines of a list at the least: of three lines of prose one goes on in small letters. An
   * assumption.
   */
  private static final int FEWEST_ITEMS = 3;

  /** Of the lines that go on, a quarter may be cut short. An assumption. */
  private static final int CUT_SHORT_SHARE = 4;

  /**
   * The share of the longest line from which on, in a text that no program wrapped, a line counts
   * as full; shorter ones were ended by their writer.
   */
  private static final double NEARLY_FULL = 0.9;

  /** In characters: no program that breaks lines leaves them longer. An assumption. */
  private static final int WIDEST = 100;

  /** A dateline takes two thirds of a line at the most. An assumption. */
  private static final int DATELINE_LEAVES = 3;

  private final boolean wrapped;
  private final int width;
  private final boolean narrow;
  private final boolean listed;

  private LineWidth(boolean wrapped, int width, int longest, boolean listed) {
    this.wrapped = wrapped;
    this.width = width;
    this.narrow = longest < WIDEST;
    this.listed = listed;
  }

  /**
   * Whether a text with so many lines that go on in small letters, of all its lines, was wrapped by
   * a program.
   */
  static boolean areOfWrapped(int goingOn, int all) {
    return goingOn > 0 && goingOn * LEAST_SHARE >= all;
  }

  /**
   * The width of a body's lines.
   *
   * @param lines those that hold something, in order
   */
  static LineWidth of(List<TextLine> lines) {
    int longest = lines.stream().mapToInt(TextLine::length).max().orElse(0);
    // The first line is short where a dateline has been cut off before it.
    List<TextLine> inner =
        lines.stream()
            .skip(lines.size() > 2 ? 1 : 0)
            .filter(line -> !line.parted() && !line.isLast())
            .toList();
    List<TextLine> goingOn = inner.stream().filter(TextLine::goesOnInSmallLetters).toList();
    if (!areOfWrapped(goingOn.size(), inner.size())) {
      return notWrapped(longest, areListed(lines));
    }
    int[] lengths = goingOn.stream().mapToInt(TextLine::length).sorted().toArray();
    int median = lengths[lengths.length / 2];
    long cutShort = goingOn.stream().filter(line -> line.leavesRoomWithin(median)).count();
    return cutShort <= 1 + goingOn.size() / CUT_SHORT_SHARE
        ? new LineWidth(true, median, longest, false)
        : notWrapped(longest, false);
  }

  private static LineWidth notWrapped(int longest, boolean listed) {
    return new LineWidth(false, (int) (longest * NEARLY_FULL), longest, listed);
  }

  /**
   * Whether no line goes on in small letters and none ends a sentence, as in the names of a cabinet
   * or an address. Tables of figures are read otherwise.
   */
  private static boolean areListed(List<TextLine> lines) {
    return lines.size() >= FEWEST_ITEMS
        && lines.stream()
            .noneMatch(
                line -> line.goesOnInSmallLetters() || line.endsSentence() || !line.isOfLetters());
  }

  /** Whether the lines are the items of a list, each of which its writer ended. */
  boolean isListed() {
    return listed;
  }

  /** Whether the lines of the text were broken by a program. */
  boolean isWrapped() {
    return wrapped;
  }

  /** Whether no line is so long that a program could not have broken it off. */
  boolean isNarrow() {
    return narrow;
  }

  /** Whether the next line's first word would have fitted, so that the writer ended the line. */
  boolean leavesRoom(TextLine line) {
    return line.leavesRoomWithin(width);
  }

  /**
   * Whether the line fills so much of the width as is left at the least behind a dateline, which is
   * cut off before an article's first line.
   */
  boolean fitsBehindDateline(TextLine line) {
    return line.length() * DATELINE_LEAVES >= width;
  }
}
