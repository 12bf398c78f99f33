package io.copydesk.extract.figure.amount;

import io.copydesk.events.FigureKind;
import io.copydesk.extract.figure.lexeme.Lexemes;
import io.copydesk.extract.figure.number.NumberPart;
import io.copydesk.extract.figure.unit.Unit;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads the earlier value that European companies put in brackets right behind a result, without
 * its unit: "EUR 112.3m (121.0)", "8.7% (9.6)", "SEK 1,245 M (1 310)". A year or the number of a
 * note may stand there, too, so it has to be the same sort of number.
 */
final class EarlierInBrackets {

  /** Digits of a whole number from which on it is hardly the number of a note. */
  private static final int NO_NOTE = 3;

  private final Lexemes in;

  EarlierInBrackets(Lexemes in) {
    this.in = in;
  }

  /** The amounts in order, of which the earlier values have the units of their results. */
  List<Amount> fill(List<Amount> amounts) {
    List<Amount> out = new ArrayList<>();
    for (Amount amount : amounts) {
      Amount earlier = amount.bare() && !out.isEmpty() ? earlier(amount, out.getLast()) : null;
      out.add(earlier == null ? amount : earlier);
    }
    return out;
  }

  /** The number in brackets as an amount of what stands before them, null when it is none. */
  private @Nullable Amount earlier(Amount bare, Amount result) {
    boolean beside =
        in.is(result.to(), "(")
            && bare.from() == result.to() + 1
            && in.is(bare.to(), ")")
            && isSameSort(bare.number(), result);
    if (!beside) {
      return null;
    }
    NumberPart number = bare.number();
    Amount whole =
        number.scaled() ? bare : bare.withNumber(number.withScale(result.number().scale()));
    return whole.withUnit(result.unit());
  }

  private static boolean isSameSort(NumberPart number, Amount result) {
    Unit unit = result.unit();
    boolean measured = unit != null && (unit.isMoney() || unit.kind() == FigureKind.PERCENT);
    if (!measured || number.inWords() || number.looksLikeYear() || result.high() != null) {
      return false;
    }
    int decimals = number.mantissa().scale();
    boolean whole = decimals == 0 && result.number().mantissa().scale() == 0;
    return whole
        ? number.form() == NumberPart.Form.WRITTEN_OUT || isLarge(number, result)
        : decimals == result.number().mantissa().scale();
  }

  /** "SEK 1,245 M (998)". */
  private static boolean isLarge(NumberPart number, Amount result) {
    return result.scaled()
        && number.mantissa().precision() >= NO_NOTE
        && result.number().mantissa().precision() >= NO_NOTE;
  }
}
