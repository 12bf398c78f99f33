package io.copydesk.extract.figure.metric;

import io.copydesk.extract.figure.lexeme.Lexeme;
import io.copydesk.extract.figure.lexeme.Lexemes;
import io.copydesk.extract.figure.sentence.SentenceView;
import io.copydesk.extract.figure.words.Movements;
import org.jspecify.annotations.Nullable;

/** Finds what a figure measures: "market share", "net profit", "cloud services market". */
public final class MetricFinder {

  private final SentenceView view;
  private final Lexemes in;
  private final MetricBehind behind;
  private final MetricBefore before;
  private final ImpliedMetric implied;

  /**
   * @param text the field that lexemes count in
   */
  public MetricFinder(SentenceView view, String text) {
    this.view = view;
    this.in = view.lexemes();
    MetricPhrase phrases = new MetricPhrase(in, text);
    this.behind = new MetricBehind(in, phrases);
    this.before = new MetricBefore(view, phrases);
    this.implied = new ImpliedMetric(view);
  }

  /**
   * The metric of a figure, null when not known.
   *
   * @param previous of the figure before it, which "to", "from" and brackets hand on
   */
  public @Nullable Metric of(int index, @Nullable Metric previous) {
    SentenceView.Placed figure = view.figures().get(index);
    Metric said = behind.of(figure);
    if (view.restates(index)) {
      return said == null ? previous : said;
    }
    if (said == null) {
      said = implied.of(index, previous);
    }
    if (said == null && !isSizeOfOther(figure)) {
      said = before.of(index);
    }
    return said == null && (view.compares(index) || view.goesOn(index)) ? previous : said;
  }

  /** "a billion-dollar something": the size of what follows, which is no known metric. */
  private boolean isSizeOfOther(SentenceView.Placed figure) {
    Lexeme opener = in.get(figure.from() - 1);
    boolean opens =
        opener.is("a")
            || opener.is("an")
            || opener.is("its")
            || opener.is("their")
            || MetricPhrase.isPossessive(opener);
    Lexeme next = in.get(figure.to());
    return opens
        && next.isWord()
        && !MetricPhrase.isClosed(next)
        && Movements.after(next.lower()) == null
        && !SentenceView.isQuantity(figure);
  }
}
