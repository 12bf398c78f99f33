package io.copydesk.extract.figure.amount;

import io.copydesk.events.FigureKind;
import io.copydesk.extract.figure.currency.Currencies;
import io.copydesk.extract.figure.lexeme.Lexemes;
import io.copydesk.extract.figure.number.NumberPart;
import io.copydesk.extract.figure.unit.Unit;
import io.copydesk.extract.figure.unit.UnitReader;
import io.copydesk.table.Vocabulary;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Puts amounts that the text says in two parts together, "20 dollars and 43 cents", "2 crore 50
 * lakh", and leaves out what belongs to the amount before. Of one sentence.
 */
final class WrittenSums {

  private static final Vocabulary WORDS = Vocabulary.beside(WrittenSums.class);
  private static final Set<String> STAND_INS = WORDS.words("written-sums.stand-ins");
  private static final Set<String> POUNDS = WORDS.words("written-sums.pounds");

  private final Lexemes in;
  private final Currencies currencies;
  private final UnitReader units;
  private final MinusReader minus;
  private final ScaledSum scaled;

  WrittenSums(Lexemes in, Currencies currencies, UnitReader units, MinusReader minus) {
    this.in = in;
    this.currencies = currencies;
    this.units = units;
    this.minus = minus;
    this.scaled = new ScaledSum(in);
  }

  /**
   * Adds an amount to those before it, or puts it and the last of them in the place of that one
   * when they are one; leaves out what is none of its own, as a tolerance and the base of a rate.
   */
  void add(Amount amount, List<Amount> amounts) {
    Amount before = amounts.isEmpty() ? null : amounts.getLast();
    boolean none = before != null && minus.isTolerance(before.to(), amount.from());
    if (before != null && (none || isBaseOfRate(amount, before))) {
      return;
    }
    Amount sum = before == null ? null : sum(before, amount);
    if (sum == null) {
      amounts.add(named(amount, amounts));
    } else {
      amounts.set(amounts.size() - 1, sum);
    }
  }

  /** Both as one, "20 dollars and 43 cents", "3 pounds 10", "2 crore 50 lakh"; else null. */
  private @Nullable Amount sum(Amount whole, Amount part) {
    Amount sum = scaled.of(whole, part);
    Unit money = whole.unit();
    boolean cents = sum == null && money != null && isCentsOf(part, whole, money);
    return cents ? withCents(whole, part, money) : sum;
  }

  private Amount withCents(Amount whole, Amount cents, Unit money) {
    BigDecimal value = whole.plus(inWhole(cents, money));
    NumberPart sum =
        new NumberPart(value, BigDecimal.ONE, whole.from(), cents.to(), whole.number().form());
    return new Amount(whole.from(), cents.to(), sum, null, whole.unit(), whole.signBefore());
  }

  /** How much of the money before them cents are, or a bare "10" behind "3 pounds". */
  private BigDecimal inWhole(Amount cents, Unit money) {
    String name = in.get(cents.to() - 1).lower();
    return cents.number().value().multiply(currencies.partOf(money.name(), name));
  }

  /**
   * Whether an amount is the one unit of money that the other money before it is the price of, and
   * so no figure of its own: "N1,455/$1", "1,455 naira to the $1".
   */
  private boolean isBaseOfRate(Amount amount, Amount price) {
    return amount.number().value().compareTo(BigDecimal.ONE) == 0
        && isInOtherMoney(price.unit(), amount.unit())
        && isPer(price.to(), amount.from());
  }

  private static boolean isInOtherMoney(@Nullable Unit price, @Nullable Unit base) {
    return price != null
        && base != null
        && price.isMoney()
        && base.isMoney()
        && !price.name().equals(base.name());
  }

  /** Whether all that stands between two amounts is "/", "to" or "to the". */
  private boolean isPer(int from, int to) {
    boolean slash = to == from + 1 && in.is(from, "/");
    boolean direct = to == from + 1 && in.is(from, "to");
    return slash || direct || (to == from + 2 && in.is(from, "to") && in.is(from + 1, "the"));
  }

  private boolean isCentsOf(Amount cents, Amount whole, Unit money) {
    if (!isWholeMoney(whole, money)) {
      return false;
    }
    int gap = cents.from() - whole.to();
    boolean beside = gap == 0 || (gap == 1 && in.is(whole.to(), "and"));
    boolean few = inWhole(cents, money).compareTo(BigDecimal.ONE) < 0 && !cents.scaled();
    Unit unit = cents.unit();
    boolean meant =
        unit == null
            ? gap == 0 && isPound(whole) && units.endsPhrase(cents.to())
            : unit.isPart() && currencies.isPart(money.name(), in.get(cents.to() - 1).lower());
    return beside && few && meant;
  }

  private boolean isPound(Amount whole) {
    return POUNDS.contains(in.get(whole.to() - 1).lower());
  }

  private static boolean isWholeMoney(Amount amount, Unit unit) {
    return unit.isMoney()
        && !unit.isPart()
        && !amount.scaled()
        && amount.high() == null
        && amount.number().mantissa().scale() <= 0;
  }

  /** "31.6 million shares including 8 million new ones": of what was counted before. */
  private static Amount named(Amount amount, List<Amount> before) {
    Unit unit = amount.unit();
    if (unit == null || !STAND_INS.contains(unit.name())) {
      return amount;
    }
    Unit counted =
        before.reversed().stream()
            .map(Amount::unit)
            .filter(other -> other != null && other.kind() == FigureKind.QUANTITY)
            .findFirst()
            .orElse(Unit.quantity(""));
    return amount.withUnit(counted);
  }
}
