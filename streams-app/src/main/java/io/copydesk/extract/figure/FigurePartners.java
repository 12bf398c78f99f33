package io.copydesk.extract.figure;

import io.copydesk.extract.figure.sentence.SaidComparison;
import io.copydesk.extract.figure.sentence.SentenceView;
import io.copydesk.extract.figure.sentence.TradedBehindJoint;
import io.copydesk.extract.figure.words.SubjectWords;

/**
 * Which figures of a sentence have their subject and metric from others: "5 mln, up from 4 mln".
 */
final class FigurePartners {

  /** Instead of a partner's place. */
  static final int NONE = -1;

  private final SentenceView view;
  private final SaidComparison comparisons;

  FigurePartners(SentenceView view) {
    this.view = view;
    this.comparisons = new SaidComparison(view);
  }

  /** The figure whose subject and metric a figure has without saying so, {@link #NONE} for none. */
  int of(int index) {
    boolean joined =
        view.links().restates(index)
            || view.links().joinsBefore(index, "to")
            || view.links().joinsBefore(index, "at");
    int other = joined && index > 0 ? index - 1 : comparisons.resultOf(index);
    boolean others = !joined && comparisons.isOfOthers(index);
    return other >= 0 && (others || namesAnother(other, index)) ? NONE : other;
  }

  /**
   * "Ruto has 73 percent, with Odinga at 18", "Acme fell 5 pct and Emca was at 9 dlrs": a name
   * between two figures owns the second if its verb or a link follows, as in "Emca 19 to 3.35".
   */
  private boolean namesAnother(int first, int second) {
    int from = view.figures().get(first).to();
    int to = view.figures().get(second).from();
    for (int i = from + 1; i < to; i++) {
      boolean named = view.ownerEndingAt(i) != null || isTraded(i - 1, from);
      if (named && (isLink(i, to) || SubjectWords.isVerb(view.lexemes().get(i)))) {
        return true;
      }
    }
    return false;
  }

  /** The "gold" of "oil rose 2 pct to 64 dlrs and gold was flat at 3,320 dlrs". */
  private boolean isTraded(int noun, int from) {
    int joint = TradedBehindJoint.before(view.lexemes(), noun);
    boolean right = joint == from || joint == from + 1;
    return right && TradedBehindJoint.isTraded(view.lexemes().get(noun).lower());
  }

  private boolean isLink(int at, int figure) {
    int link = figure - 1;
    boolean moves = link == at + 1 && view.lexemes().get(at).isNumber();
    return (at == link && view.lexemes().is(at, "at")) || (moves && view.lexemes().is(link, "to"));
  }
}
