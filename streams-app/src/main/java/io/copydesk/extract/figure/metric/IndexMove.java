package io.copydesk.extract.figure.metric;

import io.copydesk.extract.figure.lexeme.Lexemes;
import io.copydesk.extract.figure.sentence.PlacedFigure;
import io.copydesk.extract.figure.sentence.SentenceView;
import io.copydesk.extract.figure.words.MetricWords;
import io.copydesk.extract.figure.words.Movements;
import io.copydesk.extract.figure.words.SubjectWords;
import io.copydesk.table.Vocabulary;
import java.util.Set;

/**
 * Tells what an index moved by, which no share price is beside it: "shares of Acme rose 2 pct as
 * the FTSE 250 gained 0.6 pct", "a rise of 1 pct in the index". Made for one sentence.
 */
public final class IndexMove {

  private static final Set<String> AT =
      Vocabulary.beside(IndexMove.class).words("index-move.placing");

  /** Lexemes of a figure's noun: "a 0.6 pct [rise] in the". */
  private static final int NEAR = 3;

  /** Lexemes of an index's name. */
  private static final int LONGEST_NAME = 5;

  private final SentenceView view;
  private final Lexemes in;

  /** Of one sentence. */
  public IndexMove(SentenceView view) {
    this.view = view;
    this.in = view.lexemes();
  }

  /** Whether a figure is what an index rose or fell by. */
  public boolean is(int index) {
    PlacedFigure figure = view.figures().get(index);
    int verb = view.beforeBound(figure);
    verb = in.is(verb, "by") ? verb - 1 : verb;
    boolean moves = Movements.any(in.get(verb).lower()) != null;
    boolean ofIndex = (moves && isIndexBefore(verb)) || isBehind(figure);
    return ofIndex && figure.isPercent();
  }

  /** "The FTSE 250 gained", "the S&P 500 was down". */
  private boolean isIndexBefore(int verb) {
    int last = verb - 1;
    while (last > 0 && SubjectWords.isAuxiliary(in.get(last))) {
      last--;
    }
    return MetricWords.endsIndex(in, in.get(last).isNumber() ? last - 1 : last);
  }

  /** "A rise of 0.6 pct in the FTSE 250", "a 0.6 pct rise in the index". */
  private boolean isBehind(PlacedFigure figure) {
    int at = figure.to();
    for (int i = at; i < at + NEAR && !view.parts(i); i++) {
      if (AT.contains(in.get(i).lower())) {
        return in.is(i + 1, "the") && isIndexFrom(i + 2);
      }
    }
    return false;
  }

  private boolean isIndexFrom(int first) {
    for (int i = first; i < first + LONGEST_NAME && in.get(i).isWord(); i++) {
      if (MetricWords.endsIndex(in, i)) {
        return true;
      }
    }
    return MetricWords.endsIndex(in, first + 2);
  }
}
