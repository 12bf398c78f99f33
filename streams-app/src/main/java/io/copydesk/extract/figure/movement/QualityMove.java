package io.copydesk.extract.figure.movement;

import io.copydesk.events.Direction;
import io.copydesk.extract.Figure;
import io.copydesk.extract.Magnitude;
import io.copydesk.extract.figure.lexeme.Lexemes;
import io.copydesk.extract.figure.sentence.PlacedFigure;
import io.copydesk.extract.figure.sentence.SentenceView;
import io.copydesk.table.Vocabulary;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads the direction of what became better or worse, which is no direction by itself: "the
 * combined ratio improved to 93 pct from 95" fell, "the margin improved to 5 pct from 4" rose. The
 * numbers tell. Made for one sentence.
 */
final class QualityMove {

  private static final Set<String> VERBS =
      Vocabulary.beside(QualityMove.class).words("quality-move.verbs");

  private final SentenceView view;
  private final Lexemes in;

  QualityMove(SentenceView view) {
    this.view = view;
    this.in = view.lexemes();
  }

  /** The direction of a figure, null when it did not become better or worse than another. */
  @Nullable Direction of(int index) {
    PlacedFigure figure = view.figures().get(index);
    int to = view.beforeBound(figure);
    boolean last = index + 1 >= view.figures().size();
    if (last || !in.is(to, "to") || !VERBS.contains(in.get(to - 1).lower())) {
      return null;
    }
    boolean compared = view.links().resultComparedWith(index + 1) == index;
    return compared ? between(view.figures().get(index + 1), figure) : null;
  }

  private static @Nullable Direction between(PlacedFigure earlier, PlacedFigure later) {
    Figure from = earlier.figure();
    Figure to = later.figure();
    if (!from.unit().equals(to.unit())
        || !(from.magnitude() instanceof Magnitude.Exactly low)
        || !(to.magnitude() instanceof Magnitude.Exactly high)) {
      return null;
    }
    int change = high.value().compareTo(low.value());
    if (change == 0) {
      return null;
    }
    return change > 0 ? Direction.INCREASE : Direction.DECREASE;
  }
}
