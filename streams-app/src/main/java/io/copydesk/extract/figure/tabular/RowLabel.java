package io.copydesk.extract.figure.tabular;

import io.copydesk.events.FigureKind;
import io.copydesk.extract.figure.lexeme.Lexeme;
import io.copydesk.extract.figure.lexeme.Lexemes;
import io.copydesk.extract.figure.metric.MetricIds;
import io.copydesk.table.Vocabulary;
import java.util.Set;

/**
 * The label of a row without what tables put beside its words: marks of notes, "Net sales*" and
 * "Adjusted EBITDA1", and what a value below zero is called, "Profit/(loss) before tax", "Operating
 * (loss) income", since its sign says that.
 *
 * @param words in which an "&amp;" that stands by itself is "and"; empty when there are none
 * @param to one past the last lexeme that is read
 * @param marked whether more than its words stands in it
 */
record RowLabel(String words, int to, boolean marked) {

  private static final Vocabulary WORDS = Vocabulary.beside(RowLabel.class);
  private static final Set<String> BELOW_ZERO = WORDS.words("row-label.below-zero");

  /** Words of a label, which are few. */
  static final int LONGEST = 8;

  /** Digits of a note's number. */
  private static final int NOTE = 2;

  /** The label that a cell begins with, up to the first lexeme that belongs to none. */
  static RowLabel of(Lexemes in, int cell, int cellEnd) {
    String words = "";
    boolean marked = false;
    int count = 0;
    int at = cell;
    while (at < cellEnd && count <= LONGEST) {
      int behind = behindAlternative(in, at);
      String longer = words;
      if (behind > at) {
        marked = true;
        longer = words + noun(words, in, at, behind, cellEnd);
        at = behind;
      } else if (isPart(in, at)) {
        longer = words + word(words, in.get(at));
        at++;
      } else {
        break;
      }
      count += longer.length() > words.length() ? 1 : 0;
      words = longer;
    }
    if (count == 0 || count > LONGEST || isOfTwo(in, cell, at)) {
      return new RowLabel("", cell, false);
    }
    int to = behindNote(in, at);
    return new RowLabel(words, to, marked || to > at);
  }

  /**
   * What a bracket adds to the words of a label: the "(debt)" of "Net (debt)" and the "(Loss)" of
   * "(Loss) before tax" do, since without it the rest would be another metric or none; others
   * nothing.
   */
  private static String noun(String words, Lexemes in, int bracket, int behind, int cellEnd) {
    String noun = in.get(bracket + 1).text();
    boolean slash = in.is(bracket, "/") || in.is(behind - 1, "/");
    boolean ends = !words.isEmpty() && !in.get(behind).isWord();
    boolean begins = words.isEmpty() && behind < cellEnd;
    String whole = begins ? noun + " " + in.text(behind, cellEnd) : words + " " + noun;
    boolean taken = !slash && (begins || ends) && MetricIds.isWhole(whole, FigureKind.MONEY);
    return taken ? (words.isEmpty() ? "" : " ") + noun : "";
  }

  /** "Profit & loss", "Cash & debt": the sum of two metrics is neither of them. */
  private static boolean isOfTwo(Lexemes in, int from, int to) {
    for (int i = from + 1; i < to - 1; i++) {
      if (in.is(i, "&") && in.get(i).gap()) {
        return MetricIds.isWhole(in.text(from, i), FigureKind.MONEY)
            && MetricIds.isWhole(in.text(i + 1, to), FigureKind.MONEY)
            && !MetricIds.isWhole(
                in.text(from, i) + " and " + in.text(i + 1, to), FigureKind.MONEY);
      }
    }
    return false;
  }

  private static boolean isPart(Lexemes in, int at) {
    boolean and = in.is(at, "&") && in.get(at - 1).isWord() && in.get(at + 1).isWord();
    return in.get(at).isWord() || in.isHyphen(at) || and;
  }

  /** What a lexeme adds to the words of a label. */
  private static String word(String words, Lexeme lexeme) {
    String between = lexeme.gap() && !words.isEmpty() ? " " : "";
    return between + (lexeme.is("&") && lexeme.gap() ? "and" : lexeme.text());
  }

  /** Past "/(loss)", "(loss)/", "(loss)" or "/ loss"; the lexeme itself where none is. */
  private static int behindAlternative(Lexemes in, int from) {
    int at = from;
    boolean slash = in.is(at, "/");
    at += slash ? 1 : 0;
    boolean bracket = in.is(at, "(");
    at += bracket ? 1 : 0;
    if (!(slash || bracket) || !BELOW_ZERO.contains(in.get(at).lower())) {
      return from;
    }
    at++;
    if (bracket && !in.is(at, ")")) {
      return from;
    }
    at += bracket ? 1 : 0;
    return !slash && in.is(at, "/") ? at + 1 : at;
  }

  /** Past "*", "1" or "1)" right behind the last word. */
  private static int behindNote(Lexemes in, int from) {
    int at = from;
    boolean number = in.glued(at) && in.get(at).isNumber() && in.get(at).text().length() <= NOTE;
    at += number ? 1 : 0;
    at += number && in.glued(at) && in.is(at, ")") ? 1 : 0;
    while (in.is(at, "*")) {
      at++;
    }
    return at;
  }
}
