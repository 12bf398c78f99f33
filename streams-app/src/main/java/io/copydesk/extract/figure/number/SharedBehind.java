package io.copydesk.extract.figure.number;

import io.copydesk.extract.figure.lexeme.Lexeme;
import io.copydesk.extract.figure.lexeme.Lexemes;
import java.math.BigDecimal;

/**
 * Finds what companies write once behind a result and the earlier value in brackets: the "million"
 * of "EUR 12.4 (10.1) million", the "%" of "a margin of 16.9 (17.8)%". The brackets make the
 * earlier value no negative one there, as they do behind a word or as a cell of their own.
 *
 * @param in the lexemes of a sentence
 * @param style how its article writes numbers: where points part thousands, "1.234 (987)" are two
 *     whole numbers
 */
public record SharedBehind(Lexemes in, NumberStyle style) {

  /**
   * The lexeme behind the brackets that open at another right behind a number; -1 when no number of
   * the same sort stands in them.
   *
   * @param bracket one past the number
   */
  public int at(int bracket) {
    if (!in.is(bracket, "(") || !isOneBlank(bracket)) {
      return -1;
    }
    int digits = in.get(bracket + 1).isDash() ? bracket + 2 : bracket + 1;
    int close = digits + 1;
    while (isGroup(close)) {
      close++;
    }
    boolean closed = in.glued(digits) && in.is(close, ")") && in.glued(close);
    return closed && isSameSort(in.get(bracket - 1), in.get(close - 1)) ? close + 1 : -1;
  }

  /** The "100" of "1 200 (1 100) million". */
  private boolean isGroup(int index) {
    Lexeme group = in.get(index);
    return group.isNumber() && isOneBlank(index) && NumberReader.mayBeGroup(group.text());
  }

  /**
   * The same, where a "%" stands there. Behind another number or a sign of money, the brackets are
   * the column of changes: "$412.6 426.3 (3.2)%".
   */
  public int percent(int bracket) {
    int behind = at(bracket);
    Lexeme before = in.get(bracket - 2);
    boolean column = before.isNumber() || before.kind() == Lexeme.Kind.SIGN;
    return behind >= 0 && !column && in.is(behind, "%") ? behind : -1;
  }

  /** Columns stand further apart, or have a tabulator between them. */
  private boolean isOneBlank(int index) {
    return in.get(index).start() - in.get(index - 1).end() == 1 && !in.beginsColumn(index);
  }

  private boolean isSameSort(Lexeme result, Lexeme earlier) {
    return result.isNumber() && earlier.isNumber() && decimals(result) == decimals(earlier);
  }

  private int decimals(Lexeme number) {
    BigDecimal value = Digits.read(style.plain(number.text(), NumberStyle.Behind.OTHER));
    return value == null ? -1 : value.scale();
  }
}
