package io.copydesk.extract.figure.movement;

import io.copydesk.extract.figure.lexeme.Lexemes;
import io.copydesk.extract.figure.sentence.PlacedFigure;
import io.copydesk.extract.figure.sentence.SentenceView;
import io.copydesk.table.Vocabulary;
import java.util.Set;

/**
 * Tells percentages that are a part of something from those that say how far it moved: of "exports
 * were 31 pct of revenue, up from 28 pct" neither is growth of revenue, though the part went up.
 * Made for one sentence.
 */
public final class PartOfWhole {

  private static final Vocabulary WORDS = Vocabulary.beside(PartOfWhole.class);

  /** Behind "of" these begin no whole: "rose 5 pct, 2 pct of [which] came from prices". */
  private static final Set<String> NO_WHOLES = WORDS.words("part-of-whole.no-wholes");

  /** What the distance between two percentages is counted in. */
  private static final Set<String> POINTS = WORDS.words("part-of-whole.points");

  private final SentenceView view;
  private final Lexemes in;

  /** Of one sentence. */
  public PartOfWhole(SentenceView view) {
    this.view = view;
    this.in = view.lexemes();
  }

  /** Whether a figure is a part, or how far one moved, or the part that it was before. */
  public boolean is(int index) {
    PlacedFigure figure = view.figures().get(index);
    if (!figure.isPercent()) {
      return false;
    }
    int result = view.links().resultComparedWith(index);
    return isPart(figure)
        || POINTS.contains(figure.unit())
        || (result >= 0 && isPart(view.figures().get(result)));
  }

  private boolean isPart(PlacedFigure figure) {
    return figure.isPercent()
        && in.is(figure.to(), "of")
        && !NO_WHOLES.contains(in.get(figure.to() + 1).lower());
  }
}
