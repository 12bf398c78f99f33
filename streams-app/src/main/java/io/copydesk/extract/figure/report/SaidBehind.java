package io.copydesk.extract.figure.report;

import io.copydesk.events.FigureAspect;
import io.copydesk.extract.figure.lexeme.Lexeme;
import io.copydesk.extract.figure.lexeme.Lexemes;
import io.copydesk.extract.figure.sentence.PlacedFigure;
import io.copydesk.extract.figure.sentence.SentenceView;
import io.copydesk.extract.figure.words.ComparisonWords;
import io.copydesk.extract.figure.words.ReportWords;
import io.copydesk.extract.figure.words.SubjectWords;
import io.copydesk.extract.figure.words.WordKind;
import io.copydesk.extract.figure.words.WordKinds;
import org.jspecify.annotations.Nullable;

/**
 * Reads behind figures whether they were expected or aimed at: "the 5 mln target", "vs. 5 mln est",
 * "the 5 mln that ministers had budgeted". Made for one sentence.
 */
final class SaidBehind {

  /** Lexemes behind a figure in which a word of expectation is looked for. */
  private static final int BEHIND = 4;

  /**
   * Lexemes of what somebody did with a figure: "that analysts [polled by a bank had] expected".
   */
  private static final int LONGEST_CLAUSE = 9;

  private final SentenceView view;
  private final Lexemes in;

  SaidBehind(SentenceView view) {
    this.view = view;
    this.in = view.lexemes();
  }

  /** What the words behind a figure make of it, null when they say nothing. */
  @Nullable FigureAspect of(PlacedFigure figure) {
    if (ReportWords.foresees(in.get(figure.to()).lower()) || isEstimate(figure)) {
      return FigureAspect.EXPECTED;
    }
    FigureAspect wished = ofClause(figure);
    return wished == null ? near(figure) : wished;
  }

  /**
   * "a 2 pct rise, which analysts had expected", "the 5 mln target"; not "5 mln against a target",
   * where the target is another.
   */
  private @Nullable FigureAspect near(PlacedFigure figure) {
    boolean own = true;
    for (int i = figure.to(); i < figure.to() + BEHIND; i++) {
      Lexeme word = in.get(i);
      boolean clause = view.parts(i) || ReportWords.opensClause(word.lower());
      boolean compares = ComparisonWords.leads(in, i) || ReportWords.isMeeting(word.lower());
      if (clause || compares || word.isNumber() || view.figureStartingAt(i) != null) {
        return null;
      }
      if (ReportWords.isTargetNoun(word.lower()) && !isMeasure(i)) {
        return own ? FigureAspect.TARGET : null;
      }
      if (ReportWords.isForeseen(word.lower()) && !Foresight.isAsExpected(in, i)) {
        return FigureAspect.EXPECTED;
      }
      own &= !word.is("and");
    }
    return null;
  }

  /**
   * "short of the 5 pct that ministers had aimed for", "beat the 5 mln analysts at a bank
   * expected": what somebody had in mind of the figure that "the" tells the reader of.
   */
  private @Nullable FigureAspect ofClause(PlacedFigure figure) {
    int wish = wish(figure);
    if (wish < 0) {
      return null;
    }
    boolean wished = ReportWords.isWished(in.get(wish).lower());
    return wished ? FigureAspect.TARGET : FigureAspect.EXPECTED;
  }

  /**
   * Behind a figure and what somebody had in mind of it, which says nothing of the next one:
   * "instead of the 5 mln it had planned, Acme spent 4 mln".
   */
  int behindClause(PlacedFigure figure) {
    return Math.max(figure.to(), wish(figure) + 1);
  }

  /** The "expected" of "the 5 mln that analysts had expected", -1 when there is none. */
  private int wish(PlacedFigure figure) {
    if (!isDefinite(figure)) {
      return -1;
    }
    for (int i = figure.to(); i < figure.to() + LONGEST_CLAUSE; i++) {
      String word = in.get(i).lower();
      boolean ends = view.parts(i) || in.get(i).isNumber() || view.figureStartingAt(i) != null;
      if (ends || (isNoLink(i) && !tellsWho(i, figure.to()))) {
        return -1;
      }
      if (ReportWords.isWished(word) || ReportWords.isThoughtOf(word)) {
        return i;
      }
    }
    return -1;
  }

  /** "the 5 pct", "the roughly 5 pct". */
  private boolean isDefinite(PlacedFigure figure) {
    for (int i = figure.from() - 1; i >= Math.max(0, view.beforeBound(figure)); i--) {
      if (in.is(i, "the")) {
        return true;
      }
    }
    return false;
  }

  /** Behind a preposition or "and", what is said is of something else. */
  private boolean isNoLink(int at) {
    String word = in.get(at).lower();
    boolean article = SubjectWords.ARTICLES.contains(word);
    return !article
        && (SubjectWords.NO_VERB.contains(word) || SubjectWords.CLAUSE.contains(word))
        && !in.is(at, "that");
  }

  /** The "by" and "at" of "analysts polled by a bank", "economists at a bank". */
  private boolean tellsWho(int at, int from) {
    if (!in.is(at, "by") && !in.is(at, "at")) {
      return false;
    }
    for (int i = at - 1; i >= from; i--) {
      if (ReportWords.isForecaster(in.get(i).lower())) {
        return true;
      }
    }
    return false;
  }

  /** The "cap" of "market cap": it measures, and bounds nothing. */
  boolean isMeasure(int index) {
    boolean target = ReportWords.isTargetNoun(in.get(index).lower());
    return target
        && ReportWords.measures(in.get(in.isHyphen(index - 1) ? index - 2 : index - 1).lower());
  }

  /** "$0.39E", "vs. 5 mln dlrs est"; not "revised from a 5 mln dlr estimate", an earlier value. */
  private boolean isEstimate(PlacedFigure figure) {
    if (isMarkedAsEstimate(figure.to())) {
      return true;
    }
    boolean revised = in.is(view.beforeBound(figure), "from");
    int noun = figure.to();
    while (noun < figure.to() + BEHIND && isContent(noun) && !isMet(noun)) {
      if (ReportWords.isEstimateNoun(in.get(noun).lower())) {
        return !revised;
      }
      noun++;
    }
    return false;
  }

  /** "revenue of 5 mln missed consensus": the consensus was another. */
  private boolean isMet(int verb) {
    return ReportWords.isMeeting(in.get(verb).lower());
  }

  private boolean isContent(int at) {
    return in.get(at).isWord() && !WordKinds.is(in.get(at).lower(), WordKind.FUNCTION);
  }

  /** "$0.39E": how analysts mark what they expect. */
  boolean isMarkedAsEstimate(int behind) {
    String mark = in.get(behind).text();
    return in.glued(behind) && ReportWords.isEstimateMark(mark);
  }
}
