package io.copydesk.extract.figure.number;

import java.math.BigDecimal;

/** Common fractions as decimals: only those that a decimal says exactly. */
final class Fractions {

  private Fractions() {}

  /** Whether 1 / denominator is a finite decimal. */
  static boolean ends(int denominator) {
    int rest = denominator;
    while (rest > 1 && rest % 2 == 0) {
      rest /= 2;
    }
    while (rest > 1 && rest % 5 == 0) {
      rest /= 5;
    }
    return rest == 1;
  }

  /** The exact quotient; the denominator has to be one that {@link #ends}. */
  static BigDecimal of(int numerator, int denominator) {
    return BigDecimal.valueOf(numerator).divide(BigDecimal.valueOf(denominator));
  }
}
