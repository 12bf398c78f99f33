package io.copydesk.extract.figure.report;

import io.copydesk.extract.figure.lexeme.Lexemes;
import io.copydesk.extract.figure.sentence.PlacedFigure;
import io.copydesk.extract.figure.sentence.SentenceView;
import io.copydesk.extract.figure.words.ReportWords;

/**
 * Tells figures that those who forecast for a living had in mind, which no word of expectation
 * says: "analysts were looking for 5 mln", "economists had put it at 5 pct", "the Street wants 5".
 */
final class Forecasters {

  /** Lexemes between the forecasters and their verb: "analysts [polled by a bank were] looking". */
  private static final int FARTHEST = 8;

  private final SentenceView view;
  private final Lexemes in;

  /** Of one sentence. */
  Forecasters(SentenceView view) {
    this.view = view;
    this.in = view.lexemes();
  }

  /** Whether the word at a lexeme before a figure makes that what forecasters thought of. */
  boolean think(int index, PlacedFigure figure) {
    String word = in.get(index).lower();
    if (in.is(index - 1, "the") && in.get(index).isCapitalised()) {
      return ReportWords.isMarket(word);
    }
    boolean looking = in.is(index + 1, "for") && ReportWords.isLooking(word);
    boolean putting = ReportWords.isPutting(word) && in.is(view.beforeBound(figure), "at");
    return (looking || putting || ReportWords.isSeeing(word)) && isForecasters(index);
  }

  private boolean isForecasters(int verb) {
    for (int i = verb - 1; i >= Math.max(0, verb - FARTHEST) && !view.parts(i); i--) {
      if (ReportWords.isForecaster(in.get(i).lower())) {
        return true;
      }
    }
    return false;
  }
}
