package io.copydesk.extract.figure.metric;

import io.copydesk.extract.figure.lexeme.Lexeme;
import io.copydesk.extract.figure.lexeme.Lexemes;
import io.copydesk.extract.figure.sentence.PlacedFigure;
import io.copydesk.extract.figure.sentence.SentenceView;
import io.copydesk.extract.figure.words.MetricWords;
import io.copydesk.extract.figure.words.Movements;
import org.jspecify.annotations.Nullable;

/** Finds what a figure measures: "market share", "net profit", "cloud services market". */
final class MetricFinder {

  /** Lexemes from a figure to the end of the whole that it is a part of. */
  private static final int LONGEST_WHOLE = 12;

  private final SentenceView view;
  private final Lexemes in;
  private final MetricPhrase phrases;
  private final MetricBehind behind;
  private final MetricBefore before;
  private final ImpliedMetric implied;

  MetricFinder(SentenceView view) {
    this.view = view;
    this.in = view.lexemes();
    this.phrases = new MetricPhrase(view);
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
    PlacedFigure figure = view.figures().get(index);
    Metric said = behind.of(figure);
    if (view.links().restates(index)) {
      return said == null ? previous : said;
    }
    if (said == null) {
      said = implied.of(index, previous);
    }
    if (said == null && !isSizeOfOther(figure)) {
      said = before.of(index);
    }
    if (said == null && figure.isPercent()) {
      said = ofWhole(figure);
    }
    return said == null && (view.links().compares(index) || view.links().goesOn(index))
        ? previous
        : said;
  }

  /** "Of the company's net sales, 38% was made in Finland, 21% in". */
  private @Nullable Metric ofWhole(PlacedFigure figure) {
    if (!in.is(0, "of")) {
      return null;
    }
    for (int i = 1; i < Math.min(figure.from(), LONGEST_WHOLE); i++) {
      if (in.is(i + 1, ",")) {
        return MetricWords.isHead(in.get(i).lower()) ? phrases.endingIn(i, 1) : null;
      }
    }
    return null;
  }

  /** "a billion-dollar something": the size of what follows, which is no known metric. */
  private boolean isSizeOfOther(PlacedFigure figure) {
    Lexeme opener = in.get(figure.from() - 1);
    boolean opens =
        opener.is("a")
            || opener.is("an")
            || opener.is("its")
            || opener.is("their")
            || opener.isPossessive();
    Lexeme next = in.get(figure.to());
    return opens
        && next.isWord()
        && !MetricPhrase.isClosed(next)
        && Movements.after(next.lower()) == null
        && !figure.isQuantity();
  }
}
