package io.copydesk.extract.figure.lexeme;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * The cells of a line of a table, which a "|", a tab or several blanks part. Empty ones are
 * skipped; one that holds but a dash, for no value, is a cell. Immutable.
 *
 * @param in the line
 * @param starts the first lexeme of each
 */
public record Cells(Lexemes in, List<Integer> starts) {

  /** A label, and two values. */
  private static final int LEAST_OF_ROW = 3;

  /** Cuts a line, which a sentence of prose is, too: with one cell. */
  public static Cells of(Lexemes in) {
    List<Integer> starts = new ArrayList<>();
    boolean open = false;
    for (int i = 0; i < in.size(); i++) {
      boolean bar = in.is(i, "|");
      boolean begins = i == 0 || in.is(i - 1, "|") || in.beginsColumn(i);
      if (begins && !bar && !open) {
        starts.add(i);
      }
      // A sign apart from its number is in the number's cell: "$   412.6".
      open = !bar && isMark(in.get(i)) && (begins || open);
    }
    return new Cells(in, starts);
  }

  private static boolean isMark(Lexeme lexeme) {
    return lexeme.kind() == Lexeme.Kind.SIGN && !lexeme.isDash();
  }

  /** How many cells there are. */
  public int size() {
    return starts.size();
  }

  /** The first lexeme of a cell. */
  public int from(int cell) {
    return starts.get(cell);
  }

  /** One past the last lexeme of a cell. */
  public int to(int cell) {
    int from = from(cell);
    int to = cell + 1 < size() ? from(cell + 1) : in.size();
    while (to > from
        && (in.is(to - 1, "|") || (isMark(in.get(to - 1)) && in.beginsColumn(to - 1)))) {
      to--;
    }
    return to;
  }

  /** The cell in which a lexeme stands; -1 before the first. */
  public int of(int lexeme) {
    int found = Collections.binarySearch(starts, lexeme);
    return found >= 0 ? found : -found - 2;
  }

  /** The cells of the same sentence from one of them on. */
  public Cells behind(int cell) {
    return new Cells(in, starts.subList(cell, size()));
  }

  /**
   * Whether it is one line that a label in words begins, behind which two cells or more hold a
   * number each.
   */
  public boolean isLabelledRow() {
    if (size() < LEAST_OF_ROW || !hasLabel() || !in.isOneLine()) {
      return false;
    }
    int numbers = 0;
    for (int i = 1; i < size(); i++) {
      numbers += hasNumber(i) ? 1 : 0;
    }
    return numbers + 1 >= LEAST_OF_ROW;
  }

  /** Whether the first cell begins with a word, as "(Loss)/profit" does too. */
  public boolean hasLabel() {
    return in.get(in.is(from(0), "(") ? from(0) + 1 : from(0)).isWord();
  }

  /** Whether a number stands in a cell. */
  public boolean hasNumber(int cell) {
    int to = to(cell);
    for (int i = from(cell); i < to; i++) {
      if (in.get(i).isNumber()) {
        return true;
      }
    }
    return false;
  }
}
