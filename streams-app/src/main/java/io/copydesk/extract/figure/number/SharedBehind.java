package io.copydesk.extract.figure.number;

import io.copydesk.extract.figure.lexeme.Lexeme;
import io.copydesk.extract.figure.lexeme.Lexemes;
import java.math.BigDecimal;

/**
 * Finds what companies write once behind a result and the earlier value in brackets: the "million"
 * of "EUR 12.4 (10.1) million", the "%" of "a margin of 16.9 (17.8)%". The brackets make the
 * earlier value no negative one there, as they do behind a word or as a cell of their own.
 */
public final class SharedBehind {

  private SharedBehind() {}

  /**
   * The lexeme behind the brackets that open at another right behind a number; -1 when no number of
   * the same sort stands in them.
   *
   * @param bracket one past the number
   */
  public static int at(Lexemes in, int bracket) {
    if (!in.is(bracket, "(") || !isOneBlank(in, bracket)) {
      return -1;
    }
    int digits = in.get(bracket + 1).isDash() ? bracket + 2 : bracket + 1;
    boolean closed = in.glued(digits) && in.is(digits + 1, ")") && in.glued(digits + 1);
    return closed && isSameSort(in.get(bracket - 1), in.get(digits)) ? digits + 2 : -1;
  }

  /**
   * The same, where a "%" stands there. Behind another number or a sign of money, the brackets are
   * the column of changes: "$412.6 426.3 (3.2)%".
   */
  public static int percent(Lexemes in, int bracket) {
    int behind = at(in, bracket);
    Lexeme before = in.get(bracket - 2);
    boolean column = before.isNumber() || before.kind() == Lexeme.Kind.SIGN;
    return behind >= 0 && !column && in.is(behind, "%") ? behind : -1;
  }

  /** Columns stand further apart. */
  private static boolean isOneBlank(Lexemes in, int bracket) {
    return in.get(bracket).start() - in.get(bracket - 1).end() == 1;
  }

  private static boolean isSameSort(Lexeme result, Lexeme earlier) {
    return result.isNumber() && earlier.isNumber() && decimals(result) == decimals(earlier);
  }

  private static int decimals(Lexeme number) {
    BigDecimal value = Digits.read(number.text());
    return value == null ? -1 : value.scale();
  }
}
