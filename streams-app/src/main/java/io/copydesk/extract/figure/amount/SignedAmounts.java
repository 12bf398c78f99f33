package io.copydesk.extract.figure.amount;

import io.copydesk.extract.figure.currency.Currencies;
import io.copydesk.extract.figure.lexeme.Lexeme;
import io.copydesk.extract.figure.lexeme.Lexemes;
import io.copydesk.extract.figure.number.NumberPart;
import io.copydesk.extract.figure.unit.FoundUnit;
import io.copydesk.extract.figure.unit.SignReader;
import io.copydesk.extract.figure.unit.Unit;
import io.copydesk.extract.figure.unit.UnitReader;
import io.copydesk.table.Vocabulary;
import java.math.BigDecimal;
import java.util.Set;

/**
 * Makes amounts of numbers with a sign of money before them, and tells what a name of money behind
 * the number adds to the sign: nothing, whose it is, or that it is cents. Of one sentence.
 */
final class SignedAmounts {

  private static final Set<String> LAST =
      Vocabulary.beside(SignedAmounts.class).words("signed-amounts.last");

  private final Lexemes in;
  private final Currencies currencies;
  private final UnitReader units;
  private final MinusReader minus;

  SignedAmounts(Lexemes in, Currencies currencies, UnitReader units, MinusReader minus) {
    this.in = in;
    this.currencies = currencies;
    this.units = units;
    this.minus = minus;
  }

  /** The amount of a number and the sign before it, up to the end of what a name adds to it. */
  Amount of(NumberPart number, SignReader.Sign sign) {
    FoundUnit named = units.money(number);
    FoundUnit unit =
        named != null && agrees(sign, named) ? named : new FoundUnit(sign.unit(), number.to());
    FoundUnit ofCountry =
        named == null && sign.open() ? units.ofCountryBehind(sign.text(), number.to()) : null;
    unit = ofCountry == null ? unit : ofCountry;
    unit = named != null && isCentsOf(named, sign) ? cents(named, sign) : unit;
    boolean between = sign.from() < number.from() - 1 && minus.at(number.from());
    int from = minus.at(sign.from()) ? sign.from() - 1 : sign.from();
    boolean negative = between || from < sign.from();
    return new Amount(
        from, unit.to(), negative ? number.negated() : number, null, unit.unit(), true);
  }

  /**
   * Whether a name behind the number says which of the currencies the sign before it means, and
   * does not begin the next amount as in "EUR 40 million USD 51.2 m".
   */
  private boolean agrees(SignReader.Sign sign, FoundUnit named) {
    Unit unit = named.unit();
    boolean last = LAST.contains(in.get(named.to() - 1).lower());
    boolean next = (in.get(named.to()).isNumber() && !last) || isRepeated(sign, named);
    return !unit.isPart() && !next && (unit.name().equals(sign.unit().name()) || sign.open());
  }

  /** "US71.05c", "Rs 50 paise": the sign only says whose cents they are. */
  private boolean isCentsOf(FoundUnit named, SignReader.Sign sign) {
    return named.unit().isPart()
        && currencies.isPart(sign.unit().name(), in.get(named.to() - 1).lower());
  }

  private FoundUnit cents(FoundUnit named, SignReader.Sign sign) {
    String code = sign.unit().name();
    BigDecimal part = currencies.partOf(code, in.get(named.to() - 1).lower());
    return new FoundUnit(Unit.partOf(code, part), named.to());
  }

  /** "$ 41,230 $ 3,118": the second mark is that of the next column. */
  private boolean isRepeated(SignReader.Sign sign, FoundUnit named) {
    Lexeme mark = in.get(named.to() - 1);
    return !mark.isWord() && mark.gap() && mark.is(sign.text());
  }
}
