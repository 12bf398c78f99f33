package io.copydesk.extract.figure.elision;

import io.copydesk.extract.figure.amount.Amount;
import io.copydesk.extract.figure.lexeme.Lexemes;
import io.copydesk.extract.figure.unit.Unit;
import org.jspecify.annotations.Nullable;

/**
 * Tells an amount that only says another one in other money, and so tells nobody else a unit: "rose
 * to 14.7 billion crowns ($2.1 billion) from 13.9 billion".
 */
final class Conversions {

  /** Lexemes from an amount to its last conversion in the same brackets. */
  private static final int FARTHEST = 16;

  private final Lexemes in;

  Conversions(Lexemes in) {
    this.in = in;
  }

  /**
   * Whether an amount is the conversion of one before it.
   *
   * @param main the latest amount before it that is none; null when there is none
   */
  boolean isOne(Amount amount, @Nullable Amount main) {
    Unit unit = amount.unit();
    Unit own = main == null ? null : main.unit();
    boolean other = unit != null && own != null && isOtherMoney(unit, own);
    return main != null && other && (isInBrackets(amount, main) || isOr(amount, main));
  }

  private static boolean isOtherMoney(Unit unit, Unit own) {
    return unit.isMoney() && own.isMoney() && !unit.name().equals(own.name());
  }

  /** Whether brackets that open right behind the one amount close behind the other. */
  private boolean isInBrackets(Amount amount, Amount main) {
    boolean near = amount.from() - main.to() <= FARTHEST;
    for (int i = main.to(); near && i < amount.from(); i++) {
      near = !in.is(i, ")");
    }
    return near && in.is(main.to(), "(");
  }

  /** "14.7 billion crowns, or $2.1 billion". */
  private boolean isOr(Amount amount, Amount main) {
    int or = in.is(main.to(), ",") ? main.to() + 1 : main.to();
    return in.is(or, "or") && amount.from() == or + 1;
  }
}
