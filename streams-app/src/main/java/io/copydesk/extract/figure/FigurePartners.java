package io.copydesk.extract.figure;

import io.copydesk.extract.figure.sentence.SentenceView;

/**
 * Which figures of a sentence have their subject and metric from others: "5 mln, up from 4 mln".
 */
final class FigurePartners {

  /** Instead of a partner's place. */
  static final int NONE = -1;

  private final SentenceView view;

  FigurePartners(SentenceView view) {
    this.view = view;
  }

  /** The figure whose subject and metric a figure has without saying so, {@link #NONE} for none. */
  int of(int index) {
    boolean joined =
        view.links().restates(index)
            || view.links().joinsBefore(index, "to")
            || view.links().joinsBefore(index, "at");
    int other = joined && index > 0 ? index - 1 : view.links().resultComparedWith(index);
    return other >= 0 && namesAnother(other, index) ? NONE : other;
  }

  /** "Ruto has 73 percent, with Odinga at 18": a name between two figures owns the second. */
  private boolean namesAnother(int first, int second) {
    int from = view.figures().get(first).to();
    int owner = view.figures().get(second).from() - 2;
    return view.lexemes().is(owner + 1, "at")
        && owner >= from
        && view.ownerEndingAt(owner + 1) != null;
  }
}
