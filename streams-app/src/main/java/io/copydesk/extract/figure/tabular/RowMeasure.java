package io.copydesk.extract.figure.tabular;

import io.copydesk.events.FigureKind;
import io.copydesk.extract.figure.lexeme.Lexemes;
import io.copydesk.extract.figure.metric.MetricIds;
import io.copydesk.extract.figure.metric.MetricKinds;
import io.copydesk.table.Vocabulary;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a row of results or of a table measures, by the label at its beginning: "Oper net", "Total
 * revenue", "Avg shares". Of one sentence.
 */
public final class RowMeasure {

  private static final Vocabulary WORDS = Vocabulary.beside(RowMeasure.class);
  private static final Set<String> SHARES = WORDS.words("row-measure.shares");

  /** What shares are counted as. */
  public static final String SHARE = WORDS.word("row-measure.share");

  private static final String PERCENT = WORDS.word("row-measure.percent");

  private final Lexemes in;
  private final int from;
  private final int end;
  private final String words;
  private final boolean rest;

  /** Of a label up to the first number or sign. */
  public RowMeasure(Lexemes in) {
    this.in = in;
    this.from = 0;
    this.end = end(in);
    this.words = end > 0 ? in.text(0, end) : "";
    this.rest = false;
  }

  /**
   * Of a {@linkplain RowLabel label} in a cell of its own, of which what follows a comma or a
   * bracket is no part: "Net sales, EUR million".
   */
  public RowMeasure(Lexemes in, int cell, int cellEnd) {
    this.in = in;
    this.from = cell;
    RowLabel label = RowLabel.of(in, cell, cellEnd);
    this.words = label.words();
    this.end = label.to();
    this.rest = end < cellEnd && (hasPercent(cellEnd) || !(in.is(end, ",") || in.is(end, "(")));
  }

  /** The first lexeme that is no word; the first one where more words than a label has do. */
  private static int end(Lexemes in) {
    int end = 0;
    while (end < in.size()
        && end <= RowLabel.LONGEST
        && (in.get(end).isWord() || in.isHyphen(end))) {
      end++;
    }
    return end > RowLabel.LONGEST ? 0 : end;
  }

  private boolean hasPercent(int cellEnd) {
    for (int i = end; i < cellEnd; i++) {
      if (in.is(i, PERCENT)) {
        return true;
      }
    }
    return false;
  }

  /** Whether the label goes up to a lexeme, which is none of it. */
  public boolean endsBefore(int index) {
    return end > from && end == index;
  }

  /** Whether the label names a sum of money, as "net income" does and "deliveries" does not. */
  public boolean isMoney() {
    String id = id();
    return id != null && MetricKinds.isSum(id) && !isShares();
  }

  /** Whether the label names something that has a canonical name. */
  public boolean isKnown() {
    return id() != null;
  }

  private @Nullable String id() {
    return words.isEmpty() || rest ? null : MetricIds.of(words, FigureKind.MONEY);
  }

  /** Whether the label is one of results, as newswires and tables have them. */
  public boolean isOfResults() {
    return isKnown() || isShares();
  }

  /** Whether the label counts shares. */
  public boolean isShares() {
    return end > from && SHARES.contains(in.get(end - 1).lower());
  }
}
