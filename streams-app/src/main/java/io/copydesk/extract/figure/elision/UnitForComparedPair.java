package io.copydesk.extract.figure.elision;

import io.copydesk.events.FigureKind;
import io.copydesk.extract.figure.amount.Amount;
import io.copydesk.extract.figure.number.NumberPart;
import io.copydesk.extract.figure.unit.Unit;
import org.jspecify.annotations.Nullable;

/**
 * The amount in front whose unit goes for a pair of bare numbers that are compared, as lists in
 * prose have them: "pig feed was 170 tonnes vs 171, poultry feed 287 compared with 256". Gives it
 * to the first of the pair; the second has it from there.
 */
final class UnitForComparedPair implements UnitSource {

  private final NumberLinks links;
  private final EarlierUnit earlier;

  UnitForComparedPair(NumberLinks links, EarlierUnit earlier) {
    this.links = links;
    this.earlier = earlier;
  }

  @Override
  public @Nullable Amount fill(Amount bare, Neighbours beside) {
    Amount next = beside.next();
    Amount resolved = beside.resolved();
    boolean pair =
        next != null
            && resolved != null
            && links.join(bare, next)
            && links.leadTo(next)
            && isPair(bare, next, resolved);
    return pair ? earlier.filledFrom(bare, resolved) : null;
  }

  private static boolean isPair(Amount bare, Amount next, Amount resolved) {
    Unit unit = resolved.unit();
    return isWrittenOut(bare)
        && isWrittenOut(next)
        && unit != null
        && unit.kind() == FigureKind.QUANTITY
        && bare.from() - resolved.to() <= UnitForComparedNumber.FARTHEST;
  }

  private static boolean isWrittenOut(Amount amount) {
    return !amount.scaled() && amount.number().form() == NumberPart.Form.WRITTEN_OUT;
  }
}
