package io.copydesk.extract.figure.period;

import io.copydesk.events.FigureKind;
import io.copydesk.extract.Period;
import io.copydesk.extract.figure.rank.Clue;
import io.copydesk.extract.figure.rank.Ranking;
import io.copydesk.extract.figure.sentence.Beside;
import io.copydesk.extract.figure.sentence.Distance;
import io.copydesk.extract.figure.sentence.Joint;
import io.copydesk.extract.figure.sentence.PlacedFigure;
import io.copydesk.extract.figure.sentence.SentencePath;
import io.copydesk.extract.figure.sentence.SentenceView;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Tells what speaks for a time that a figure may cover, and what against. */
final class PeriodClues {

  private final SentenceView view;
  private final SentencePath path;
  private final SaidPeriods said;
  private final Beside beside;
  private final Ranking to;
  private final String many;

  PeriodClues(SentenceView view, SentencePath path, SaidPeriods said, Ranking to) {
    this.view = view;
    this.path = path;
    this.said = said;
    this.beside = new Beside(view);
    this.to = to;
    this.many = Distance.count(said.all().size());
  }

  /**
   * What is known of a figure, the same for all answers.
   *
   * @param measure canonical name of its metric
   * @param link the word before it and what bounds it
   * @param before the word before that
   * @param behind the word behind it and its conversions
   * @param end where that word stands
   * @param joint how it is joined to the figure before
   * @param previous when that one is
   * @param ruled what the rules say
   */
  record AskedPeriod(
      PlacedFigure figure,
      String kind,
      String measure,
      String link,
      String before,
      String behind,
      int end,
      String joint,
      @Nullable Period previous,
      @Nullable Period ruled) {}

  AskedPeriod asked(int index, String measure, @Nullable Period previous, @Nullable Period ruled) {
    PlacedFigure figure = view.figures().get(index);
    FigureKind kind = figure.kind();
    int last = view.beforeBound(figure);
    int end = view.links().behindConversions(index);
    return new AskedPeriod(
        figure,
        kind.name(),
        measure,
        beside.word(last),
        beside.word(last - 1),
        beside.word(end),
        end,
        Joint.of(view, index),
        previous,
        ruled);
  }

  void give(PeriodAnswer answer, AskedPeriod asked) {
    String what = answer.label();
    to.clue(Clue.PERIOD_KIND, what);
    to.clue(Clue.PERIOD_KIND, what, asked.kind());
    to.clue(Clue.PERIOD_KIND, what, many);
    to.clue(Clue.PERIOD_MEASURE, what, asked.measure());
    String rule = rule(answer.period(), asked.ruled());
    to.clue(Clue.PERIOD_RULE, rule);
    to.clue(Clue.PERIOD_RULE, rule, what, asked.kind());
    to.clue(Clue.PERIOD_LINK, what, asked.link());
    to.clue(Clue.PERIOD_LINK, what, asked.before(), asked.link());
    to.clue(Clue.PERIOD_BEHIND, what, asked.behind());
    String same = same(answer.period(), asked.previous());
    to.clue(Clue.PERIOD_SAME, what, same, asked.joint());
    to.clue(Clue.PERIOD_SAME, same, asked.joint(), asked.link());
    switch (answer) {
      case PeriodAnswer.InSentence here -> giveHere(here, asked);
      case PeriodAnswer.Handed handed -> giveHanded(handed, asked);
      case PeriodAnswer.NoPeriod none -> {}
      case PeriodAnswer.PreviousPeriod previous -> {}
      case PeriodAnswer.RuledPeriod ruled -> {}
    }
  }

  private void giveHanded(PeriodAnswer.Handed answer, AskedPeriod asked) {
    String what = answer.label();
    String ago = Distance.count(answer.sentences());
    boolean measured = asked.measure().equals(answer.dated().metric());
    String form = PeriodForm.of(answer.period()).text();
    to.clue(Clue.PERIOD_HANDED, what, ago, many);
    to.clue(Clue.PERIOD_HANDED, what, ago, measured ? "measured" : "other");
    to.clue(Clue.PERIOD_HANDED, what, form, many);
    to.clue(Clue.PERIOD_HANDED, form, asked.measure());
    to.clue(Clue.PERIOD_HANDED, form, asked.link());
    to.clue(Clue.PERIOD_HANDED, form, asked.kind(), String.valueOf(answer.dated().metric()));
    to.clue(Clue.PERIOD_HANDED, what, ago, beside.word(0));
  }

