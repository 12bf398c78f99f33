package io.copydesk.extract.figure.report;

import io.copydesk.extract.figure.lexeme.Lexemes;
import io.copydesk.extract.figure.sentence.PlacedFigure;
import io.copydesk.extract.figure.sentence.SentenceView;
import io.copydesk.extract.figure.words.MetricWords;
import io.copydesk.extract.figure.words.ReportWords;
import io.copydesk.extract.figure.words.SubjectWords;

/**
 * Tells values that the text says another figure of the same sort is not: "5 mln, not 4 mln", "5
 * mln rather than a profit of 4 mln", "instead of 4 mln Acme spent 5 mln". Made for one sentence.
 */
final class OtherValue {

  /** Lexemes before a figure in which "rather than" is looked for. */
  private static final int BEFORE = 6;

  private final SentenceView view;
  private final Lexemes in;

  OtherValue(SentenceView view) {
    this.view = view;
    this.in = view.lexemes();
  }

  /** Whether a figure is what another in the sentence is not. */
  boolean is(int index) {
    PlacedFigure figure = view.figures().get(index);
    boolean article = in.is(figure.from() - 1, "the") || in.is(figure.from() - 1, "a");
    int before = figure.from() - (article ? 2 : 1);
    if (in.is(before, "not")) {
      return isCorrected(index, before);
    }
    return isReplaced(figure) && (isSameSort(index, index - 1) || isSameSort(index, index + 1));
  }

  /** "5 mln, not 4 mln", "not 4 mln but 5 mln"; not "will not pay 4 mln". */
  private boolean isCorrected(int index, int not) {
    boolean behind = in.is(not - 1, ",") && isSameSort(index, index - 1);
    return behind || (in.is(view.figures().get(index).to(), "but") && isSameSort(index, index + 1));
  }

  /** "Rather than a profit of 4 mln"; not "rather than selling", "than to sell 4 mln shares". */
  private boolean isReplaced(PlacedFigure figure) {
    for (int i = figure.from() - 1; i >= Math.max(1, figure.from() - BEFORE); i--) {
      boolean links = in.is(i, "than") || in.is(i, "of");
      if (links && ReportWords.isDenying(in.get(i - 1).lower())) {
        return !in.is(i + 1, "to");
      }
      if (view.parts(i) || view.figureStartingAt(i) != null || isDoing(i)) {
        return false;
      }
    }
    return false;
  }

  /**
   * The "closing" of "rather than simply closing"; no "funding", no "operating" before "profit".
   */
  private boolean isDoing(int index) {
    String word = in.get(index).lower();
    boolean noun = MetricWords.isHead(word) || isBeforeNoun(index);
    return word.endsWith("ing")
        && !noun
        && !SubjectWords.DETERMINERS.contains(in.get(index - 1).lower());
  }

  private boolean isBeforeNoun(int index) {
    return MetricWords.isModifier(in.get(index).lower())
        && MetricWords.isHead(in.get(index + 1).lower());
  }

  private boolean isSameSort(int index, int other) {
    if (other < 0 || other >= view.figures().size()) {
      return false;
    }
    return view.figures().get(index).isSameSort(view.figures().get(other));
  }
}
