package io.copydesk.extract.figure.elision;

import io.copydesk.extract.figure.amount.Amount;
import io.copydesk.extract.figure.lexeme.Lexemes;
import io.copydesk.extract.figure.number.NumberPart;
import io.copydesk.extract.figure.unit.Unit;
import io.copydesk.extract.figure.words.Movements;

/** Gives a number the unit, and where it is short the scale, of an amount before it. */
final class EarlierUnit {

  private final Lexemes in;

  EarlierUnit(Lexemes in) {
    this.in = in;
  }

  /** The number as an amount of the same sort, as it is when it is too large for one. */
  Amount filledFrom(Amount bare, Amount before) {
    Unit unit = before.unit();
    if (unit == null || (unit.isPart() && bare.inThousands() && !isResult(bare, before))) {
      return bare;
    }
    NumberPart number = bare.number();
    boolean whole = isLevelInWhole(number, before) || isSmallerResult(bare, before);
    if (unit.isPart() && whole) {
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

  /** "rose 8 pence to 2,578": the level right behind its change is in the same unit. */
  boolean isResult(Amount bare, Amount change) {
    int link = change.to();
    boolean rose = Movements.any(in.get(change.from() - 1).lower()) != null;
    return rose && bare.from() == link + 1 && (in.is(link, "to") || in.is(link, "at"));
  }

  /** "rose 36 cents to 8.70": what rose to less than it rose by is in dollars. */
  private boolean isSmallerResult(Amount bare, Amount change) {
    return isResult(bare, change)
        && bare.number().mantissa().scale() == 2
        && bare.number().mantissa().compareTo(change.number().mantissa()) < 0;
  }
}
