package io.copydesk.extract.figure.elision;

import io.copydesk.events.FigureKind;
import io.copydesk.extract.figure.amount.Amount;
import io.copydesk.extract.figure.lexeme.Lexeme;
import io.copydesk.extract.figure.lexeme.Lexemes;
import io.copydesk.extract.figure.unit.Unit;
import io.copydesk.extract.figure.words.WordKind;
import io.copydesk.extract.figure.words.WordKinds;
import io.copydesk.table.Vocabulary;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The counted whole that a number is a part of: "65 of its 700 workers", "36 of 61 seats", "40 out
 * of 800 jobs".
 */
final class UnitForPart implements UnitSource {

  private static final Set<String> DETERMINERS =
      Vocabulary.beside(UnitForPart.class).words("unit-for-part.determiners");

  private static final Set<String> OUT =
      Vocabulary.beside(UnitForPart.class).words("unit-for-part.out");

  /** Lexemes between the "of" and the whole. */
  private static final int FARTHEST = 4;

  private final Lexemes in;

  UnitForPart(Lexemes in) {
    this.in = in;
  }

  @Override
  public @Nullable Amount fill(Amount bare, Neighbours beside) {
    Amount whole = beside.next();
    if (whole == null || !isCount(bare) || !isPart(bare, whole)) {
      return null;
    }
    boolean part = leads(behindOut(in, bare.to()), whole) && !isNumbered(bare);
    return part ? bare.withUnit(whole.unit()) : null;
  }

  /** The "of" of "40 out of 800", where another word stands the lexeme itself. */
  static int behindOut(Lexemes in, int at) {
    return OUT.contains(in.get(at).lower()) ? at + 1 : at;
  }

  private static boolean isCount(Amount bare) {
    return bare.number().isAmountInDigits()
        && bare.number().value().stripTrailingZeros().scale() <= 0;
  }

  /** Whether the whole is counted, not measured, and no smaller than its part. */
  private static boolean isPart(Amount bare, Amount whole) {
    Unit unit = whole.unit();
    return unit != null
        && unit.kind() == FigureKind.QUANTITY
        && !WordKinds.is(unit.name(), WordKind.MEASURE)
        && bare.number().value().compareTo(whole.number().value()) <= 0;
  }

  /** Whether no other noun stands between the "of" and the whole, but may say whose it is. */
  private boolean leads(int of, Amount whole) {
    if (!in.is(of, "of") || whole.from() - of > FARTHEST) {
      return false;
    }
    for (int i = of + 1; i < whole.from(); i++) {
      String word = in.get(i).lower();
      boolean determiner = DETERMINERS.contains(word) || in.get(i).isPossessive();
      if (!determiner && !NumberLinks.isPassedOver(word)) {
        return false;
      }
    }
    return true;
  }

  /** "Round 2 of 5 talks": which one it is, by its name. */
  private boolean isNumbered(Amount bare) {
    Lexeme before = in.get(bare.from() - 1);
    boolean time = WordKinds.is(before.lower(), WordKind.DURATION);
    boolean name = before.isCapitalised() && !WordKinds.is(before.lower(), WordKind.FUNCTION);
    return time || name;
  }
}
