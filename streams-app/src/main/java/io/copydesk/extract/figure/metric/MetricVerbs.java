package io.copydesk.extract.figure.metric;

import io.copydesk.extract.figure.lexeme.Lexeme;
import io.copydesk.extract.figure.lexeme.Lexemes;
import io.copydesk.extract.figure.sentence.Beside;
import io.copydesk.extract.figure.sentence.PlacedFigure;
import io.copydesk.extract.figure.sentence.SentenceView;
import io.copydesk.extract.figure.words.Movements;
import io.copydesk.extract.figure.words.SubjectWords;
import io.copydesk.table.Vocabulary;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The verbs beside a figure, which tell what it measures where no noun does: "sold 300 homes". */
final class MetricVerbs {

  /** Lexemes from a verb that says what is measured, "earned", to its figure. Set by hand. */
  private static final int FARTHEST_BEFORE = 8;

  /** The same of a verb behind its figure. */
  private static final int FARTHEST_BEHIND = 6;

  private static final Set<String> TAKES_VERB =
      Vocabulary.beside(MetricVerbs.class).words("metric-verbs.takes-verb");

  private final SentenceView view;
  private final Lexemes in;
  private final Beside beside;

  MetricVerbs(SentenceView view) {
    this.view = view;
    this.in = view.lexemes();
    this.beside = new Beside(view);
  }

  /** The nearest verb before a figure in its clause, null when none is near. */
  @Nullable MetricAnswer before(PlacedFigure figure) {
    for (int i = figure.from() - 1; i >= Math.max(0, figure.from() - FARTHEST_BEFORE); i--) {
      if (view.parts(i)) {
        return null;
      }
      if (isVerb(i)) {
        return answer(MetricAnswer.SaidBy.VERB, i);
      }
    }
    return null;
  }

  /** The nearest verb behind a figure in its clause, null when none is near. */
  @Nullable MetricAnswer behind(PlacedFigure figure) {
    for (int i = figure.to(); i < Math.min(in.size(), figure.to() + FARTHEST_BEHIND); i++) {
      if (view.parts(i) || view.figureStartingAt(i) != null) {
        return null;
      }
      if (SubjectWords.isDoing(in.get(i))) {
        return answer(MetricAnswer.SaidBy.VERB, i);
      }
    }
    return null;
  }

  /**
   * The word before a figure, which may be a verb in the present tense; null when it can be none.
   */
  @Nullable MetricAnswer link(PlacedFigure figure) {
    int at = view.beforeBound(figure);
    return at > 0 && mayBeVerb(at) && !isVerb(at) && !view.parts(at)
        ? answer(MetricAnswer.SaidBy.LINK, at)
        : null;
  }

  /** Whether a word is a verb in the past tense, or one behind "to" or "will". */
  private boolean isVerb(int at) {
    boolean plain = takesVerb(in.get(at - 1).lower());
    return SubjectWords.isDoing(in.get(at)) || (plain && mayBeVerb(at));
  }

  /** Whether the word behind one may be a verb in its plain form, in lower case: "will", "to". */
  static boolean takesVerb(String lower) {
    return SubjectWords.isModal(lower) || TAKES_VERB.contains(lower);
  }

  private boolean mayBeVerb(int at) {
    Lexeme word = in.get(at);
    String lower = word.lower();
    return word.isWord()
        && !word.isCapitalised()
        && !MetricPhrase.isClosed(word)
        && !SubjectWords.NO_VERB.contains(lower)
        && !SubjectWords.SAYING.contains(lower)
        && !Movements.isVerb(lower);
  }

  private MetricAnswer answer(MetricAnswer.SaidBy by, int at) {
    Lexeme verb = in.get(at);
    return new MetricAnswer.SaidMetric(
        by,
        new Metric(verb.lower(), at, at + 1),
        verb.lower(),
        HeadClass.VERB,
        beside.word(at - 1),
        beside.word(at + 1));
  }
}
