package io.copydesk.extract.figure.metric;

import io.copydesk.extract.figure.lexeme.Lexeme;
import io.copydesk.extract.figure.lexeme.Lexemes;
import io.copydesk.extract.figure.period.Calendar;

/**
 * Tells a period in short form from the metric behind it: "FY25 revenue" and "2Q 2025 revenue" are
 * revenue, "H1 FY2026 profit" is profit.
 */
final class PeriodAhead {

  private PeriodAhead() {}

  /**
   * Where a phrase begins without the period that it opens with; where it began when it opens with
   * none.
   *
   * @param from first lexeme, perhaps the letter of "2Q"
   * @param noun the last that the phrase may begin with
   */
  static int behind(Lexemes in, int from, int noun) {
    boolean opens = isNumbered(in, from, from + 1) || isNumbered(in, from, from - 1);
    int at = from;
    while (opens && at < noun && isPart(in, at)) {
      at++;
    }
    return at;
  }

  private static boolean isPart(Lexemes in, int at) {
    Lexeme lexeme = in.get(at);
    return lexeme.isNumber()
        || lexeme.is("/")
        || lexeme.isDash()
        || isNumbered(in, at, at + 1)
        || isNumbered(in, at, at - 1);
  }

  /** Whether a number beside the letters at a lexeme makes them a period: "Q3", "3Q", "FY 25". */
  private static boolean isNumbered(Lexemes in, int letters, int number) {
    boolean glued = in.glued(Math.max(letters, number));
    return in.get(number).isNumber() && Calendar.isShort(in.get(letters).lower(), glued);
  }
}
