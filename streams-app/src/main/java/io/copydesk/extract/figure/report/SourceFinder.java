package io.copydesk.extract.figure.report;

import io.copydesk.extract.Subject;
import io.copydesk.extract.figure.lexeme.Lexemes;
import io.copydesk.extract.figure.sentence.PlacedFigure;
import io.copydesk.extract.figure.sentence.PlacedName;
import io.copydesk.extract.figure.sentence.SentenceView;
import io.copydesk.extract.figure.words.ComparisonWords;
import io.copydesk.extract.figure.words.ReportWords;
import io.copydesk.extract.figure.words.SubjectWords;
import org.jspecify.annotations.Nullable;

/**
 * Finds who states the figures of a sentence: "analysts expect", "according to Acme", "the bureau
 * said".
 */
final class SourceFinder {

  /** Lexemes to either side of a figure in which the words that lead to its source may stand. */
  private static final int FARTHEST = 60;

  /** Lexemes behind "according to" in which the source may begin. */
  private static final int NEAR = 8;

  /** Names from the sentence's beginning on, one of which may be described before it says. */
  private static final int MOST_NAMES = 8;

  /** Words between who states something and the verb, "had recently". Set by hand. */
  private static final int MOST_BEFORE_VERB = 3;

  private final SentenceView view;
  private final Lexemes in;

  SourceFinder(SentenceView view) {
    this.view = view;
    this.in = view.lexemes();
  }

  /** Who states a figure, null when the sentence does not say. */
  @Nullable Subject of(int index) {
    PlacedFigure figure = view.figures().get(index);
    Subject forecaster = forecaster(forecast(figure));
    for (int i = figure.from() - 1;
        forecaster == null && i >= Math.max(0, figure.from() - FARTHEST);
        i--) {
      if (in.is(i, ";") || comparesForecast(i)) {
        break;
      }
      if (isLedTo(i)) {
        return beginningBehind(i + 1);
      }
      if (isSaying(i)) {
        Subject said = endingAt(i);
        if (said != null) {
          return said;
        }
      }
    }
    for (int i = figure.to(); i < Math.min(in.size(), figure.to() + FARTHEST); i++) {
      if (comparesForecast(i)) {
        break;
      }
      if (isLedTo(i)) {
        return beginningBehind(i + 1);
      }
      boolean says = isSaying(i) && i + 2 >= in.size() - 1;
      if (says) {
        return endingAt(i);
      }
    }
    return forecaster;
  }

  /**
   * The "forecasts" of "said profit rose to 4 mln, beating analysts' forecasts of 3 mln", which are
   * of others than whoever tells the result; -1 for none.
   */
  private int forecast(PlacedFigure figure) {
    int at = view.beforeBound(figure);
    int noun = in.is(at, "of") || in.is(at, "for") ? at - 1 : at;
    if (noun == at || !ReportWords.isExpectation(in.get(noun).lower())) {
      return -1;
    }
    for (int i = noun - 1; i >= Math.max(0, noun - NEAR) && !view.parts(i); i--) {
      if (ReportWords.isMeeting(in.get(i).lower())) {
        return noun;
      }
    }
    return -1;
  }

  /** The "analysts" of "analysts' average estimates", null when they are nobody's by name. */
  private @Nullable Subject forecaster(int forecast) {
    for (int i = forecast - 1; i >= Math.max(0, forecast - NEAR) && !view.parts(i); i--) {
      if (ReportWords.isForecaster(in.get(i).lower())) {
        return new Subject(in.text(i, i + 1), null);
      }
    }
    return null;
  }

  /**
   * "Acme sees 5 mln, [versus] analysts' estimate of 4 mln, according to Emca": who says the one on
   * this side of it does not say the other.
   */
  private boolean comparesForecast(int index) {
    if (!ComparisonWords.leads(in, index)) {
      return false;
    }
    for (int i = index + 1; i <= index + NEAR && view.figureStartingAt(i) == null; i++) {
      if (ReportWords.isForecaster(in.get(i).lowerPossessor())) {
        return true;
      }
      if (view.parts(i)) {
        return false;
      }
    }
    return false;
  }

  /** Whether a lexeme is the "to" of "according to". */
  private boolean isLedTo(int index) {
    return in.is(index, "to") && ReportWords.leadsToSource(in.get(index - 1).lower());
  }

  /** Not the "added" of "Acme added about 2 pct". */
  private boolean isSaying(int index) {
    String word = in.get(index).lower();
    return ReportWords.isSaying(word) && !(ReportWords.isMoving(word) && movesFigure(index));
  }

  /** Whether a verb has a figure as its object: not the one of "he added 2 pct was enough". */
  private boolean movesFigure(int verb) {
    PlacedFigure figure = view.figureBehind(verb);
    return figure != null && !SubjectWords.isAuxiliary(in.get(figure.to()));
  }

  /** The name or group of people that ends before a lexeme. */
  private @Nullable Subject endingAt(int to) {
    int end = to;
    while (end > Math.max(0, to - MOST_BEFORE_VERB)
        && (in.get(end - 1).lower().endsWith("ly") || in.is(end - 1, "had"))) {
      end--;
    }
    PlacedName owner = view.ownerEndingAt(end);
    owner = owner == null ? describedBefore(end) : owner;
    if (owner != null) {
      return subject(owner);
    }
    return ReportWords.isSource(in.get(end - 1).lower())
        ? new Subject(in.text(end - 1, end), null)
        : null;
  }

  /** The "Acme" of "Acme (NYSE: ACM), a maker of cars, said", null when there is none. */
  private @Nullable PlacedName describedBefore(int saying) {
    for (int i = Math.min(MOST_NAMES, view.owners().size()) - 1; i >= 0; i--) {
      PlacedName owner = view.owners().get(i);
      int behind = view.behindListing(owner.to());
      boolean listed = behind > owner.to() && behind == saying;
      boolean described = in.is(behind, ",") && in.is(saying - 1, ",") && behind < saying - 1;
      if (owner.to() < saying && (listed || described)) {
        return owner;
      }
    }
    return null;
  }

  /** The first name or group of people behind "according to", if it is near. */
  private @Nullable Subject beginningBehind(int from) {
    int first = in.is(from, "the") || in.is(from, "a") ? from + 1 : from;
    for (int i = first; i < Math.min(in.size(), first + NEAR) && !view.parts(i); i++) {
      PlacedName owner = view.ownerStartingAt(i);
      if (owner != null) {
        return subject(owner);
      }
      if (ReportWords.isSource(in.get(i).lower())) {
        return new Subject(in.text(i, i + 1), null);
      }
    }
    return null;
  }

  private static Subject subject(PlacedName owner) {
    return Subject.of(owner.mention());
  }
}
