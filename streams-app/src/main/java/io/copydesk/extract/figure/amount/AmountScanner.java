package io.copydesk.extract.figure.amount;

import io.copydesk.extract.figure.currency.CurrencyContext;
import io.copydesk.extract.figure.lexeme.Lexeme;
import io.copydesk.extract.figure.lexeme.Lexemes;
import io.copydesk.extract.figure.number.Digits;
import io.copydesk.extract.figure.number.NumberPart;
import io.copydesk.extract.figure.number.NumberReader;
import io.copydesk.extract.figure.unit.FoundUnit;
import io.copydesk.extract.figure.unit.SignReader;
import io.copydesk.extract.figure.unit.UnitReader;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads the amounts of a sentence from left to right; each lexeme is looked at a bounded number of
 * times.
 */
final class AmountScanner {

  private final Lexemes in;
  private final NumberReader numbers;
  private final SignReader signs;
  private final UnitReader units;
  private final Exclusions exclusions;

  AmountScanner(Lexemes in, CurrencyContext context) {
    this.in = in;
    this.numbers = new NumberReader(in);
    this.signs = new SignReader(in, context);
    this.units = new UnitReader(in, context);
    this.exclusions = new Exclusions(in);
  }

  /** The amounts in order, those without a unit included, since another may lend it. */
  List<Amount> scan() {
    List<Amount> amounts = new ArrayList<>();
    for (int at = 0; at < in.size(); ) {
      NumberPart number = numbers.read(at);
      if (number == null) {
        at++;
        continue;
      }
      Amount amount = amount(number, amounts.isEmpty() ? 0 : amounts.getLast().to());
      if (amount != null) {
        amounts.add(amount);
      }
      at = Math.max(number.to(), amount == null ? at + 1 : amount.to());
    }
    return amounts;
  }

  /**
   * The amount of a number.
   *
   * @param taken up to where the amount before it goes: its unit is no sign of this one
   */
  private @Nullable Amount amount(NumberPart number, int taken) {
    SignReader.Sign sign = signs.before(number);
    if (sign != null && sign.from() >= taken) {
      return signed(number, sign);
    }
    FoundUnit percent = units.percent(number.to());
    if (percent != null) {
      return isPartOfCode(number) ? null : percent(number, percent);
    }
    FoundUnit money = units.money(number);
    if (money != null) {
      return isPartOfCode(number) ? null : of(number, number.from(), money);
    }
    FoundUnit counted = units.counted(number.to());
    if (counted == null) {
      return exclusions.ruleOut(number) || units.isDuration(number.to()) ? null : bare(number);
    }
    return exclusions.ruleOutCount(number) ? null : of(number, number.from(), counted);
  }

  /** The "85" of "134.80-85 yen", which stands for 134.85. */
  private boolean isShortQuote(NumberPart number) {
    int dash = number.from() - 1;
    return in.get(dash).isDash()
        && in.glued(dash)
        && in.glued(number.from())
        && isAbove(in.get(dash - 1), number);
  }

  private static boolean isAbove(Lexeme low, NumberPart number) {
    BigDecimal value = low.isNumber() ? Digits.read(low.text()) : null;
    return value != null && value.scale() == 2 && value.compareTo(number.mantissa()) > 0;
  }

  /** "G7 percent", "145.15/20 yen" and the "3/8" of "6-1/2 3/8 pct" are none. */
  private boolean isPartOfCode(NumberPart number) {
    int before = number.from() - 1;
    boolean joined = in.get(before).isWord() || (in.is(before, "/") && in.glued(before));
    boolean secondQuote = in.is(number.from() + 1, "/") && in.get(before).isNumber();
    return secondQuote || isShortQuote(number) || (joined && in.glued(number.from()));
  }

  private Amount signed(NumberPart number, SignReader.Sign sign) {
    FoundUnit named = units.money(number);
    boolean says = named != null && !named.unit().isHundredth();
    FoundUnit unit = named != null && says ? named : new FoundUnit(sign.unit(), number.to());
    boolean minus = minusBefore(sign.from());
    return new Amount(
        minus ? sign.from() - 1 : sign.from(),
        unit.to(),
        minus ? number.negated() : number,
        null,
        unit.unit(),
        true);
  }

  private Amount percent(NumberPart number, FoundUnit percent) {
    int sign = number.from() - 1;
    boolean dash =
        (in.is(sign, "-") || in.is(sign, "−"))
            && in.get(sign).gap()
            && in.glued(number.from())
            && !in.get(sign - 1).isNumber();
    return dash
        ? new Amount(sign, percent.to(), number.negated(), null, percent.unit(), false)
        : of(number, number.from(), percent);
  }

  private Amount of(NumberPart number, int from, FoundUnit unit) {
    boolean minus = minusBefore(from);
    return new Amount(
        minus ? from - 1 : from,
        unit.to(),
        minus ? number.negated() : number,
        null,
        unit.unit(),
        false);
  }

  private Amount bare(NumberPart number) {
    return new Amount(number.from(), number.to(), number, null, null, false);
  }

  private boolean minusBefore(int from) {
    return in.is(from - 1, "minus");
  }
}
