package io.copydesk.extract.figure.metric;

import io.copydesk.events.FigureKind;
import io.copydesk.extract.figure.lexeme.Lexemes;
import io.copydesk.extract.figure.rank.Clue;
import io.copydesk.extract.figure.rank.Ranking;
import io.copydesk.extract.figure.sentence.Beside;
import io.copydesk.extract.figure.sentence.Distance;
import io.copydesk.extract.figure.sentence.Joint;
import io.copydesk.extract.figure.sentence.PlacedFigure;
import io.copydesk.extract.figure.sentence.SentencePath;
import io.copydesk.extract.figure.sentence.SentenceView;
import org.jspecify.annotations.Nullable;

/** Tells what speaks for a metric and against it. */
final class MetricClues {

  private final SentenceView view;
  private final Lexemes in;
  private final SentencePath path;
  private final MetricNouns nouns;
  private final Beside beside;
  private final Ranking to;

  MetricClues(SentenceView view, SentencePath path, MetricNouns nouns, Ranking to) {
    this.view = view;
    this.in = view.lexemes();
    this.path = path;
    this.nouns = nouns;
    this.beside = new Beside(view);
    this.to = to;
  }

  /**
   * What is known of a figure, the same for all answers.
   *
   * @param last the last lexeme before it that does not bound it
   * @param link the word there
   * @param before the word before that
   * @param behind the word behind the figure
   * @param nearest what the last noun before it is
   * @param relation to the figure before
   * @param previous the metric of the figure before
   * @param ruled what the rules say
   */
  record AskedMetric(
      PlacedFigure figure,
      FigureKind kind,
      String unit,
      int last,
      String link,
      String before,
      String behind,
      String nearest,
      String relation,
      @Nullable Metric previous,
      @Nullable Metric ruled) {}

  AskedMetric asked(int index, @Nullable Metric previous, @Nullable Metric ruled) {
    PlacedFigure figure = view.figures().get(index);
    int last = view.beforeBound(figure);
    return new AskedMetric(
        figure,
        figure.kind(),
        unit(figure),
        last,
        in.get(last).lower(),
        beside.word(last - 1),
        beside.word(figure.to()),
        nouns.nearest(last),
        previous == null ? "first" : Joint.of(view, index),
        previous,
        ruled);
  }

  void give(MetricAnswer answer, AskedMetric asked) {
    String what = answer.label();
    String kind = asked.kind().name();
    to.clue(Clue.METRIC_KIND, what);
    to.clue(Clue.METRIC_KIND, what, kind);
    String rule = rule(answer.metric(), asked.ruled());
    to.clue(Clue.METRIC_RULE, rule);
    to.clue(Clue.METRIC_RULE, rule, what, kind);
    to.clue(Clue.METRIC_LINK, what, asked.link());
    to.clue(Clue.METRIC_BEHIND, what, asked.behind());
    to.clue(Clue.METRIC_SAME, what, asked.relation());
    if (answer.metric() != null) {
      boolean same =
          asked.previous() != null && asked.previous().words().equals(answer.metric().words());
      to.clue(Clue.METRIC_SAME, same ? "same" : "other", asked.relation());
      to.clue(Clue.METRIC_SAME, same ? "same" : "other", asked.relation(), what);
    }
    if (answer instanceof MetricAnswer.SaidMetric said) {
      giveSaid(said, asked);
    } else {
      giveUnsaid(what, asked);
    }
  }

  private void giveUnsaid(String what, AskedMetric asked) {
    to.clue(Clue.METRIC_NEAREST, what, asked.nearest());
    to.clue(Clue.METRIC_NEAREST, what, asked.nearest(), asked.link());
    to.clue(Clue.METRIC_UNIT, what, asked.unit());
    to.clue(Clue.METRIC_LINK, what, asked.link(), asked.kind().name());
    to.clue(Clue.METRIC_LINK, what, "before", asked.before());
  }

  private void giveClusters(MetricAnswer.SaidMetric said, AskedMetric asked) {
    String head = view.cluster(said.metric().to() - 1);
    to.clue(Clue.METRIC_WORD_CLUSTER, "head", head, asked.kind().name());
    to.clue(Clue.METRIC_WORD_CLUSTER, "head", head, said.label());
    to.clue(Clue.METRIC_WORD_CLUSTER, "unit", head, asked.unit());
    to.clue(Clue.METRIC_WORD_CLUSTER, "link", head, view.cluster(asked.last()));
  }

  private void giveSaid(MetricAnswer.SaidMetric said, AskedMetric asked) {
    String what = said.label();
    Metric metric = said.metric();
    String kind = asked.kind().name();
    String classed = said.classed().text();
    to.clue(Clue.METRIC_HEAD, said.head());
    to.clue(Clue.METRIC_HEAD, said.head(), kind);
    to.clue(Clue.METRIC_CLASS, classed, kind, what);
    giveClusters(said, asked);
    to.clue(Clue.METRIC_UNIT, classed, asked.unit());
    boolean ahead = metric.from() < asked.figure().from();
    String side = ahead ? "before" : "behind";
    int from = ahead ? metric.to() : asked.figure().to();
    int end = ahead ? asked.last() + 1 : metric.from();
    String gap = Distance.of(end - from);
    to.clue(Clue.METRIC_SIDE, side, classed, what);
    to.clue(Clue.METRIC_DISTANCE, side, gap, classed);
    to.clue(Clue.METRIC_DISTANCE, side, gap, kind);
    to.clue(Clue.METRIC_BEFORE, side, said.before(), classed);
    to.clue(Clue.METRIC_AFTER, side, said.after(), classed);
    to.clue(Clue.METRIC_AFTER, side, said.after(), said.before());
    String way = path.words(from, ahead ? asked.figure().from() : end);
    to.clue(Clue.METRIC_PATH, side, way);
    to.clue(Clue.METRIC_PATH, side, way, classed);
    to.clue(Clue.METRIC_PATH, side, way, said.after());
    to.clue(Clue.METRIC_LINK, side, asked.link(), gap);
    to.clue(Clue.METRIC_LINK, asked.link(), said.after(), classed);
    to.clue(Clue.METRIC_BEHIND, side, asked.behind(), gap);
  }

  /** Gives how many noun phrases, and how many of its class, are nearer to the figure. */
  void giveRank(MetricAnswer.SaidMetric said, boolean ahead, int nearer, int nearerOfClass) {
    String side = ahead ? "before" : "behind";
    to.clue(Clue.METRIC_RANK, side, Distance.of(nearer));
    to.clue(Clue.METRIC_RANK, side, said.classed().text(), Distance.count(nearerOfClass));
  }

  private static String rule(@Nullable Metric metric, @Nullable Metric ruled) {
    if (ruled == null) {
      return "none";
    }
    return metric != null && metric.words().equals(ruled.words()) ? "this" : "other";
  }

  private static String unit(PlacedFigure figure) {
    String unit = figure.unit();
    return unit.substring(unit.lastIndexOf(' ') + 1);
  }
}
