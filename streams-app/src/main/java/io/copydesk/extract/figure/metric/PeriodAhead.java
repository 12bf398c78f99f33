package io.copydesk.extract.figure.metric;

import io.copydesk.extract.figure.lexeme.Lexeme;
import io.copydesk.extract.figure.lexeme.Lexemes;
import io.copydesk.extract.figure.period.Calendar;

/**
 * Tells a period in short form from the metric behind it: "FY25 revenue" and "2Q 2025 revenue" are
 * revenue, "H1 FY2026 profit" is profit, and "fiscal fourth-quarter net income" is net income.
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
    int at = behindFiscal(in, from, noun);
    boolean opens = isNumbered(in, at, at + 1) || isNumbered(in, at, at - 1);
    while (opens && at < noun && isPart(in, at)) {
      at++;
    }
    return at;
  }

  /** The same behind whoever stands before the period in a headline: "Acme Q3 EPS" is EPS. */
  static int behindLast(Lexemes in, int from, int noun) {
    int first = behind(in, from, noun);
    for (int i = first + 1; i < noun; i++) {
      int at = in.get(i).gap() && in.get(i - 1).isCapitalised() ? behind(in, i, noun) : i;
      if (at > i && !Calendar.isFiscal(in.get(i).lower())) {
        return at;
      }
    }
    return first;
  }

  /** "Fiscal fourth-quarter net income", "fiscal 2019 sales". */
  private static int behindFiscal(Lexemes in, int from, int noun) {
    if (!Calendar.isFiscal(in.get(from).lower()) || from + 1 >= noun) {
      return from;
    }
    if (in.get(from + 1).isNumber()) {
      return from + 2;
    }
    return Calendar.ordinal(in.get(from + 1).lower()) > 0 ? from + 1 : from;
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
