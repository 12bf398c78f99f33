package io.copydesk.extract.figure.elision;

import io.copydesk.events.FigureKind;
import io.copydesk.extract.figure.amount.Amount;
import io.copydesk.extract.figure.number.NumberPart;
import io.copydesk.extract.figure.unit.Unit;
import org.jspecify.annotations.Nullable;

/**
 * The amount whose unit goes for a whole row of a table: "pig feed was 170 tonnes vs 171, poultry
 * feed 287 compared with 256".
 */
final class UnitForTableRow implements UnitSource {

  private final NumberLinks links;
  private final EarlierUnit earlier;

  UnitForTableRow(NumberLinks links, EarlierUnit earlier) {
    this.links = links;
    this.earlier = earlier;
  }

  @Override
  public @Nullable Amount fill(Amount bare, Neighbours beside) {
    Amount next = beside.next();
    Amount resolved = beside.resolved();
    boolean inRow =
        next != null
            && resolved != null
            && links.join(bare, next)
            && links.leadTo(next)
            && isRow(bare, next, resolved);
    return inRow ? earlier.filledFrom(bare, resolved) : null;
  }

  private static boolean isRow(Amount bare, Amount next, Amount resolved) {
    Unit unit = resolved.unit();
    return isCell(bare)
        && isCell(next)
        && unit != null
        && unit.kind() == FigureKind.QUANTITY
        && bare.from() - resolved.to() <= UnitForComparedNumber.FARTHEST;
  }

  private static boolean isCell(Amount amount) {
    return !amount.scaled() && amount.number().form() == NumberPart.Form.WRITTEN_OUT;
  }
}
