package io.copydesk.extract.figure.elision;

import io.copydesk.events.FigureKind;
import io.copydesk.extract.figure.amount.Amount;
import io.copydesk.extract.figure.lexeme.Lexemes;
import io.copydesk.extract.figure.number.NumberPart;
import io.copydesk.extract.figure.tabular.RowMeasure;
import io.copydesk.extract.figure.unit.Unit;
import io.copydesk.extract.figure.words.ComparisonWords;
import org.jspecify.annotations.Nullable;

/**
 * What the rows of a company's results are of, by their label: "Net 803,708 vs loss 642,534" is of
 * the money of the rows before it, "Avg shrs 3,313,000 vs 3,071,000" of shares.
 */
final class UnitForResultRow implements UnitSource {

  /** Lexemes from the end of a value to the earlier one: "vs", "vs loss". */
  private static final int FARTHEST = 2;

  private final Lexemes in;
  private final RowMeasure measure;
  private final @Nullable Unit lastMoney;

  /**
   * @param lastMoney unit of the article's latest amount of money before this sentence, null when
   *     there is none
   */
  UnitForResultRow(Lexemes in, @Nullable Unit lastMoney) {
    this.in = in;
    this.measure = new RowMeasure(in);
    this.lastMoney = lastMoney;
  }

  @Override
  public @Nullable Amount fill(Amount bare, Neighbours beside) {
    Amount before = beside.before();
    boolean first = measure.endsBefore(bare.from()) && isLink(bare.to());
    boolean earlier = before != null && isValueOf(bare, before);
    if ((!first && !earlier) || !isWritten(bare)) {
      return null;
    }
    if (measure.isShares()) {
      return bare.withUnit(Unit.quantity(RowMeasure.SHARE));
    }
    Unit money = measure.isMoney() ? money(first ? beside.next() : beside.resolved()) : null;
    return money == null ? null : bare.withUnit(money);
  }

  private boolean isValueOf(Amount earlier, Amount value) {
    return measure.endsBefore(value.from())
        && isLink(value.to())
        && earlier.from() - value.to() <= FARTHEST;
  }

  private boolean isLink(int index) {
    return ComparisonWords.isAgainst(in.get(index).lower());
  }

  /** Whether a number says its thousands, so that it is no sum that another scale holds for. */
  private static boolean isWritten(Amount bare) {
    boolean digits = bare.number().form() == NumberPart.Form.WRITTEN_OUT && bare.inThousands();
    return bare.scaled() || digits;
  }

  /** The money of the row's other value, else that of the rows before; null when not known. */
  private @Nullable Unit money(@Nullable Amount other) {
    Unit unit = other == null ? null : other.unit();
    return unit != null && unit.kind() == FigureKind.MONEY ? unit.whole() : lastMoney;
  }
}
