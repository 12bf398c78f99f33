package io.copydesk.extract.figure.report;

import io.copydesk.events.FigureKind;
import io.copydesk.extract.figure.lexeme.Lexeme;
import io.copydesk.extract.figure.lexeme.Lexemes;
import io.copydesk.extract.figure.sentence.PlacedFigure;
import io.copydesk.extract.figure.sentence.SentenceView;
import io.copydesk.extract.figure.words.ComparisonWords;
import io.copydesk.extract.figure.words.Movements;
import io.copydesk.extract.figure.words.PeriodWords;
import io.copydesk.extract.figure.words.ReportWords;
import io.copydesk.extract.figure.words.SubjectWords;
import io.copydesk.extract.figure.words.WordKind;
import io.copydesk.extract.figure.words.WordKinds;
import io.copydesk.table.Vocabulary;
import java.util.Set;

/**
 * Tells figures that something else is compared with, in whatever sentence that stands: "against a
 * loss of 5 mln", "after a 5 pct rise", "the rate was up from 5 pct".
 */
final class EarlierValue {

  /** Lexemes before a figure in which a word of comparison is looked for. */
  private static final int BEFORE = 5;

  /** Lexemes between two earlier values: "6 pct in May and 5 pct in June". */
  private static final int LONGEST_GAP = 6;

  private static final Set<String> RESULTS =
      Vocabulary.beside(EarlierValue.class).words("earlier-value.results");

  private final SentenceView view;
  private final Lexemes in;

  EarlierValue(SentenceView view) {
    this.view = view;
    this.in = view.lexemes();
  }

  /** Whether words before a figure lead from a later one to it. */
  boolean isLedTo(int index) {
    PlacedFigure figure = view.figures().get(index);
    PlacedFigure previous = view.figureBefore(index);
    if (previous != null && isBehindChange(previous, figure)) {
      return true;
    }
    int limit = Math.max(figure.from() - BEFORE, previous == null ? 0 : previous.to());
    for (int i = figure.from() - 1; i >= Math.max(0, limit); i--) {
      String word = in.get(i).lower();
      boolean other = in.is(i, "to") && !ComparisonWords.isCompared(in.get(i - 1).lower());
      if (view.parts(i) || other || in.is(i, "at")) {
        return false;
      }
      if (ComparisonWords.leads(in, i)
          || (in.is(i, "from") && Movements.isParticle(in.get(i - 1).lower()))) {
        return true;
      }
      if (ReportWords.isAfter(word)) {
        return isSizeOfMovement(i, figure);
      }
    }
    return false;
  }

  /**
   * "a 12 pct increase from 5 mln", "rose 12 pct over last year's 5 mln"; not "rose 12 pct from May
   * to 5 mln".
   */
  private boolean isBehindChange(PlacedFigure change, PlacedFigure figure) {
    boolean percent = change.kind() == FigureKind.PERCENT && figure.kind() != FigureKind.PERCENT;
    boolean named = moves(change.to());
    int link = named ? change.to() + 1 : change.to();
    boolean leads = in.is(link, "from") || isOver(link, figure);
    boolean near = figure.from() - link <= BEFORE;
    return percent && leads && near && (named || isMove(change)) && isLed(link, figure);
  }

  /** "over 5 mln", "over last year's 5 mln", "over the 5 mln"; not "over its 5 mln bid". */
  private boolean isOver(int link, PlacedFigure figure) {
    boolean earlier =
        in.is(link + 1, "the") || PeriodWords.isLastOrPrevious(in.get(link + 1).lower());
    return in.is(link, "over") && (earlier || figure.from() == link + 1);
  }

  /** Whether nothing but what may describe a figure stands between it and the word before it. */
  private boolean isLed(int link, PlacedFigure figure) {
    for (int i = view.beforeBound(figure); i > link; i--) {
      String word = in.get(i).lower();
      boolean other = WordKinds.is(word, WordKind.FUNCTION) && !mayDescribe(word);
      boolean done = word.endsWith("ing");
      if (other || done || view.parts(i) || in.get(i).isNumber()) {
        return false;
      }
    }
    return true;
  }

  private static boolean mayDescribe(String lower) {
    return SubjectWords.DETERMINERS.contains(lower) || PeriodWords.isLastOrPrevious(lower);
  }

  /** "rose 12 pct", "an increase of 12 pct". */
  private boolean isMove(PlacedFigure change) {
    int before = view.beforeBound(change);
    return Movements.any(in.get(before).lower()) != null
        || (in.is(before, "of") && moves(before - 1));
  }

  /**
   * "after a 5 pct rise", "after rises of 5 pct", "after 5 mln in May"; not "after paying 5 mln".
   */
  private boolean isSizeOfMovement(int after, PlacedFigure figure) {
    int noun = figure.from() - 2;
    boolean of = in.is(noun + 1, "of") && noun > after && moves(noun);
    boolean direct = view.beforeBound(figure) == after && !isOfEvent(figure);
    return of || direct || moves(figure.to()) || moves(figure.to() + 1);
  }

  /**
   * The "5 mln charge" of "fell 6 pct after a 5 mln charge": what happened, and nothing that what
   * is told now was before. A profit may be that of the year before.
   */
  private boolean isOfEvent(PlacedFigure figure) {
    Lexeme noun = in.get(figure.to());
    return figure.kind() == FigureKind.MONEY
        && noun.isWord()
        && !WordKinds.is(noun.lower(), WordKind.FUNCTION)
        && !WordKinds.is(noun.lower(), WordKind.DURATION)
        && !SubjectWords.isVerb(noun)
        && !RESULTS.contains(noun.lower());
  }

  private boolean moves(int noun) {
    return Movements.after(in.get(noun).lower()) != null;
  }

  /** Whether "and" alone joins a figure of the same kind to an earlier value before it. */
  boolean isJoined(int index) {
    PlacedFigure previous = view.figureBefore(index);
    PlacedFigure figure = view.figures().get(index);
    if (previous == null
        || figure.from() - previous.to() > LONGEST_GAP
        || previous.kind() != figure.kind()) {
      return false;
    }
    int and = view.beforeBound(figure);
    while (and > previous.to() && !in.is(and, "and") && !view.parts(and)) {
      and--;
    }
    return in.is(and, "and") && figure.from() - and <= 2;
  }
}
