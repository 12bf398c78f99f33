package io.copydesk.extract.figure.number;

import io.copydesk.extract.figure.lexeme.WrittenYear;
import java.math.BigDecimal;

/**
 * A number as read, with its scale apart, since a range may share one.
 *
 * @param mantissa the number before its scale
 * @param scale power of ten that the text says after it; one when it says none
 * @param from first lexeme
 * @param to one past the last lexeme, scale included
 * @param form how it is written
 */
public record NumberPart(BigDecimal mantissa, BigDecimal scale, int from, int to, Form form) {

  private static final BigDecimal OLDEST = BigDecimal.valueOf(120);

  /** How a number is written. */
  public enum Form {
    /** Digits only: may be a year, a day, a name. */
    PLAIN,
    /** Digits with a separator or a fraction: an amount of something. */
    WRITTEN_OUT,
    /** A word for twelve or less. */
    SMALL_WORD,
    /** Other words. */
    WORDS,
    /** An amount of percent or none at all: "half a", "a quarter of one", "(3)". */
    PERCENT_ONLY
  }

  /** Whether the text says a scale. */
  public boolean scaled() {
    return scale.compareTo(BigDecimal.ONE) != 0;
  }

  /** Whether it is not written in digits, or not in digits alone. */
  public boolean inWords() {
    return form == Form.SMALL_WORD || form == Form.WORDS || form == Form.PERCENT_ONLY;
  }

  /** The same mantissa with another scale. */
  public NumberPart withScale(BigDecimal other) {
    return new NumberPart(mantissa, other, from, to, form);
  }

  /** The same below zero. */
  public NumberPart negated() {
    return new NumberPart(mantissa.negate(), scale, from, to, form);
  }

  /** The number with its scale multiplied out. */
  public BigDecimal value() {
    return mantissa.multiply(scale);
  }

  /** Whether it may be how old somebody is, up to 120. */
  public boolean mayBeAge() {
    return value().compareTo(OLDEST) <= 0;
  }

  /** Whether it reads as a year ({@link WrittenYear}). */
  public boolean looksLikeYear() {
    return form == Form.PLAIN
        && !scaled()
        && mantissa.scale() == 0
        && mantissa.precision() == 4
        && WrittenYear.isLikely(mantissa.intValue());
  }

  /**
   * Whether it is written in digits and reads as no year, so that it may be an amount of what the
   * text names elsewhere.
   */
  public boolean isAmountInDigits() {
    return !inWords() && !looksLikeYear();
  }
}
