package io.copydesk.extract.figure.elision;

import io.copydesk.events.FigureKind;
import io.copydesk.extract.figure.amount.Amount;
import io.copydesk.extract.figure.lexeme.Lexeme;
import io.copydesk.extract.figure.lexeme.Lexemes;
import io.copydesk.extract.figure.unit.Unit;
import org.jspecify.annotations.Nullable;

/** The noun that two adjectives share and the second one has: "63 new and 8 used systems". */
final class UnitForSharedNoun implements UnitSource {

  /** Of a unit that is not in the tables: "90 mg and 120 mg tablets". */
  private static final int LONGEST_SYMBOL = 2;

  private final Lexemes in;
  private final CountedSubject subjects;

  UnitForSharedNoun(Lexemes in, CountedSubject subjects) {
    this.in = in;
    this.subjects = subjects;
  }

  @Override
  public @Nullable Amount fill(Amount bare, Neighbours beside) {
    Amount next = beside.next();
    boolean joined = next != null && isJoined(bare, next) && isCounted(next);
    if (next == null || !joined || !bare.number().isAmountInDigits()) {
      return null;
    }
    return isAdjective(bare.to()) ? bare.withUnit(next.unit()) : null;
  }

  private boolean isJoined(Amount bare, Amount next) {
    boolean joined = in.is(bare.to() + 1, "and") || in.is(bare.to() + 1, "or");
    return joined && next.from() == bare.to() + 2;
  }

  /** Whether more than its noun stands behind the number. */
  private static boolean isCounted(Amount next) {
    Unit unit = next.unit();
    return unit != null && unit.kind() == FigureKind.QUANTITY && next.to() > next.number().to() + 1;
  }

  private boolean isAdjective(int index) {
    Lexeme word = in.get(index);
    return !word.isCapitalised()
        && word.text().length() > LONGEST_SYMBOL
        && !word.lower().endsWith("s")
        && subjects.isNounAhead(index);
  }
}
