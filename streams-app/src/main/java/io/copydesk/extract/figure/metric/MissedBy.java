package io.copydesk.extract.figure.metric;

import io.copydesk.extract.figure.lexeme.Lexemes;
import io.copydesk.extract.figure.sentence.PlacedFigure;
import io.copydesk.extract.figure.sentence.SentenceView;
import io.copydesk.extract.figure.words.ReportWords;
import io.copydesk.extract.figure.words.SubjectWords;
import io.copydesk.extract.figure.words.WordKind;
import io.copydesk.extract.figure.words.WordKinds;
import io.copydesk.table.Vocabulary;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * By how much a result beat or missed what was expected of it, "beats by $0.05", "missed consensus
 * by $200m", "$20m short of forecasts": no other value of what the result is of, so that a reader
 * of the profit doesn't take it for one. Made for one sentence.
 */
final class MissedBy {

  private static final Vocabulary WORDS = Vocabulary.beside(MissedBy.class);

  /** Do so whatever stands behind them. */
  private static final Set<String> RESULTS = WORDS.words("missed-by.results");

  private static final Set<String> SHORT = WORDS.words("missed-by.short");

  /** Lexemes between the verb and "by": "beat [the analysts' consensus forecast]". */
  private static final int LONGEST = 6;

  /** Lexemes between "short of" and what was expected. */
  private static final int NEAR = 3;

  private final SentenceView view;
  private final Lexemes in;

  MissedBy(SentenceView view) {
    this.view = view;
    this.in = view.lexemes();
  }

  /** The verb that a figure says the extent of, null when it is of none. */
  @Nullable Metric of(PlacedFigure figure) {
    int verb = verb(figure);
    int word = verb < 0 && isShort(figure.to()) ? figure.to() : verb;
    return word < 0 ? null : new Metric(in.get(word).text(), word, word + 1);
  }

  private int verb(PlacedFigure figure) {
    int by = view.beforeBound(figure);
    boolean expectation = false;
    for (int i = by - 1; in.is(by, "by") && i >= Math.max(0, by - LONGEST); i--) {
      String word = in.get(i).lower();
      boolean verb = ReportWords.isMeeting(word) && !WordKinds.is(word, WordKind.FUNCTION);
      if (verb && (expectation || isResult(i, by))) {
        return i;
      }
      if (view.parts(i) || in.get(i).isNumber() || SubjectWords.CLAUSE.contains(word)) {
        return -1;
      }
      expectation |= ReportWords.isExpectation(word);
    }
    return -1;
  }

  /** "beats by": without what was beaten it is the expectation. */
  private boolean isResult(int verb, int by) {
    return verb == by - 1 && RESULTS.contains(in.get(verb).lower());
  }

  private boolean isShort(int at) {
    boolean expectation = false;
    for (int i = at + 2; i < at + 2 + NEAR; i++) {
      expectation |= ReportWords.isExpectation(in.get(i).lower());
    }
    return expectation && SHORT.contains(in.get(at).lower()) && in.is(at + 1, "of");
  }
}
