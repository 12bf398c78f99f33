package io.copydesk.extract.figure.metric;

import io.copydesk.extract.figure.lexeme.Lexeme;
import io.copydesk.extract.figure.lexeme.Lexemes;
import io.copydesk.extract.figure.sentence.Beside;
import io.copydesk.extract.figure.sentence.SentenceView;
import io.copydesk.extract.figure.words.SubjectWords;
import org.jspecify.annotations.Nullable;

/** The verbs beside a figure, which tell what it measures where no noun does: "sold 300 homes". */
final class MetricVerbs {

  private static final int FARTHEST_BEFORE = 8;
  private static final int FARTHEST_BEHIND = 6;

  private final SentenceView view;
  private final Lexemes in;
  private final Beside beside;

  MetricVerbs(SentenceView view) {
    this.view = view;
    this.in = view.lexemes();
    this.beside = new Beside(view);
  }

  /** The nearest verb before a figure in its clause, null when none is near. */
  @Nullable MetricAnswer before(SentenceView.Placed figure) {
    for (int i = figure.from() - 1; i >= Math.max(0, figure.from() - FARTHEST_BEFORE); i--) {
      if (view.parts(i)) {
        return null;
      }
      if (SubjectWords.isDoing(in.get(i))) {
        return answer(i);
      }
    }
    return null;
  }

  /** The nearest verb behind a figure in its clause, null when none is near. */
  @Nullable MetricAnswer behind(SentenceView.Placed figure) {
    for (int i = figure.to(); i < Math.min(in.size(), figure.to() + FARTHEST_BEHIND); i++) {
      if (view.parts(i) || view.figureStartingAt(i) != null) {
        return null;
      }
      if (SubjectWords.isDoing(in.get(i))) {
        return answer(i);
      }
    }
    return null;
  }

  private MetricAnswer answer(int at) {
    Lexeme verb = in.get(at);
    return new MetricAnswer.Said(
        MetricAnswer.Phrase.VERB,
        new Metric(verb.lower(), at, at + 1),
        verb.lower(),
        HeadClass.VERB,
        beside.word(at - 1),
        beside.word(at + 1));
  }
}
