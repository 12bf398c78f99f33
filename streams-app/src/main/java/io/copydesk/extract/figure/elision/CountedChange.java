package io.copydesk.extract.figure.elision;

import io.copydesk.extract.figure.amount.Amount;
import io.copydesk.extract.figure.lexeme.Lexemes;
import io.copydesk.extract.figure.words.Movements;
import org.jspecify.annotations.Nullable;

/** Tells that something counted went from one number to the next: "staff fell from 60 to 40". */
final class CountedChange {

  /** Lexemes before "from 60 to 40" in which the verb that moves stands. Set by hand. */
  private static final int FARTHEST_VERB = 10;

  private final Lexemes in;

  CountedChange(Lexemes in) {
    this.in = in;
  }

  /** The first lexeme of the two numbers of a change, -1 when a number is neither of them. */
  int start(Amount bare, UnitSource.Neighbours beside) {
    if (changes(bare, beside.next())) {
      return bare.from();
    }
    Amount before = beside.before();
    return before != null && changes(before, bare) ? before.from() : -1;
  }

  private boolean changes(Amount low, @Nullable Amount high) {
    return high != null
        && high.bare()
        && in.is(low.from() - 1, "from")
        && in.is(low.to(), "to")
        && high.from() == low.to() + 1
        && !high.number().looksLikeYear()
        && movesBefore(low.from());
  }

  private boolean movesBefore(int from) {
    for (int i = from - 2; i >= Math.max(0, from - FARTHEST_VERB); i--) {
      if (Movements.before(in.get(i).lower()) != null) {
        return true;
      }
    }
    return false;
  }
}
