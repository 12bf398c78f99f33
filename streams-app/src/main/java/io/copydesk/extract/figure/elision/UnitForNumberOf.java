package io.copydesk.extract.figure.elision;

import io.copydesk.extract.figure.amount.Amount;
import io.copydesk.extract.figure.unit.Unit;
import org.jspecify.annotations.Nullable;

/** What the sentence says the number of: "the number of jobs in the town fell from 60 to 40". */
final class UnitForNumberOf implements UnitSource {

  /** Lexemes from "the number of pupils" to a number that counts them. Set by hand. */
  private static final int FARTHEST = 30;

  private final CountedSubject subjects;
  private final CountedChange changes;

  UnitForNumberOf(CountedSubject subjects, CountedChange changes) {
    this.subjects = subjects;
    this.changes = changes;
  }

  @Override
  public @Nullable Amount fill(Amount bare, Neighbours beside) {
    int from = changes.start(bare, beside);
    for (int i = from - 1; i >= Math.max(1, from - FARTHEST); i--) {
      if (subjects.isNumberOf(i)) {
        Unit counted = subjects.numberOf(i);
        return counted == null ? null : bare.withUnit(counted);
      }
    }
    return null;
  }
}
