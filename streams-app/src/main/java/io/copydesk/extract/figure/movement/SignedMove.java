package io.copydesk.extract.figure.movement;

import io.copydesk.events.Direction;
import io.copydesk.extract.figure.lexeme.Lexemes;
import io.copydesk.extract.figure.sentence.PlacedFigure;
import io.copydesk.extract.figure.sentence.SentenceView;
import io.copydesk.extract.figure.words.MetricWords;
import io.copydesk.table.Vocabulary;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Reads the direction of a figure from the sign or arrow beside it: "(+9%, -2%)", "▲0.38%". An
 * arrow says it of any figure. A sign does of shares that stand as changes do, in brackets or
 * behind a comma right after a figure, in brackets right after a name, or with what they are
 * measured against: elsewhere it is the value's own, "a rate of -0.5%", that of a spread, "Libor
 * +120bp", or what readers of our gold take for no word of movement. Made for one sentence.
 */
final class SignedMove {

  private static final Vocabulary WORDS = Vocabulary.beside(SignedMove.class);

  private static final Map<String, Direction> ARROWS =
      WORDS.meanings("signed-move.arrows", Direction::valueOf);
  private static final Set<String> BELOW_ZERO = WORDS.words("signed-move.below-zero");
  private static final Set<String> LEVELS = WORDS.words("signed-move.levels");

  /** How far before a figure what it measures may stand. */
  private static final int NEAR = 8;

  private final SentenceView view;
  private final Lexemes in;
  private final BasisFinder bases;
  private final int firstBelowZero;
  private final int firstLevel;

  SignedMove(SentenceView view) {
    this.view = view;
    this.in = view.lexemes();
    this.bases = new BasisFinder(view);
    this.firstBelowZero = first(BELOW_ZERO);
    this.firstLevel = first(LEVELS);
  }

  /** Where the sentence first has one of some words; behind its end where it has none. */
  private int first(Set<String> words) {
    int at = 0;
    while (at < in.size() && !words.contains(in.get(at).lower())) {
      at++;
    }
    return at;
  }

  /** The direction that a sign says, null when none does. */
  @Nullable Direction of(PlacedFigure figure) {
    Direction arrow = arrow(figure);
    if (arrow != null || !figure.isPercent()) {
      return arrow;
    }
    int before = figure.from() - 1;
    if (in.is(before, "+") && in.glued(figure.from())) {
      return isChange(before, figure) ? Direction.INCREASE : null;
    }
    boolean minus = in.get(figure.from()).isDash();
    boolean change = minus && (isChange(figure.from(), figure) || isRise(before));
    return change ? Direction.DECREASE : null;
  }

  /** "growth of -0.4%", "grew -0.4%": a rise of less than nothing. */
  private boolean isRise(int before) {
    int at = in.is(before, "of") || in.is(before, "by") ? before - 1 : before;
    MovingWord moving = MovingWord.at(at, in.get(at).lower());
    return moving != null && moving.direction() == Direction.INCREASE;
  }

  private @Nullable Direction arrow(PlacedFigure figure) {
    Direction ahead = ARROWS.get(in.get(figure.from() - 1).text());
    boolean ofNext = in.get(figure.to() + 1).isNumber();
    return ahead == null && in.glued(figure.to()) && !ofNext
        ? ARROWS.get(in.get(figure.to()).text())
        : ahead;
  }

  /** "Acme +2.5%", "Brent -1.2%", "$ACME +3%": right behind its name a sign stands for the verb. */
  private boolean isBehindName(int sign) {
    boolean cashtag = in.is(sign - 2, "$") && in.glued(sign - 1) && in.get(sign - 1).isCapitals();
    return cashtag
        || view.ownerEndingAt(sign) != null
        || MetricWords.isInstrument(in.get(sign - 1).lower());
  }

  /**
   * "Tarnia (+9%) and Velden (-2% to 5,000 cars)". Not where the sentence has named, however far
   * before, a level or what may be below zero: in "yields in Tarnia (-0.3 percent)" it is the
   * value.
   */
  private boolean isAsideOfName(int sign, PlacedFigure figure) {
    boolean alone = in.is(figure.to(), ")") || in.is(figure.to(), "to");
    boolean named = alone && in.is(sign - 1, "(") && view.ownerEndingAt(sign - 1) != null;
    boolean below = in.get(sign).isDash() && firstBelowZero < sign;
    return named && !below && firstLevel >= sign;
  }

  private boolean isChange(int sign, PlacedFigure figure) {
    boolean set = in.is(sign - 1, "(") || in.is(sign - 1, ",");
    PlacedFigure last = set ? view.lastFigureBefore(sign) : null;
    boolean aside = last != null && last.to() == sign - 1 && !isEarlierValue(sign, figure, last);
    boolean named = isBehindName(sign) || isAsideOfName(sign, figure);
    return aside || named || bases.of(figure, null) != null;
  }

  /**
   * "a margin of 12.9 percent (-0.2)": what may be below zero was so before, if the sign of percent
   * isn't written again. In "Acme 30 percent (-2), Emca 15 percent (-1)" nothing may.
   */
  private boolean isEarlierValue(int sign, PlacedFigure figure, PlacedFigure last) {
    if (!in.get(sign).isDash() || !in.get(figure.to() - 1).isNumber()) {
      return false;
    }
    return IntStream.range(Math.max(0, last.from() - NEAR), last.from())
        .anyMatch(at -> BELOW_ZERO.contains(in.get(at).lower()));
  }
}
