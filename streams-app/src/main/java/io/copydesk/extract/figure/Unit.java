package io.copydesk.extract.figure;

import io.copydesk.events.FigureKind;
import java.math.BigDecimal;

/**
 * What a number counts.
 *
 * @param name as {@link Figure#unit()}
 * @param factor one, or a hundredth for cents of a currency
 */
record Unit(FigureKind kind, String name, BigDecimal factor) {

  private static final BigDecimal HUNDREDTH = new BigDecimal("0.01");

  static Unit money(String code) {
    return new Unit(FigureKind.MONEY, code, BigDecimal.ONE);
  }

  static Unit hundredthOf(String code) {
    return new Unit(FigureKind.MONEY, code, HUNDREDTH);
  }

  static Unit percent(String name) {
    return new Unit(FigureKind.PERCENT, name, BigDecimal.ONE);
  }

  static Unit quantity(String name) {
    return new Unit(FigureKind.QUANTITY, name, BigDecimal.ONE);
  }

  /** Whether it is a hundredth of a currency: cents, pence, paise. */
  boolean isHundredth() {
    return factor.compareTo(BigDecimal.ONE) < 0;
  }

  boolean isMoney() {
    return kind == FigureKind.MONEY;
  }
}
