package io.copydesk.extract.figure.report;

import io.copydesk.extract.figure.lexeme.Lexemes;
import io.copydesk.extract.figure.sentence.FigureSeries;
import io.copydesk.extract.figure.sentence.SaidComparison;
import io.copydesk.extract.figure.sentence.SentenceView;
import io.copydesk.extract.figure.words.Movements;
import io.copydesk.extract.figure.words.SubjectWords;
import io.copydesk.extract.figure.words.WordKind;
import io.copydesk.extract.figure.words.WordKinds;
import java.util.Arrays;

/** Which figures of a sentence are compared with which: "7, up from 5", "from 3 cts to 5 cts". */
final class ComparedFigures {

  private final SentenceView view;
  private final Lexemes in;
  private final SaidComparison comparisons;
  private final FigureSeries series;
  private final int[] with;

  /** Of one sentence. */
  ComparedFigures(SentenceView view) {
    this.view = view;
    this.in = view.lexemes();
    this.comparisons = new SaidComparison(view);
    this.series = new FigureSeries(view);
    this.with = new int[view.figures().size()];
    Arrays.fill(with, -1);
    for (int i = 0; i < with.length; i++) {
      if (i > 0 && comesFrom(i - 1) && view.links().joinsBefore(i, "to")) {
        with[i] = i - 1;
      }
      int current = leadsOn(i) ? -1 : comparisons.resultOf(i);
      if (current >= 0 && with[current] < 0) {
        with[current] = i;
      }
    }
  }

  /**
   * The first figure of "from 2 mln to 1 mln" behind a verb: not what the figure before is compared
   * with, as it is in "rose to 3 mln and profit fell from 2 mln to 1 mln".
   */
  private boolean leadsOn(int index) {
    int verb = view.figures().get(index).from() - 2;
    return index + 1 < with.length
        && comesFrom(index)
        && view.links().joinsBefore(index + 1, "to")
        && SubjectWords.isVerb(in.get(verb))
        && !Movements.isParticle(in.get(verb).lower());
  }

  /** The figure that one is compared with, -1 for none: in "7, up from 5" that of 5 for 7. */
  int with(int index) {
    return with[index];
  }

  /** Whether one is what another is compared with: the 5 of "7, up from 5" and "from 5 to 7". */
  boolean isEarlier(int index) {
    int next = index + 1;
    boolean origin = next < with.length && with[next] == index && comesFrom(index);
    return origin || comparisons.resultOf(index) >= 0;
  }

  /**
   * The first figure of "from 3 cts to 5 cts"; not of "range from 3 cts to 5 cts", and not of "from
   * 3 pct in Spain to 9 pct in Italy".
   */
  private boolean comesFrom(int index) {
    int from = view.figures().get(index).from() - 1;
    boolean ranges = index + 1 < with.length && series.isFurther(index + 1);
    boolean spans = WordKinds.is(in.get(from - 1).lower(), WordKind.SPANNING);
    return in.is(from, "from") && !ranges && !spans;
  }
}
