package io.copydesk.extract.figure.amount;

import io.copydesk.extract.figure.lexeme.Lexeme;
import io.copydesk.extract.figure.lexeme.Lexemes;
import io.copydesk.extract.figure.number.Digits;
import io.copydesk.table.Vocabulary;
import java.math.BigDecimal;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Tells the minus of a negative number from the dash of a range, a list or a compound. */
final class MinusReader {

  private static final Vocabulary WORDS = Vocabulary.beside(MinusReader.class);

  private static final Set<String> MINUS = WORDS.words("minus-reader.minus");
  private static final Set<String> PLUS = WORDS.words("minus-reader.plus");

  /** Lexemes of a cell behind its minus: "$", a number, "%". */
  private static final int LONGEST_CELL = 3;

  private final Lexemes in;

  MinusReader(Lexemes in) {
    this.in = in;
  }

  /**
   * Whether a minus stands right before a number or its sign: "minus 0.4", "-1.3", "EUR -3.6",
   * "$-12.4".
   *
   * @param from first lexeme of the number or the sign
   */
  boolean at(int from) {
    int dash = from - 1;
    if (MINUS.contains(in.get(dash).lower())) {
      return !isEitherWay(dash);
    }
    boolean written = in.is(dash, "-") || in.is(dash, "−") || in.is(dash, "–");
    boolean signed = dash > 0 ? opens(dash) && !joinsRange(dash, from) : isCell(from);
    return written && in.glued(from) && signed;
  }

  /**
   * Whether nothing else stands in the line, a cell of a table: "-2.3%". Before more of a sentence
   * the dash may be the mark of a list's item.
   */
  private boolean isCell(int from) {
    int words = 0;
    for (int i = from; i < in.size() && i <= from + LONGEST_CELL; i++) {
      words += in.get(i).isWord() ? 1 : 0;
    }
    return words == 0 && in.size() - from <= LONGEST_CELL;
  }

  /** The "minus" of "plus or minus 1.5 pct", which says no sign. */
  private boolean isEitherWay(int minus) {
    boolean either = in.is(minus - 1, "or") || in.is(minus - 1, "/");
    return either && PLUS.contains(in.get(minus - 2).lower());
  }

  /**
   * Whether the dash does not belong to what stands before it: a blank, a bracket or a currency
   * sign does.
   */
  private boolean opens(int dash) {
    Lexeme before = in.get(dash - 1);
    return in.get(dash).gap()
        || before.is("(")
        || before.is("$")
        || before.is("€")
        || before.is("£");
  }

  /** "15 -20%" counts up and is a range; "Nikkei 225 -0.8%", "-1.7% -2.5%" are none. */
  private boolean joinsRange(int dash, int from) {
    int end = in.is(dash - 1, "%") ? dash - 2 : dash - 1;
    BigDecimal low = number(end);
    BigDecimal high = number(from);
    return low != null
        && high != null
        && low.compareTo(high) < 0
        && !isSigned(end)
        && !in.beginsColumn(dash);
  }

  /** Whether a number has a sign of its own, as then the one behind it has. */
  private boolean isSigned(int number) {
    int sign = number - 1;
    boolean opens = in.get(sign).gap() || sign == 0;
    return opens && in.glued(number) && (in.get(sign).isDash() || in.is(sign, "+"));
  }

  private @Nullable BigDecimal number(int at) {
    return in.get(at).isNumber() ? Digits.read(in.get(at).text()) : null;
  }
}
