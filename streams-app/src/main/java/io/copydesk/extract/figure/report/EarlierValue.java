package io.copydesk.extract.figure.report;

import io.copydesk.extract.figure.lexeme.Lexemes;
import io.copydesk.extract.figure.sentence.SentenceView;
import io.copydesk.extract.figure.words.Movements;
import io.copydesk.extract.figure.words.ReportWords;

/**
 * Tells figures that something else is compared with, in whatever sentence that stands: "against a
 * loss of 5 mln", "after a 5 pct rise", "the rate was up from 5 pct".
 */
final class EarlierValue {

  /** Lexemes before a figure in which a word of comparison is looked for. */
  private static final int BEFORE = 5;

  /** Lexemes between two earlier values: "6 pct in May and 5 pct in June". */
  private static final int LONGEST_GAP = 6;

  private final SentenceView view;
  private final Lexemes in;

  EarlierValue(SentenceView view) {
    this.view = view;
    this.in = view.lexemes();
  }

  /** Whether words before a figure lead from a later one to it. */
  boolean isLedTo(int index) {
    SentenceView.Placed figure = view.figures().get(index);
    SentenceView.Placed previous = view.figureBefore(index);
    int limit = Math.max(figure.from() - BEFORE, previous == null ? 0 : previous.to());
    for (int i = figure.from() - 1; i >= Math.max(0, limit); i--) {
      String word = in.get(i).lower();
      boolean other = in.is(i, "to") && !ReportWords.isComparing(in.get(i - 1).lower());
      if (view.parts(i) || other || in.is(i, "at")) {
        return false;
      }
      if (ReportWords.isComparing(word)
          || (in.is(i, "from") && Movements.isParticle(in.get(i - 1).lower()))) {
        return true;
      }
      if (ReportWords.isAfter(word)) {
        return isSizeOfMovement(i, figure);
      }
    }
    return false;
  }

  /**
   * "after a 5 pct rise", "after rises of 5 pct", "after 5 mln in May"; not "after paying 5 mln".
   */
  private boolean isSizeOfMovement(int after, SentenceView.Placed figure) {
    int noun = figure.from() - 2;
    boolean of = in.is(noun + 1, "of") && noun > after && moves(noun);
    boolean direct = view.beforeBound(figure) == after;
    return of || direct || moves(figure.to()) || moves(figure.to() + 1);
  }

  private boolean moves(int noun) {
    return Movements.after(in.get(noun).lower()) != null;
  }

  /** Whether "and" alone joins a figure of the same kind to an earlier value before it. */
  boolean isJoined(int index) {
    SentenceView.Placed previous = view.figureBefore(index);
    SentenceView.Placed figure = view.figures().get(index);
    if (previous == null
        || figure.from() - previous.to() > LONGEST_GAP
        || SentenceView.kind(previous) != SentenceView.kind(figure)) {
      return false;
    }
    int and = view.beforeBound(figure);
    while (and > previous.to() && !in.is(and, "and") && !view.parts(and)) {
      and--;
    }
    return in.is(and, "and") && figure.from() - and <= 2;
  }
}
