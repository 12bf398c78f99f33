package io.copydesk.extract.figure.elision;

import io.copydesk.extract.figure.amount.Amount;
import io.copydesk.extract.figure.amount.PriceQuote;
import io.copydesk.extract.figure.amount.PriceQuote.QuotedIn;
import io.copydesk.extract.figure.lexeme.Lexemes;
import io.copydesk.extract.figure.number.NumberPart;
import io.copydesk.extract.figure.unit.Unit;
import io.copydesk.extract.figure.words.Movements;
import io.copydesk.table.Vocabulary;
import java.util.Set;

/** Gives a number the unit, and where it is short the scale, of an amount before it. */
final class EarlierUnit {

  private static final Vocabulary WORDS = Vocabulary.beside(EarlierUnit.class);
  private static final Set<String> MORE = WORDS.words("earlier-unit.more");
  private static final Set<String> COINS = WORDS.words("earlier-unit.coins");

  /** Lexemes between a verb and how much it says. */
  private static final int MOST_BETWEEN = 3;

  /** Lexemes between a change and the word that leads to its level. */
  private static final int FARTHEST = 4;

  private final Lexemes in;
  private final PriceQuote quotes;

  EarlierUnit(Lexemes in) {
    this.in = in;
    this.quotes = new PriceQuote(in);
  }

  /** The number as an amount of the same sort, as it is when it is too large for one. */
  Amount filledFrom(Amount bare, Amount before) {
    Unit unit = before.unit();
    if (unit == null || isLedFromCoin(bare, before)) {
      return bare;
    }
    if (unit.isPart()) {
      return besideParts(bare, before, unit);
    }
    NumberPart number = bare.number();
    boolean shares = before.number().scaled() && !number.scaled() && !bare.inThousands();
    return bare.withNumber(shares ? number.withScale(before.number().scale()) : number)
        .withUnit(unit);
  }

  /** "fell to $42.50, and Acme added half a cent to 16.5": not what the sum before is in. */
  private boolean isLedFromCoin(Amount bare, Amount before) {
    int coin = bare.from() - 2;
    return coin >= before.to() && isLink(coin + 1) && COINS.contains(in.get(coin).lower());
  }

  /** Beside a sum in cents or the like a number may be in these or in dollars. */
  private Amount besideParts(Amount bare, Amount before, Unit parts) {
    if (isLevelInWhole(bare.number(), before)) {
      return bare.withUnit(parts.whole());
    }
    Amount same = bare.inThousands() ? bare : bare.withUnit(parts);
    if (!isMove(before, bare)) {
      return same;
    }
    QuotedIn quoted = quotes.of(before, bare);
    if (!isLed(bare)) {
      return quoted == QuotedIn.WHOLE ? bare.withUnit(parts.whole()) : same;
    }
    return switch (quoted) {
      case WHOLE -> bare.withUnit(parts.whole());
      case PARTS -> bare.withUnit(parts);
      case OPEN -> bare;
    };
  }

  /** "weaker by 12 centavos than Friday's 57.06": the change is in centavos, the level in pesos. */
  private boolean isLevelInWhole(NumberPart number, Amount change) {
    return in.is(change.to(), "than")
        && number.mantissa().scale() == 2
        && change.number().mantissa().scale() <= 0;
  }

  /** "rose 8 pence to 2,578", "5 cents higher at 9.10": the level behind its change. */
  boolean isResult(Amount bare, Amount change) {
    int link = bare.from() - 1;
    if (!isLink(link) || link - change.to() > FARTHEST || !isMove(change, bare)) {
      return false;
    }
    for (int i = change.to(); i < link; i++) {
      if (!UnitForIndexLevel.isPassed(in.get(i).lower())) {
        return false;
      }
    }
    return true;
  }

  /**
   * Whether an amount is what something moved by: a verb says so, "rose by 8 pence", or it is one
   * of a list of which the first one has it, "Acme 8 pence to 257".
   */
  private boolean isMove(Amount change, Amount level) {
    int before = change.from() - 1;
    boolean listed = isLink(change.to()) && level.from() == change.to() + 1;
    if (listed && in.get(before).isCapitalised()) {
      return true;
    }
    while (before > change.from() - 1 - MOST_BETWEEN && isBetween(in.get(before).lower())) {
      before--;
    }
    return quotes.isMove(before) || Movements.isDegree(in.get(change.to()).lower());
  }

  private static boolean isBetween(String lower) {
    return MORE.contains(lower) || NumberLinks.isPassedOver(lower);
  }

  /** Whether "to" or "at" leads to a number. */
  private boolean isLed(Amount bare) {
    int at = bare.from() - 1;
    while (at > bare.from() - 1 - MOST_BETWEEN && NumberLinks.isPassedOver(in.get(at).lower())) {
      at--;
    }
    return isLink(at);
  }

  private boolean isLink(int index) {
    return in.is(index, "to") || in.is(index, "at");
  }
}
