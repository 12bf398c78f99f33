package io.copydesk.extract.figure.amount;

import io.copydesk.extract.figure.lexeme.Lexemes;
import io.copydesk.extract.figure.number.NumberPart;
import io.copydesk.extract.figure.number.NumberStyle;
import io.copydesk.extract.figure.number.SharedBehind;
import io.copydesk.extract.figure.unit.FoundUnit;
import io.copydesk.extract.figure.unit.UnitReader;
import org.jspecify.annotations.Nullable;

/**
 * Reads the unit behind a number, or behind the brackets with the earlier value that stand between
 * the two: "12.4 (10.1) million euros", "16.9 (17.8) percent", "225 (210) pence". Made for one
 * sentence.
 */
final class SharedUnit {

  private final Lexemes in;
  private final UnitReader units;
  private final SharedBehind shared;

  SharedUnit(Lexemes in, UnitReader units, NumberStyle style) {
    this.in = in;
    this.units = units;
    this.shared = new SharedBehind(in, style);
  }

  /** Percent, null when the number is of none. */
  @Nullable FoundUnit percent(NumberPart number) {
    FoundUnit percent = units.percent(number.to());
    if (percent != null || number.scaled() || number.form() == NumberPart.Form.PERCENT_ONLY) {
      return percent;
    }
    int behind = shared.percent(number.to());
    return behind < 0 ? null : endingAt(number, units.percent(behind));
  }

  /** The money that is named, null when none is. */
  @Nullable FoundUnit money(NumberPart number) {
    FoundUnit money = units.money(number);
    int behind = money == null && !number.looksLikeYear() ? behindBrackets(number) : -1;
    if (behind < 0) {
      return money;
    }
    NumberPart whole =
        new NumberPart(number.mantissa(), number.scale(), number.from(), behind, number.form());
    return endingAt(number, units.money(whole));
  }

  /**
   * Lexeme at which a unit begins that a number shares with the earlier value in brackets behind
   * it, "12.4 (10.1) million [euros]"; -1 when there is no such pair. Without a scale only the
   * money says that the number in brackets is the earlier value: "a target of 225 (210) pence".
   */
  private int behindBrackets(NumberPart number) {
    int behind = shared.at(number.to());
    if (behind >= 0) {
      return number.scaled() ? behind + 1 : behind;
    }
    boolean earlier = !number.scaled() && in.is(number.from() - 1, "(");
    int bracket = number.from() - 1;
    return earlier && shared.at(bracket) == number.to() + 1 ? number.to() + 1 : -1;
  }

  private static @Nullable FoundUnit endingAt(NumberPart number, @Nullable FoundUnit shared) {
    return shared == null ? null : new FoundUnit(shared.unit(), number.to());
  }
}
