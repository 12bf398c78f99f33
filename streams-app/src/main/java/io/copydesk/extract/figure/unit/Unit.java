package io.copydesk.extract.figure.unit;

import io.copydesk.events.FigureKind;
import io.copydesk.extract.Figure;
import java.math.BigDecimal;

/**
 * What a number counts.
 *
 * @param name as {@link Figure#unit()}
 * @param factor what the number is multiplied by: one, a hundredth for cents, a million for "MEUR"
 */
public record Unit(FigureKind kind, String name, BigDecimal factor) {

  private static final Unit BASIS_POINTS = percent("bp");

  /** A currency by its ISO 4217 code, empty when it is not known which. */
  public static Unit money(String code) {
    return new Unit(FigureKind.MONEY, code, BigDecimal.ONE);
  }

  /** The same unit, of which the text writes the amount in thousands or millions. */
  public Unit times(BigDecimal scale) {
    return new Unit(kind, name, factor.multiply(scale));
  }

  /**
   * Cents and the like.
   *
   * @param part how much of the currency they are
   */
  public static Unit partOf(String code, BigDecimal part) {
    return new Unit(FigureKind.MONEY, code, part);
  }

  /** What percentages are in. */
  public static Unit percentage() {
    return percent("%");
  }

  /** What shares and rates move by. */
  public static Unit percentagePoints() {
    return percent("pp");
  }

  static Unit percent(String name) {
    return new Unit(FigureKind.PERCENT, name, BigDecimal.ONE);
  }

  /** A unit of measure or a counted noun in the singular, empty when it is not known which. */
  public static Unit quantity(String name) {
    return new Unit(FigureKind.QUANTITY, name, BigDecimal.ONE);
  }

  /** What it is a part of: of cents the dollar, else itself. */
  public Unit whole() {
    return isMoney() ? money(name) : this;
  }

  /** Whether it is a part of a currency: cents, pence, fils. */
  public boolean isPart() {
    return factor.compareTo(BigDecimal.ONE) < 0;
  }

  /** Whether it is something that the text counts or measures by name. */
  public boolean isNamedQuantity() {
    return kind == FigureKind.QUANTITY && !name.isEmpty();
  }

  /**
   * Whether it is hundredths of a percentage point, in which yields move and spreads are quoted.
   */
  public boolean isBasisPoints() {
    return equals(BASIS_POINTS);
  }

  /** Whether it is a currency. */
  public boolean isMoney() {
    return kind == FigureKind.MONEY;
  }
}
