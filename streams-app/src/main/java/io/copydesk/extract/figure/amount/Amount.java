package io.copydesk.extract.figure.amount;

import io.copydesk.events.FigureKind;
import io.copydesk.extract.Magnitude;
import io.copydesk.extract.figure.number.NumberPart;
import io.copydesk.extract.figure.unit.Unit;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A number or a range with its unit, not yet a figure.
 *
 * @param from first lexeme, currency sign included
 * @param to one past the last lexeme, unit included
 * @param number the number, the first one of a range
 * @param high the second number of a range, else null
 * @param unit null when the text beside the number says none
 * @param signBefore whether a currency stands before the number
 */
public record Amount(
    int from,
    int to,
    NumberPart number,
    @Nullable NumberPart high,
    @Nullable Unit unit,
    boolean signBefore) {

  private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);

  /** The same with another unit; null for none. */
  public Amount withUnit(@Nullable Unit other) {
    return new Amount(from, to, number, high, other, signBefore);
  }

  /** The same with another number, of a range with another first one. */
  public Amount withNumber(NumberPart other) {
    return new Amount(from, to, other, high, unit, signBefore);
  }

  /** Whether it is in percent or its like. */
  public boolean isPercent() {
    return unit != null && unit.kind() == FigureKind.PERCENT;
  }

  /** Whether it has no unit yet. */
  public boolean bare() {
    return unit == null;
  }

  /** Whether a scale ("million") stands behind it. */
  public boolean scaled() {
    return number.scaled() || (high != null && high.scaled());
  }

  /** Whether its number, whatever its scale, is written as a thousand or more. */
  public boolean inThousands() {
    return number.mantissa().abs().compareTo(THOUSAND) >= 0;
  }

  /** Whether it is written as a thousand or more, or with a scale. */
  public boolean isMany() {
    return scaled() || inThousands();
  }

  /** Its number with what the text says of it in another part: farther from zero than without. */
  BigDecimal plus(BigDecimal more) {
    BigDecimal value = number.value();
    return value.signum() < 0 ? value.subtract(more) : value.add(more);
  }

  /** One number, or a range, multiplied out and without trailing zeros. */
  public Magnitude magnitude(BigDecimal factor) {
    BigDecimal low = plain(number.value().multiply(factor));
    if (high == null) {
      return new Magnitude.Exactly(low);
    }
    return new Magnitude.Between(low, plain(high.value().multiply(factor)));
  }

  /**
   * Its number with the scale that the text says once for both, behind the number that follows: the
   * millions of "5 to 15 million". As it is when the other number is no larger or has no scale.
   */
  public NumberPart numberOnScaleOf(NumberPart higher) {
    boolean shares =
        !number.scaled() && higher.scaled() && number.mantissa().compareTo(higher.mantissa()) < 0;
    return shares ? number.withScale(higher.scale()) : number;
  }

  private static BigDecimal plain(BigDecimal value) {
    BigDecimal stripped = value.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }
}
