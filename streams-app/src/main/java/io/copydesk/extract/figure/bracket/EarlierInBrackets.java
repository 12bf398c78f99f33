package io.copydesk.extract.figure.bracket;

import io.copydesk.events.FigureKind;
import io.copydesk.extract.figure.amount.Amount;
import io.copydesk.extract.figure.lexeme.Lexemes;
import io.copydesk.extract.figure.number.NumberPart;
import io.copydesk.extract.figure.unit.Unit;
import io.copydesk.extract.figure.words.Movements;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads the earlier value that European companies put in brackets behind a result, without its
 * unit: "EUR 112.3m (121.0)", "9,240 employees (8,975)", "2,418 homes in the period (H1 2025:
 * 2,265)". A year or the number of a note may stand there, too, so where no label says when it was
 * it has to be the same sort of number.
 */
public final class EarlierInBrackets {

  /** Digits of a whole number from which on it is hardly the number of a note. */
  private static final int NO_NOTE = 3;

  /** Words between a result and the brackets without a label. */
  private static final int MOST_WORDS = 3;

  /** Lexemes between a result and the brackets with a label. */
  private static final int FARTHEST = 6;

  private final Lexemes in;

  public EarlierInBrackets(Lexemes in) {
    this.in = in;
  }

  /** The amounts in order, of which the earlier values have the units of their results. */
  public List<Amount> fill(List<Amount> amounts) {
    List<Amount> out = new ArrayList<>();
    Amount result = null;
    for (Amount amount : amounts) {
      if (result != null && isSpelled(amount, result)) {
        out.add(amount.withUnit(result.unit()));
        continue;
      }
      boolean open = amount.bare() && result != null && in.is(amount.to(), ")");
      if (open && isPolled(amount, result)) {
        out.add(amount.withUnit(Unit.percentagePoints()));
        continue;
      }
      Amount earlier = open ? earlier(amount, result) : null;
      Amount filled = earlier == null ? amount : earlier;
      out.add(filled);
      result = filled.bare() ? result : filled;
    }
    return out;
  }

  /** "Rs 50,000 (Rupees fifty thousand only)": the same sum, whose country is told once. */
  private boolean isSpelled(Amount amount, Amount result) {
    Unit unit = amount.unit();
    Unit told = result.unit();
    boolean money = unit != null && told != null && unit.isMoney() && told.isMoney();
    return money
        && unit.name().isEmpty()
        && amount.number().inWords()
        && amount.from() == result.to() + 1
        && in.is(result.to(), "(")
        && amount.number().value().compareTo(result.number().value()) == 0;
  }

  /**
   * "on 28% (-1)", "on 28% (+2)": by how many points a share in whole percent moved, as polls have
   * it; what one of a company was before may be below zero, "a margin of 5.2% (-1.3)". Behind a
   * move it is one of something else, "the Dow fell 1% (-420)".
   */
  private boolean isPolled(Amount bare, Amount result) {
    boolean plus = in.is(bare.from() - 1, "+") && in.glued(bare.from());
    int bracket = plus ? bare.from() - 2 : bare.from() - 1;
    boolean signed = plus || (isNegative(bare.number()) && isWhole(bare) && isWhole(result));
    return signed
        && !bare.scaled()
        && Unit.percentage().equals(result.unit())
        && in.is(bracket, "(")
        && isClose(result.to(), bracket)
        && !isMove(result);
  }

  private boolean isMove(Amount result) {
    String before = in.get(result.from() - 1).lower();
    return isNegative(result.number()) || before.equals("+") || Movements.any(before) != null;
  }

  private static boolean isWhole(Amount amount) {
    return amount.number().mantissa().scale() <= 0;
  }

  /** The number in brackets as an amount of what stands before them, null when it is none. */
  private @Nullable Amount earlier(Amount bare, Amount result) {
    NumberPart number = bare.number();
    int label = BracketLabel.opening(in, bare.from());
    boolean beside =
        label < 0
            ? in.is(bare.from() - 1, "(") && isClose(result.to(), bare.from() - 1)
            : label - result.to() <= FARTHEST && label >= result.to();
    boolean fits = label < 0 ? isSameSort(number, result) : mayBeEarlier(number, result);
    if (!beside || !fits) {
      return null;
    }
    Amount whole =
        number.scaled() ? bare : bare.withNumber(number.withScale(result.number().scale()));
    return whole.withUnit(result.unit());
  }

  /** "SEK 3.50 per share (3.25)": whether no more than some words stand before the brackets. */
  private boolean isClose(int from, int bracket) {
    boolean words = bracket >= from && bracket - from <= MOST_WORDS;
    for (int i = from; words && i < bracket; i++) {
      words = in.get(i).isWord();
    }
    return words;
  }

  /** Whether a number that is said to be of an earlier time may be of the same sort. */
  private static boolean mayBeEarlier(NumberPart number, Amount result) {
    boolean open = !number.isAmountInDigits() || result.high() != null;
    boolean alike =
        number.scaled()
            || !result.scaled()
            || number.mantissa().scale() == result.number().mantissa().scale();
    return alike && !open;
  }

  private static boolean isSameSort(NumberPart number, Amount result) {
    if (!number.isAmountInDigits() || result.high() != null) {
      return false;
    }
    int decimals = number.mantissa().scale();
    boolean whole = decimals == 0 && result.number().mantissa().scale() == 0;
    return whole
        ? isNegative(number) || isWrittenOut(number, result) || isLarge(number, result)
        : decimals == result.number().mantissa().scale();
  }

  /** "SEK 201 (-14)": no note has such a number. */
  private static boolean isNegative(NumberPart number) {
    return number.mantissa().signum() < 0;
  }

  /** "SEK 112 (1,310)"; of what is counted both have to be, "9,240 employees (8,975)". */
  private static boolean isWrittenOut(NumberPart number, Amount result) {
    Unit unit = result.unit();
    boolean counted = unit != null && unit.kind() == FigureKind.QUANTITY;
    return number.form() == NumberPart.Form.WRITTEN_OUT
        && (!counted || result.number().form() == NumberPart.Form.WRITTEN_OUT);
  }

  /** "SEK 1,245 M (998)". */
  private static boolean isLarge(NumberPart number, Amount result) {
    return result.scaled()
        && number.mantissa().precision() >= NO_NOTE
        && result.number().mantissa().precision() >= NO_NOTE;
  }
}
