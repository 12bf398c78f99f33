package io.copydesk.extract.figure.elision;

import io.copydesk.extract.figure.amount.Amount;
import io.copydesk.extract.figure.lexeme.Lexemes;
import io.copydesk.extract.figure.unit.Unit;
import org.jspecify.annotations.Nullable;

/**
 * The amount that a number without a scale is compared with, "rose to 5 pct from 4"; what went from
 * one number to the next is counted, whatever it is.
 */
final class UnitForComparedNumber implements UnitSource {

  /** Lexemes between a number and the amount that it is compared with. */
  static final int FARTHEST = 16;

  private final Lexemes in;
  private final NumberLinks links;
  private final CountedSubject subjects;
  private final CountedChange changes;
  private final EarlierUnit earlier;

  UnitForComparedNumber(
      Lexemes in,
      NumberLinks links,
      CountedSubject subjects,
      CountedChange changes,
      EarlierUnit earlier) {
    this.in = in;
    this.links = links;
    this.subjects = subjects;
    this.changes = changes;
    this.earlier = earlier;
  }

  @Override
  public @Nullable Amount fill(Amount bare, Neighbours beside) {
    if (bare.scaled() || !bare.number().isAmountInDigits() || subjects.isNounAhead(bare.to())) {
      return null;
    }
    Amount resolved = beside.resolved();
    if (resolved != null && isComparedWith(bare, resolved) && !followsIndexLevel(beside)) {
      boolean part = resolved.isPercent() && isPart(bare.to());
      return part ? bare : compared(bare, resolved, beside);
    }
    return isChange(bare, beside) ? bare.withUnit(Unit.quantity("")) : null;
  }

  /** Of the levels beside a percentage, "rose 12 pct from 18,717 to 21,042", what is counted. */
  private @Nullable Amount compared(Amount bare, Amount resolved, Neighbours beside) {
    if (!isLevel(bare, resolved)) {
      return earlier.filledFrom(bare, resolved);
    }
    boolean open = beside.nearestUnit() == null && isChange(bare, beside);
    return bare.withUnit(open ? Unit.quantity("") : beside.nearestUnit());
  }

  private boolean isChange(Amount bare, Neighbours beside) {
    return changes.start(bare, beside) >= 0;
  }

  /** "96 of 180", "96 out of 180": a count, whatever share it is compared with. */
  private boolean isPart(int behind) {
    int of = UnitForPart.behindOut(in, behind);
    return in.is(of, "of") && in.get(of + 1).isNumber();
  }

  private boolean isComparedWith(Amount bare, Amount resolved) {
    return links.leadTo(bare)
        && !endsOtherPair(bare.from(), resolved)
        && bare.from() - resolved.to() <= FARTHEST
        && !isIndexLevel(bare, resolved);
  }

  /** "the index closed at 383.4 as falls led rises by 328 to 23": compared with 328 alone. */
  private boolean endsOtherPair(int number, Amount resolved) {
    return in.is(number - 1, "to")
        && in.get(number - 2).isNumber()
        && resolved.to() < number - 1
        && in.is(number - 3, "by");
  }

  /** "rose 14 pct to 162.19 from 142.01": what is compared with a level is one, too. */
  private boolean followsIndexLevel(Neighbours beside) {
    Amount before = beside.before();
    Amount resolved = beside.resolved();
    return before != null
        && resolved != null
        && before.bare()
        && before.from() > resolved.from()
        && isIndexLevel(before, resolved);
  }

  /** "rose 0.2 pct to 125.1" states an index, not a rate. */
  private boolean isIndexLevel(Amount bare, Amount compared) {
    int before = compared.from() - 1;
    return compared.isPercent()
        && in.is(bare.from() - 1, "to")
        && !in.is(before, "from")
        && !in.is(before, "with");
  }

  /**
   * Whether a number is too large to be a percentage, as what it is compared with is: "254,695
   * vehicles, down 17.9 pct from 310,048".
   */
  private static boolean isLevel(Amount bare, Amount compared) {
    return compared.isPercent() && bare.inThousands();
  }
}
