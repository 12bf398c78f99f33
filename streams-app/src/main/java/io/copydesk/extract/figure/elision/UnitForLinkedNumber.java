package io.copydesk.extract.figure.elision;

import io.copydesk.events.FigureKind;
import io.copydesk.extract.figure.amount.Amount;
import io.copydesk.extract.figure.amount.MetreSign;
import io.copydesk.extract.figure.lexeme.Lexemes;
import io.copydesk.extract.figure.number.NumberPart;
import io.copydesk.extract.figure.unit.Unit;
import org.jspecify.annotations.Nullable;

/** The amount behind a number, to which a link leads: "33.4 mln to 35 mln dlrs". */
final class UnitForLinkedNumber implements UnitSource {

  private final Lexemes in;
  private final NumberLinks links;
  private final CountedSubject subjects;
  private final MetreSign metres;

  UnitForLinkedNumber(Lexemes in, NumberLinks links, CountedSubject subjects) {
    this.in = in;
    this.metres = new MetreSign(in);
    this.links = links;
    this.subjects = subjects;
  }

  @Override
  public @Nullable Amount fill(Amount bare, Neighbours beside) {
    Amount next = beside.next();
    Unit unit = next == null ? null : next.unit();
    if (next == null || unit == null || isMillionsOfPercent(bare, unit)) {
      return null;
    }
    if (!links.join(bare, next)) {
      return null;
    }
    if (isOther(bare, next, unit) || metres.mayEnd(bare, unit)) {
      return bare;
    }
    // "credits of 2,227,000 or four cts a share": so many cents would be written in dollars.
    if (unit.isPart() && bare.inThousands()) {
      return bare.withUnit(unit.whole());
    }
    return bare.withNumber(bare.numberOnScaleOf(next.number())).withUnit(unit);
  }

  /** "To 514 million and 11 pct": millions are none of percent. */
  private static boolean isMillionsOfPercent(Amount bare, Unit unit) {
    return bare.scaled() && unit.kind() == FigureKind.PERCENT;
  }

  /** Whether a number is of something else: a year, the "one" of "one or 30 homes". */
  private boolean isOther(Amount bare, Amount next, Unit unit) {
    boolean few =
        unit.kind() == FigureKind.QUANTITY
            && bare.number().form() == NumberPart.Form.SMALL_WORD
            && !next.scaled();
    return bare.number().looksLikeYear()
        || few
        || isSaidAgainInPercent(bare, next, unit)
        || subjects.isNounAhead(bare.to());
  }

  /**
   * "up 15.72 or 0.27 percent" says one change twice, in points or money and in percent; "five or
   * six percent", of which the lower stands first, leaves open which it is.
   */
  private boolean isSaidAgainInPercent(Amount bare, Amount next, Unit unit) {
    return unit.kind() == FigureKind.PERCENT
        && in.is(next.from() - 1, "or")
        && bare.number().value().compareTo(next.number().value()) > 0;
  }
}
