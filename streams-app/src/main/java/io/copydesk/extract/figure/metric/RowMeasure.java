package io.copydesk.extract.figure.metric;

import io.copydesk.events.FigureKind;
import io.copydesk.extract.figure.lexeme.Lexemes;
import io.copydesk.table.Vocabulary;
import java.util.Set;

/**
 * What a row of results or of a table measures, by the label at its beginning: "Oper net", "Total
 * revenue", "Avg shares". Of one sentence.
 */
public final class RowMeasure {

  private static final Vocabulary WORDS = Vocabulary.beside(RowMeasure.class);
  private static final Set<String> SHARES = WORDS.words("row-measure.shares");

  /** What shares are counted as. */
  public static final String SHARE = WORDS.word("row-measure.share");

  /** Words of a label, which are few. */
  private static final int LONGEST = 8;

  private final Lexemes in;
  private final int end;

  public RowMeasure(Lexemes in) {
    this.in = in;
    this.end = end(in);
  }

  /** The first lexeme that is no word; 0 where more words than a label has stand before it. */
  private static int end(Lexemes in) {
    int end = 0;
    while (end <= LONGEST && (in.get(end).isWord() || in.isHyphen(end))) {
      end++;
    }
    return end > LONGEST ? 0 : end;
  }

  /** Whether the label goes up to a lexeme, which is none of it. */
  public boolean endsBefore(int index) {
    return end > 0 && end == index;
  }

  /** Whether the label names a sum of money, as "net income" does and "deliveries" does not. */
  public boolean isMoney() {
    String id = end == 0 ? null : MetricIds.of(in.text(0, end), FigureKind.MONEY);
    return id != null && MetricKinds.isSum(id) && !isShares();
  }

  /** Whether the label counts shares. */
  public boolean isShares() {
    return end > 0 && SHARES.contains(in.get(end - 1).lower());
  }
}
