package io.copydesk.extract.figure.subject;

import io.copydesk.events.FigureKind;
import io.copydesk.extract.figure.lexeme.Lexemes;
import io.copydesk.extract.figure.metric.Metric;
import io.copydesk.extract.figure.metric.MetricPhrase;
import io.copydesk.extract.figure.sentence.PlacedFigure;
import io.copydesk.extract.figure.sentence.SentenceView;
import io.copydesk.extract.figure.sentence.TradedBehindJoint;
import io.copydesk.extract.figure.words.Movements;
import io.copydesk.extract.figure.words.SubjectWords;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Tells what is traded and begins a clause of its own behind another figure: in "oil rose 2 pct to
 * $64 and gold was flat at $3,320" the second price is gold's, whether a verb says that it moved,
 * that it did not, or none stands there. Made for one sentence.
 */
final class OwnClause {

  private final SentenceView view;
  private final Lexemes in;

  OwnClause(SentenceView view) {
    this.view = view;
    this.in = view.lexemes();
  }

  /**
   * Those of some whose a figure may be: the one alone whose clause it stands in.
   *
   * @param metric null when it measures nothing that the text says
   */
  List<Answer> of(List<Answer> near, PlacedFigure figure, @Nullable Metric metric) {
    Answer nearest = nearest(near, figure);
    boolean owns =
        nearest != null
            && figure.kind() != FigureKind.QUANTITY
            && isTraded(nearest)
            && isBehindFigure(nearest)
            && goesOn(nearest.to())
            && isOfPrice(metric, nearest, figure);
    return owns ? List.of(nearest) : near;
  }

  /** The last before a figure that is somebody or something: the "gold" of "gold was flat". */
  private @Nullable Answer nearest(List<Answer> near, PlacedFigure figure) {
    Answer nearest = null;
    for (Answer answer : near) {
      boolean before = answer.isHere() && answer.to() <= figure.from();
      boolean beside = answer.to() == figure.from();
      boolean somebody = beside || answer.kind() != AnswerKind.NOUN || isTraded(answer);
      nearest = before && somebody ? answer : nearest;
    }
    return nearest;
  }

  private boolean isTraded(Answer answer) {
    return TradedBehindJoint.isTraded(in.get(answer.to() - 1).lower());
  }

  /** Whether a joint stands right before it, and a figure somewhere before that. */
  private boolean isBehindFigure(Answer answer) {
    int joint = TradedBehindJoint.before(in, answer.from());
    return joint >= 0 && view.lastFigureBefore(joint) != null;
  }

  /** Not "gold of", "gold, which", "oil and gas". */
  private boolean goesOn(int behind) {
    return view.figureStartingAt(behind) != null
        || SubjectWords.isVerb(in.get(behind))
        || Movements.any(in.get(behind).lower()) != null
        || (in.get(behind).isWord() && !MetricPhrase.isClosed(in.get(behind)));
  }

  /** Whether no other noun says what the figure is of: "gold was 5 pct of reserves". */
  private static boolean isOfPrice(@Nullable Metric metric, Answer answer, PlacedFigure figure) {
    return metric == null || (metric.to() <= answer.to() && metric.from() <= figure.from());
  }
}
