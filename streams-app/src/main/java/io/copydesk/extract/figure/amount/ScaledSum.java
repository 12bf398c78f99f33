package io.copydesk.extract.figure.amount;

import io.copydesk.extract.figure.lexeme.Lexemes;
import io.copydesk.extract.figure.number.NumberPart;
import io.copydesk.extract.figure.number.NumberWords;
import io.copydesk.extract.figure.unit.Unit;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Adds up an amount that the text writes in two scales: "Rs 2 crore 50 lakh", "one million two
 * hundred thousand dollars". Two figures of it would both be wrong.
 */
final class ScaledSum {

  private final Lexemes in;

  ScaledSum(Lexemes in) {
    this.in = in;
  }

  /** The whole amount, null when the second one is no part of the first. */
  @Nullable Amount of(Amount first, Amount second) {
    if (!stands(first, second) || second.signBefore() || !agree(first.unit(), second.unit())) {
      return null;
    }
    BigDecimal shared = sharedScale(first.number(), second.number());
    BigDecimal low = second.number().value().divide(shared);
    boolean whole = first.number().mantissa().stripTrailingZeros().scale() <= 0;
    if (!whole || low.compareTo(first.number().scale()) >= 0) {
      return null;
    }
    BigDecimal scale = second.number().scale();
    BigDecimal value = first.plus(low).multiply(shared);
    NumberPart sum =
        new NumberPart(
            value.divide(scale),
            scale,
            first.number().from(),
            second.number().to(),
            first.number().form());
    Unit unit = second.unit() == null ? first.unit() : second.unit();
    return new Amount(first.from(), second.to(), sum, null, unit, first.signBefore());
  }

  /** Whether a number stands right behind another and may go on with it. */
  private boolean stands(Amount first, Amount second) {
    NumberPart high = first.number();
    NumberPart low = second.number();
    boolean spelled = high.inWords() && low.inWords();
    boolean and = spelled && in.is(first.to(), "and") && !in.is(first.from() - 1, "between");
    int behind = and ? first.to() + 1 : first.to();
    boolean beside = first.to() == high.to() && low.from() == behind && second.from() == behind;
    return beside
        && !in.beginsRow(behind)
        && isScaledByWord(high)
        && (isScaledByWord(low) || (spelled && isTail(low)));
  }

  /** The "five hundred" of "two million five hundred", none of "a million twenty-dollar bills". */
  private boolean isTail(NumberPart low) {
    return low.form() != NumberPart.Form.SMALL_WORD && !low.scaled() && !in.get(low.to()).isDash();
  }

  /** Whether a word says the scale: letters are metres and seconds, too. */
  private boolean isScaledByWord(NumberPart number) {
    return number.scaled() && in.get(number.to() - 1).text().length() > 1;
  }

  private static boolean agree(@Nullable Unit first, @Nullable Unit second) {
    return first == null || second == null || first.equals(second);
  }

  /** The scale that both are in: the "crore" of "1 lakh 20 thousand crore", else one. */
  private BigDecimal sharedScale(NumberPart first, NumberPart second) {
    BigDecimal last = NumberWords.scale(in.get(second.to() - 1).lower());
    boolean two = last != null && second.scale().compareTo(last) > 0;
    return two && first.scale().compareTo(last) < 0 ? last : BigDecimal.ONE;
  }
}
