package io.copydesk.extract.figure.table;

import io.copydesk.extract.figure.amount.Amount;
import io.copydesk.extract.figure.currency.SentenceCurrency;
import io.copydesk.extract.figure.lexeme.Lexemes;
import io.copydesk.extract.figure.metric.RowMeasure;
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
    held = said == null ? held : said;
    if (held == null && next.equals(TableScale.NONE)) {
      return NONE;
    }
    return new TableSums(next, held, columns.behind(sentence, text, null));
  }

  /** Whether the latest sentence says the columns, so that its numbers are no figures. */
  public boolean isHeading() {
    return columns.heading();
  }

  /** The money of a heading; a row that says money of its own is none. */
  private static @Nullable Unit said(Sentence sentence, String text, SentenceCurrency currency) {
    Lexemes in = Lexemes.of(text, sentence.start(), sentence.end());
    int end = TableColumns.labelEnd(in);
    boolean row = end < in.size() && new RowMeasure(in, TableColumns.label(in), end).isKnown();
    return row ? null : new HeadingMoney(in, currency).in(0, in.size());
  }

  /**
   * The amounts of a row, with their money those that are sums.
   *
   * @param lastMoney unit of the article's latest amount of money, which is that of a table whose
   *     heading says the scale alone; null when there is none
   */
  public List<Amount> fill(
      List<Amount> amounts, Lexemes in, SentenceCurrency currency, @Nullable Unit lastMoney) {
    if (!columns.isRow(in)) {
      return amounts;
    }
    int end = TableColumns.labelEnd(in);
    Unit money =
        new RowMeasure(in, TableColumns.label(in), end).isMoney()
            ? money(in, end, currency, lastMoney)
            : null;
    return money == null
        ? amounts
        : amounts.stream().map(each -> isSum(each, in) ? sum(each, in, money) : each).toList();
  }

  private @Nullable Unit money(
      Lexemes in, int end, SentenceCurrency currency, @Nullable Unit lastMoney) {
    Unit own = new HeadingMoney(in, currency).in(0, end);
    if (own != null || unit != null) {
      return own == null ? unit : own;
    }
    return lastMoney == null || scale.equals(TableScale.NONE)
        ? null
        : lastMoney.times(scale.scale());
  }

  private boolean isSum(Amount amount, Lexemes in) {
    boolean alone = amount.high() == null && !amount.number().inWords() && !amount.scaled();
    return amount.bare() && alone && columns.isPeriod(in, amount.from()) && endsCell(amount, in);
  }

  /** The sum, which is below zero where it stands in brackets. */
  private static Amount sum(Amount amount, Lexemes in, Unit money) {
    boolean brackets = in.is(amount.from() - 1, "(") && in.is(amount.to(), ")");
    return brackets
        ? new Amount(
            amount.from() - 1, amount.to() + 1, amount.number().negated(), null, money, false)
        : amount.withUnit(money);
  }

  private static boolean endsCell(Amount amount, Lexemes in) {
    int behind = in.is(amount.to(), ")") ? amount.to() + 1 : amount.to();
    return behind >= in.size() || in.beginsColumn(behind) || in.is(behind, "|");
  }
}