  private void giveHere(PeriodAnswer.InSentence answer, AskedPeriod asked) {
    String what = answer.label();
    boolean ahead = answer.from() < asked.figure().from();
    String side = ahead ? "ahead" : "behind";
    int from = ahead ? answer.to() : asked.end();
    int end = ahead ? asked.figure().from() : answer.from();
    String gap = Distance.of(end - from);
    String before = beside.word(answer.from() - 1);
    String after = beside.word(answer.to());
    to.clue(Clue.PERIOD_SIDE, side, what, asked.kind());
    to.clue(Clue.PERIOD_SIDE, side, said.opens(answer.from()) ? "opens" : "within", what);
    to.clue(Clue.PERIOD_HEAD, side, beside.word(answer.to() - 1), beside.word(answer.from()));
    to.clue(Clue.PERIOD_DISTANCE, side, gap, what);
    to.clue(Clue.PERIOD_RANK, side, Distance.count(answer.nearer()), what);
    String way = path.words(from, end);
    to.clue(Clue.PERIOD_PATH, side, way);
    to.clue(Clue.PERIOD_PATH, side, way, what);
    to.clue(Clue.PERIOD_PATH, side, way, before);
    String clauses = path.clauses(from, end);
    to.clue(Clue.PERIOD_CLAUSES, side, clauses);
    to.clue(Clue.PERIOD_CLAUSES, side, clauses, what);
    to.clue(Clue.PERIOD_BEFORE, side, before, what);
    to.clue(Clue.PERIOD_BEFORE, side, before, gap);
    to.clue(Clue.PERIOD_AFTER, side, after, what);
    to.clue(Clue.PERIOD_AFTER, side, after, before);
    to.clue(Clue.PERIOD_LINK, side, asked.link(), gap);
    to.clue(Clue.PERIOD_LINK, side, asked.link(), what);
    giveNeighbour(answer, asked, side);
    to.clue(Clue.PERIOD_BEHIND, side, asked.behind(), gap);
  }

  /** Tells of the figure that a time stands behind: "from 5 mln in 1986" dates what was before. */
  private void giveNeighbour(PeriodAnswer.InSentence answer, AskedPeriod asked, String side) {
    PlacedFigure figure = view.lastFigureBefore(answer.from());
    if (figure == null) {
      to.clue(Clue.PERIOD_NEIGHBOUR, side, "none");
      return;
    }
    String whose = figure.equals(asked.figure()) ? "this" : "another";
    String link = beside.word(view.beforeBound(figure));
    String gap = Distance.of(answer.from() - figure.to());
    to.clue(Clue.PERIOD_NEIGHBOUR, whose, link, side);
    to.clue(Clue.PERIOD_NEIGHBOUR, whose, gap, side);
    to.clue(Clue.PERIOD_NEIGHBOUR, whose, link, asked.link());
  }

  private static String rule(@Nullable Period period, @Nullable Period ruled) {
    if (ruled == null) {
      return "none";
    }
    return ruled.equals(period) ? "this" : "other";
  }

  /** How a time stands to that of the figure before: what is compared with it is earlier. */
  private static String same(@Nullable Period period, @Nullable Period previous) {
    if (previous == null) {
      return "undated";
    }
    if (previous.equals(period)) {
      return "same";
    }
    return period == null ? "other" : order(period, previous);
  }

  private static String order(Period period, Period previous) {
    LocalDate start = period.start();
    LocalDate end = period.end();
    LocalDate otherStart = previous.start();
    LocalDate otherEnd = previous.end();
    if (start == null || end == null || otherStart == null || otherEnd == null) {
      return "other";
    }
    if (start.equals(otherStart) && end.equals(otherEnd)) {
      return "same-days";
    }
    if (!end.isAfter(otherStart)) {
      return "earlier";
    }
    if (!start.isBefore(otherEnd)) {
      return "later";
    }
    return start.isAfter(otherStart) || end.isBefore(otherEnd) ? "within" : "around";
  }
}
