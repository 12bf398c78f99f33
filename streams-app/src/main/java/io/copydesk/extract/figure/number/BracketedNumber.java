package io.copydesk.extract.figure.number;

import io.copydesk.extract.figure.lexeme.Lexeme;
import io.copydesk.extract.figure.lexeme.Lexemes;
import io.copydesk.table.Vocabulary;
import java.math.BigDecimal;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads a number in brackets as accounts write a negative one: "$(0.05)", "(3.4)%", "(1.2)
 * million". Not negative are those whose brackets hold the unit as well, "(3.4%)", or an earlier
 * value, "12.4 (10.1) million" ({@link SharedBehind}).
 */
final class BracketedNumber {

  private static final Set<String> PENCE =
      Vocabulary.beside(BracketedNumber.class).words("bracketed-number.pence");

  private final Lexemes in;
  private final ScaleReader scales;
  private final NumberStyle style;
  private final SharedBehind shared;

  BracketedNumber(Lexemes in, ScaleReader scales, NumberStyle style) {
    this.in = in;
    this.scales = scales;
    this.style = style;
    this.shared = new SharedBehind(in, style);
  }

  /** The number whose opening bracket a lexeme is, null when the brackets are an aside. */
  @Nullable NumberPart read(int bracket) {
    Lexeme digits = in.get(bracket + 1);
    int close = bracket + 2;
    if (!digits.isNumber() || !in.glued(bracket + 1) || !in.is(close, ")") || !in.glued(close)) {
      return null;
    }
    if (scales.isSharedBehind(bracket, bracket - 1) || shared.percent(bracket) >= 0) {
      return null;
    }
    BigDecimal value = Digits.read(style.plain(digits.text(), NumberStyle.Behind.OTHER));
    if (value == null) {
      return null;
    }
    boolean written = !NumberReader.plain(digits.text());
    NumberPart.Form form = written ? NumberPart.Form.WRITTEN_OUT : NumberPart.Form.PLAIN;
    NumberPart number = scales.scaled(value, bracket, close + 1, form).negated();
    if (written && (number.scaled() || hasUnit(bracket, close + 1))) {
      return number;
    }
    // Of what else stands behind the brackets only percent makes it a number of accounts.
    return new NumberPart(
        number.mantissa(), number.scale(), bracket, number.to(), NumberPart.Form.PERCENT_ONLY);
  }

  private boolean hasUnit(int bracket, int behind) {
    return isSigned(bracket) || isOfPence(behind);
  }

  /** "(1.2)p": a letter for pence or cents right behind the brackets is a unit as good as "$". */
  private boolean isOfPence(int behind) {
    return in.glued(behind) && PENCE.contains(in.get(behind).lower());
  }

  /**
   * Whether the money before the brackets is theirs: "$(0.05)", and not "0.21 EUR (0.27)". A "$"
   * apart from the number before it, "$ 0.42 $ (0.03)", is the next column's.
   */
  private boolean isSigned(int bracket) {
    boolean behind = !in.is(bracket - 1, "$") || in.glued(bracket - 1);
    boolean taken = in.get(bracket).gap() && in.get(bracket - 2).isNumber() && behind;
    return scales.isSignBefore(bracket) && !taken;
  }
}
