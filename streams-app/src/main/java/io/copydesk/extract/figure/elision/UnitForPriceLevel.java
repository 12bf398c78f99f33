package io.copydesk.extract.figure.elision;

import io.copydesk.extract.figure.amount.Amount;
import io.copydesk.extract.figure.lexeme.Lexemes;
import io.copydesk.extract.figure.unit.Unit;
import org.jspecify.annotations.Nullable;

/** The money of a change for the price that it led to: "added 8p at 2,578". */
final class UnitForPriceLevel implements UnitSource {

  private final Lexemes in;
  private final CountedSubject subjects;
  private final EarlierUnit earlier;

  UnitForPriceLevel(Lexemes in, CountedSubject subjects, EarlierUnit earlier) {
    this.in = in;
    this.subjects = subjects;
    this.earlier = earlier;
  }

  @Override
  public @Nullable Amount fill(Amount bare, Neighbours beside) {
    Amount change = beside.resolved();
    Unit unit = change == null ? null : change.unit();
    boolean led =
        change != null
            && unit != null
            && unit.isMoney()
            && in.is(bare.from() - 1, "at")
            && earlier.isResult(bare, change);
    boolean plain =
        !bare.scaled() && !bare.number().looksLikeYear() && !subjects.isNounAhead(bare.to());
    return led && plain ? earlier.filledFrom(bare, change) : null;
  }
}
