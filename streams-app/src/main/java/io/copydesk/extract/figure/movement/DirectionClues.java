package io.copydesk.extract.figure.movement;

import io.copydesk.events.Direction;
import io.copydesk.extract.figure.lexeme.Lexeme;
import io.copydesk.extract.figure.lexeme.Lexemes;
import io.copydesk.extract.figure.metric.MetricPhrase;
import io.copydesk.extract.figure.rank.Clue;
import io.copydesk.extract.figure.rank.Ranking;
import io.copydesk.extract.figure.sentence.Beside;
import io.copydesk.extract.figure.sentence.Distance;
import io.copydesk.extract.figure.sentence.Joint;
import io.copydesk.extract.figure.sentence.PlacedFigure;
import io.copydesk.extract.figure.sentence.SentencePath;
import io.copydesk.extract.figure.sentence.SentenceView;

/** Gives the clues for each answer to whether a figure rose or fell. Made for one sentence. */
final class DirectionClues {

  private final SentenceView view;
  private final Lexemes in;
  private final Beside beside;
  private final SentencePath path;
  private final Ranking to;

  DirectionClues(SentenceView view, SentencePath path, Ranking to) {
    this.view = view;
    this.in = view.lexemes();
    this.beside = new Beside(view);
    this.path = path;
    this.to = to;
  }

  /**
   * What is known of a figure, the same for all answers.
   *
   * @param link the word before the figure and its bound ("about")
   * @param before the word before that
   * @param behind the word behind it
   * @param joint how it is joined to the figure before
   * @param previous direction of the figure before
   */
  record AskedDirection(
      PlacedFigure figure,
      String kind,
      String link,
      String before,
      String behind,
      String joint,
      Direction previous) {}

  AskedDirection asked(int index, Direction previous) {
    PlacedFigure figure = view.figures().get(index);
    int last = view.beforeBound(figure);
    return new AskedDirection(
        figure,
        kind(figure),
        word(last),
        word(last - 1),
        word(view.links().behindConversions(index)),
        Joint.of(view, index),
        previous);
  }

  private static String kind(PlacedFigure figure) {
    boolean points = figure.isPercent() && !figure.unit().equals("%");
    return points ? "POINTS" : figure.kind().name();
  }

  /**
   * Gives the clues for the two answers that no word says: none, and the direction of the figure
   * before.
   */
  void giveUnsaid(Direction direction, AskedDirection asked) {
    String what = direction == Direction.NONE ? "none" : "previous";
    to.clue(Clue.DIRECTION_KIND, what);
    to.clue(Clue.DIRECTION_KIND, what, asked.kind());
    to.clue(Clue.DIRECTION_LINK, what, asked.link());
    to.clue(Clue.DIRECTION_LINK, what, asked.before(), asked.link());
    to.clue(Clue.DIRECTION_BEHIND, what, asked.behind());
    giveSame(direction, what, asked);
  }

  private void giveSame(Direction direction, String what, AskedDirection asked) {
    String same = asked.previous() == direction ? "same" : "other";
    String told = asked.previous() == Direction.NONE ? "untold" : same;
    to.clue(Clue.DIRECTION_SAME, what, told, asked.joint());
    to.clue(Clue.DIRECTION_SAME, told, asked.joint(), asked.link());
  }

  /**
   * Gives the clues of a word.
   *
   * @param nearer how many such words on the same side are nearer to the figure
   */
  void give(MovingWord moving, AskedDirection asked, int nearer) {
    boolean ahead = moving.at() < asked.figure().from();
    String side = ahead ? "ahead" : "behind";
    String classed = moving.kind().text();
    String kind = asked.kind();
    to.clue(Clue.DIRECTION_KIND, side, classed);
    to.clue(Clue.DIRECTION_KIND, side, classed, kind);
    to.clue(Clue.DIRECTION_WORD, side, moving.word());
    to.clue(Clue.DIRECTION_WORD, side, moving.word(), kind);
    int from = ahead ? moving.at() + 1 : asked.figure().to();
    int end = ahead ? asked.figure().from() : moving.at();
    String gap = Distance.of(end - from);
    String before = word(moving.at() - 1);
    String after = word(moving.at() + 1);
    String way = path.words(from, end);
    to.clue(Clue.DIRECTION_DISTANCE, side, gap, classed);
    to.clue(Clue.DIRECTION_DISTANCE, side, gap, moving.word());
    to.clue(Clue.DIRECTION_RANK, side, Distance.count(nearer), classed);
    to.clue(Clue.DIRECTION_PATH, side, way);
    to.clue(Clue.DIRECTION_PATH, side, way, classed);
    to.clue(Clue.DIRECTION_PATH, side, way, asked.link());
    to.clue(Clue.DIRECTION_BEFORE, side, before, classed);
    to.clue(Clue.DIRECTION_BEFORE, side, before, moving.word());
    to.clue(Clue.DIRECTION_BEFORE, moving.word(), after, in.get(moving.at() - 1).lower());
    to.clue(Clue.DIRECTION_AFTER, side, after, classed);
    to.clue(Clue.DIRECTION_AFTER, side, after, moving.word());
    to.clue(Clue.DIRECTION_AFTER, side, after, kind);
    to.clue(Clue.DIRECTION_LINK, side, asked.link(), gap);
    to.clue(Clue.DIRECTION_LINK, side, asked.link(), classed);
    to.clue(Clue.DIRECTION_LINK, after, asked.link(), kind);
    to.clue(Clue.DIRECTION_BEHIND, side, asked.behind(), classed);
    giveSame(moving.direction(), side, asked);
  }

  private String word(int at) {
    return beside.general(at, DirectionClues::isTelling);
  }

  private static boolean isTelling(Lexeme word) {
    return MetricPhrase.isClosed(word) || MovingWord.moves(word.lower());
  }
}
