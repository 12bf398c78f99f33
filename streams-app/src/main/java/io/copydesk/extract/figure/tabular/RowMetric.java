package io.copydesk.extract.figure.tabular;

import io.copydesk.events.FigureKind;
import io.copydesk.extract.figure.lexeme.Cells;
import io.copydesk.extract.figure.lexeme.Lexemes;
import io.copydesk.extract.figure.metric.Metric;
import io.copydesk.extract.figure.metric.MetricIds;
import io.copydesk.extract.figure.sentence.SentenceView;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What all values of a row measure whose label has marks beside its words, or says what values
 * below zero are called: in "Profit/(loss) before tax | 14.2 | (3.3)" both are of the profit. Of
 * one sentence.
 */
public final class RowMetric {

  /** Lexemes before the first mark of a label. */
  private static final int LONGEST = 10;

  private final @Nullable Metric metric;

  /**
   * @param view any sentence; one that is no row has no such metric
   */
  public RowMetric(SentenceView view) {
    this.metric = mayBeMarked(view.lexemes()) ? metric(view.cells()) : null;
  }

  /** The metric where a figure that begins at a lexeme is a value of such a row, else null. */
  public @Nullable Metric of(int figure) {
    return metric == null || figure < metric.to() ? null : metric;
  }

  private static boolean mayBeMarked(Lexemes in) {
    int at = 0;
    while (at < LONGEST && (in.get(at).isWord() || in.isHyphen(at) || in.is(at, "|"))) {
      at++;
    }
    boolean note = in.is(at, "*") || (in.get(at).isNumber() && in.glued(at));
    return note || in.is(at, "(") || in.is(at, "/");
  }

  private static @Nullable Metric metric(Cells row) {
    if (row.size() <= 1 || !row.in().isOneLine()) {
      return null;
    }
    RowLabel label = RowLabel.of(row.in(), row.from(0), row.to(0));
    String words = label.words();
    boolean whole = label.marked() && label.to() == row.to(0);
    if (!whole || MetricIds.of(words, FigureKind.MONEY) == null) {
      return null;
    }
    boolean capital = words.length() > 1 && Character.isLowerCase(words.charAt(1));
    String written =
        capital ? words.substring(0, 1).toLowerCase(Locale.ROOT) + words.substring(1) : words;
    return new Metric(written, row.from(0), label.to());
  }
}
