package io.copydesk.extract.figure.movement;

import io.copydesk.events.Direction;
import io.copydesk.events.FigureKind;
import io.copydesk.extract.Figure;
import io.copydesk.extract.figure.lexeme.Lexeme;
import io.copydesk.extract.figure.lexeme.Lexemes;
import io.copydesk.extract.figure.metric.MetricPhrase;
import io.copydesk.extract.figure.sentence.SentenceView;
import io.copydesk.extract.figure.words.Movements;
import io.copydesk.extract.lexicon.Vocabulary;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds whether the text reports a figure as a rise or a fall, or as the result of one. */
public final class DirectionFinder {

  private static final int BEFORE = 7;
  private static final int BEFORE_LINK = 12;
  private static final int AFTER = 3;
  private static final int MOST_CONVERSIONS = 3;
  private static final int FARTHEST_COMMA = 12;
  private static final Set<String> GOING =
      Vocabulary.beside(DirectionFinder.class).words("direction-finder.going");
  private static final Set<String> PARTICLE =
      Vocabulary.beside(DirectionFinder.class).words("direction-finder.particle");
  private static final Set<String> BELONGS =
      Vocabulary.beside(DirectionFinder.class).words("direction-finder.belongs");

  private static final Set<String> LINKS =
      Vocabulary.beside(DirectionFinder.class).words("direction-finder.links");
  private static final Set<String> OWNS =
      Vocabulary.beside(DirectionFinder.class).words("direction-finder.owns");

  private final SentenceView view;
  private final Lexemes in;

  public DirectionFinder(SentenceView view) {
    this.view = view;
    this.in = view.lexemes();
  }

  /**
   * The direction of a figure.
   *
   * @param previous of the figure before it, which "to" hands on
   */
  public Direction of(int index, Direction previous) {
    SentenceView.Placed figure = view.figures().get(index);
    boolean handed =
        view.joinsBefore(index, "to") || view.restates(index) || view.elidesVerb(index);
    if (handed && previous != Direction.NONE) {
      return previous;
    }
    if (isAdded(figure)) {
      return Direction.INCREASE;
    }
    Direction after = after(figure);
    if (after == null) {
      after = behindComma(index);
    }
    if (after != null) {
      return after;
    }
    if (comesFrom(index)) {
      Direction change = change(view.figures().get(index - 1).from() - 2);
      return change == null ? Direction.NONE : change;
    }
    Direction before = before(index, figure);
    return before == null ? Direction.NONE : before;
  }

  /** The second figure of "raised from 0.5% to 0.75%". */
  private boolean comesFrom(int index) {
    SentenceView.Placed previous = view.figureBefore(index);
    return previous != null && in.is(previous.from() - 1, "from") && view.joinsBefore(index, "to");
  }

  private @Nullable Direction change(int at) {
    for (int i = at; i > at - BEFORE; i--) {
      Direction direction = Movements.before(in.get(i).lower());
      if (view.parts(i) || direction != null) {
        return direction;
      }
    }
    return null;
  }

  private @Nullable Direction after(SentenceView.Placed figure) {
    for (int i = figure.to(); i < figure.to() + AFTER; i++) {
      String word = in.get(i).lower();
      if (!in.get(i).isWord() || BELONGS.contains(word)) {
        return null;
      }
      Direction direction = Movements.after(word);
      boolean particle = word.equals("up") || word.equals("down") || word.equals("more");
      if (particle && i > figure.to()) {
        return null;
      }
      if (direction != null) {
        return isMoney(figure) && Movements.movesFunds(word) ? null : direction;
      }
    }
    return null;
  }

  /** "totalled 5 mln, down from 6 mln", "5 mln (7 mln dlrs) in May, slightly up from". */
  private @Nullable Direction behindComma(int index) {
    int at = view.figures().get(index).to();
    int next = index + 1;
    while (next < view.figures().size()
        && next - index <= MOST_CONVERSIONS
        && view.restates(next)) {
      at = view.figures().get(next).to();
      next++;
    }
    int limit = next < view.figures().size() ? view.figures().get(next).from() : in.size();
    for (int i = at; i < Math.min(limit, at + FARTHEST_COMMA); i++) {
      if (in.is(i, ";") || in.is(i, "and")) {
        return null;
      }
      if (in.is(i, ",")) {
        int word = in.get(i + 1).lower().endsWith("ly") ? i + 2 : i + 1;
        boolean moves = in.is(word, "up") || in.is(word, "down");
        boolean compares = in.is(word + 1, "from") || in.is(word + 1, "on");
        Direction direction = moves ? Movements.after(in.get(word).lower()) : null;
        return compares ? direction : null;
      }
    }
    return null;
  }

  private @Nullable Direction before(int index, SentenceView.Placed figure) {
    SentenceView.Placed previous = view.figureBefore(index);
    boolean led = in.is(figure.from() - 1, "to") || in.is(figure.from() - 1, "by");
    int window = led ? BEFORE_LINK : BEFORE;
    int limit = Math.max(figure.from() - window, previous == null ? 0 : previous.to());
    for (int i = figure.from() - 1; i >= limit; i--) {
      String word = in.get(i).lower();
      if (view.parts(i) || word.equals("from") || word.equals("against") || word.equals("vs")) {
        return null;
      }
      Direction direction = Movements.before(word);
      if (direction != null) {
        return applies(i, word, figure) ? direction : null;
      }
    }
    return null;
  }

  private boolean applies(int at, String word, SentenceView.Placed figure) {
    boolean next = in.is(at + 1, "to") || in.is(at + 1, "by") || in.is(at + 1, "at");
    if (word.equals("higher") || word.equals("lower")) {
      return next;
    }
    if (Movements.isNoun(word) && !LINKS.contains(in.get(view.beforeBound(figure)).lower())) {
      return false;
    }
    if (isSizeBefore(at, figure)) {
      return false;
    }
    if (word.equals("up")) {
      String before = in.get(at - 1).lower();
      return in.is(at + 1, "to") ? GOING.contains(before) : !PARTICLE.contains(before);
    }
    if (Movements.movesFunds(word) && isMoney(figure)) {
      return movesTo(at, figure.from());
    }
    return true;
  }

  /** "reduce its 5 mln dlr debt": that is how large it was. */
  private boolean isSizeBefore(int at, SentenceView.Placed figure) {
    Lexeme next = in.get(figure.to());
    return isMoney(figure)
        && figure.from() == at + 2
        && OWNS.contains(in.get(at + 1).lower())
        && next.isWord()
        && !MetricPhrase.isClosed(next)
        && Movements.after(next.lower()) == null;
  }

  /** "The index added 0.7 pct": who adds a percentage without saying more goes up. */
  private boolean isAdded(SentenceView.Placed figure) {
    int at = view.beforeBound(figure);
    boolean spoken = in.is(at - 1, "he") || in.is(at - 1, "she");
    return SentenceView.kind(figure) == FigureKind.PERCENT && in.is(at, "added") && !spoken;
  }

  /** "raised its dividend to 25 cts" is a rise, "raised 25 mln dlrs" is none. */
  private boolean movesTo(int at, int figure) {
    for (int i = at + 1; i < figure; i++) {
      if (in.is(i, "to") || in.is(i, "by")) {
        return true;
      }
    }
    return false;
  }

  private static boolean isMoney(SentenceView.Placed figure) {
    Figure value = figure.mention().figure();
    return value != null && value.kind() == FigureKind.MONEY;
  }
}
