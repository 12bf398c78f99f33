package io.copydesk.extract.figure.elision;

import io.copydesk.extract.figure.amount.Amount;
import io.copydesk.extract.figure.lexeme.Lexemes;
import io.copydesk.extract.figure.number.NumberPart;
import io.copydesk.extract.figure.unit.Unit;

/** Gives a number the unit, and where it is short the scale, of an amount before it. */
final class EarlierUnit {

  private final Lexemes in;

  EarlierUnit(Lexemes in) {
    this.in = in;
  }

  /** The number as an amount of the same sort, as it is when it is too large for one. */
  Amount lentTo(Amount bare, Amount before) {
    Unit unit = before.unit();
    if (unit == null || (unit.isPart() && bare.inThousands())) {
      return bare;
    }
    NumberPart number = bare.number();
    if (unit.isPart() && isLevelInWhole(number, before)) {
      return bare.withUnit(unit.whole());
    }
    boolean shares = before.number().scaled() && !number.scaled() && !bare.inThousands();
    return bare.withNumber(shares ? number.withScale(before.number().scale()) : number)
        .withUnit(unit);
  }

  /** "weaker by 12 centavos than Friday's 57.06": the change is in centavos, the level in pesos. */
  private boolean isLevelInWhole(NumberPart number, Amount change) {
    return in.is(change.to(), "than")
        && number.mantissa().scale() == 2
        && change.number().mantissa().scale() <= 0;
  }
}
