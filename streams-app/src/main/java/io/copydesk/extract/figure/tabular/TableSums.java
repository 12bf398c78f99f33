package io.copydesk.extract.figure.tabular;

import io.copydesk.extract.figure.amount.Amount;
import io.copydesk.extract.figure.currency.SentenceCurrency;
import io.copydesk.extract.figure.lexeme.Cells;
import io.copydesk.extract.figure.lexeme.Lexemes;
import io.copydesk.extract.figure.unit.HeadingMoney;
import io.copydesk.extract.figure.unit.Unit;
import io.copydesk.extract.text.Sentence;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Tells which bare numbers in the rows of a table are sums of money: those of a row whose label
 * names a sum, in columns that have a period, below "EUR million" or "(in thousands)". What is
 * counted, of one share or a percentage has other labels. Immutable.
 *
 * @param scale that the heading says for sums that are marked as money
 * @param unit money that the heading says with its scale, null when it says none
 * @param columns below the heading
 */
public record TableSums(TableScale scale, @Nullable Unit unit, TableColumns columns) {

  /** Of no table. */
  public static final TableSums NONE = new TableSums(TableScale.NONE, null, TableColumns.NONE);

  /**
   * What holds behind a sentence.
   *
   * @param text the field that the sentence's offsets count in
   */
  public TableSums behind(Sentence sentence, String text, SentenceCurrency currency) {
    TableScale next = scale.behind(sentence);
    Unit said = TableScale.mayBeHeading(sentence) ? said(sentence, text, currency) : null;
    Unit held = TableScale.isProse(sentence) ? null : unit;
    boolean rescaled = held != null && !next.equals(scale) && !next.equals(TableScale.NONE);
    // "in lakhs" below a table in crores of rupees.
    held = rescaled && held != null ? held.whole().times(next.scale()) : held;
    held = said == null ? held : said;
    return new TableSums(next, held, columns.behind(sentence, text, null));
  }

  /** Whether the latest sentence says the columns, so that its numbers are no figures. */
  public boolean isHeading() {
    boolean table = unit != null || !scale.equals(TableScale.NONE) || !columns.isEmpty();
    return table && columns.heading();
  }

  /** The money of a heading; a row that says money of its own is none. */
  private static @Nullable Unit said(Sentence sentence, String text, SentenceCurrency currency) {
    Lexemes in = Lexemes.of(text, sentence.start(), sentence.end());
    Cells cells = Cells.of(in);
    boolean row = cells.size() > 1 && measure(cells).isKnown();
    return row ? null : new HeadingMoney(in, currency).in(0, in.size());
  }

  private static RowMeasure measure(Cells row) {
    return new RowMeasure(row.in(), row.from(0), row.to(0));
  }

  /**
   * The amounts of a row, with their unit those whose label or column says it, and with their money
   * those that are sums.
   *
   * @param lastMoney unit of the article's latest amount of money, which is that of a table whose
   *     heading says the scale alone; null when there is none
   */
  public List<Amount> fill(
      List<Amount> amounts, Cells cells, SentenceCurrency currency, @Nullable Unit lastMoney) {
    boolean row = columns.fits(cells);
    if (!row && !cells.isLabelledRow()) {
      return amounts;
    }
    HeadingMoney heading = new HeadingMoney(cells.in(), currency);
    Unit said = heading.ofLabel(cells.from(0), cells.to(0));
    boolean sums = row && said == null && measure(cells).isMoney();
    Unit whole = sums ? money(heading.in(0, cells.to(0)), lastMoney) : said;
    return amounts.stream()
        .map(each -> filled(each, cells, row, whole))
        .map(each -> said != null && isSignedAlike(each, said, cells) ? each.withUnit(said) : each)
        .toList();
  }

  /** An amount of a row with what its label or its column says of it. */
  private Amount filled(Amount amount, Cells cells, boolean row, @Nullable Unit ofRow) {
    Column column = row ? columns.at(cells, amount.from()) : null;
    boolean dated = row ? column != null && column.isDated() : isValue(amount, cells);
    Unit unit = dated ? ofRow : null;
    unit = column != null && column.percent() ? Unit.percentage() : unit;
    return unit == null || !isAlone(amount, cells.in()) ? amount : inUnit(amount, cells.in(), unit);
  }

  /**
   * Whether an amount is a value of a row below no heading: the first one, and another where two
   * are all, since what follows may be a change.
   */
  private static boolean isValue(Amount amount, Cells cells) {
    int cell = cells.of(amount.from());
    return cell == 1 || (cell == 2 && cells.size() == 3);
  }

  /**
   * The money of a row of sums.
   *
   * @param own what its label says, null when it says none
   */
  private @Nullable Unit money(@Nullable Unit own, @Nullable Unit lastMoney) {
    if (own != null || unit != null) {
      return own == null ? unit : own;
    }
    return lastMoney == null || scale.equals(TableScale.NONE)
        ? null
        : lastMoney.times(scale.scale());
  }

  /**
   * The "£1.2" of "Revenue (£m) | £1.2": the sign is said twice, and the scale once, by the label.
   */
  private static boolean isSignedAlike(Amount amount, Unit label, Cells cells) {
    boolean scale = label.isMoney() && !label.isPart() && !label.equals(label.whole());
    return scale
        && label.whole().equals(amount.unit())
        && amount.high() == null
        && !amount.scaled()
        && cells.of(amount.from()) > 0
        && endsCell(amount, cells.in());
  }

  private static boolean isAlone(Amount amount, Lexemes in) {
    boolean alone = amount.high() == null && !amount.number().inWords() && !amount.scaled();
    return amount.bare() && alone && endsCell(amount, in);
  }

  /** The same in a unit, below zero where it stands in brackets as well as behind a minus. */
  private static Amount inUnit(Amount amount, Lexemes in, Unit unit) {
    boolean positive = amount.number().mantissa().signum() > 0;
    boolean brackets = positive && in.is(amount.from() - 1, "(") && in.is(amount.to(), ")");
    return brackets
        ? new Amount(
            amount.from() - 1, amount.to() + 1, amount.number().negated(), null, unit, false)
        : amount.withUnit(unit);
  }

  private static boolean endsCell(Amount amount, Lexemes in) {
    int behind = in.is(amount.to(), ")") ? amount.to() + 1 : amount.to();
    return behind >= in.size() || in.beginsColumn(behind) || in.is(behind, "|");
  }
}
