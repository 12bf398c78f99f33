package io.copydesk.extract.figure.movement;

import io.copydesk.events.Direction;
import io.copydesk.events.FigureKind;
import io.copydesk.extract.Magnitude;
import io.copydesk.extract.figure.lexeme.Lexemes;
import io.copydesk.extract.figure.metric.MetricPhrase;
import io.copydesk.extract.figure.rank.Question;
import io.copydesk.extract.figure.rank.Ranking;
import io.copydesk.extract.figure.sentence.LevelBehind;
import io.copydesk.extract.figure.sentence.PlacedFigure;
import io.copydesk.extract.figure.sentence.SentencePath;
import io.copydesk.extract.figure.sentence.SentenceView;
import io.copydesk.extract.figure.words.Movements;
import io.copydesk.extract.figure.words.SubjectWords;
import io.copydesk.extract.text.TextOrder;
import io.copydesk.table.Vocabulary;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Chooses whether the text reports a figure as a rise or fall or its result, by weights. Made for
 * one sentence.
 */
public final class DirectionChooser {

  /**
   * Words of movement before a figure that may say its direction; the nearest ones. Set by hand.
   */
  private static final int MOST_AHEAD = 4;

  /** The same behind a figure. */
  private static final int MOST_BEHIND = 2;

  /** Lexemes between a figure and a word of movement that may say its direction. Set by hand. */
  private static final int FARTHEST = 30;

  private static final Vocabulary WORDS = Vocabulary.beside(DirectionChooser.class);
  private static final Set<String> GOING = WORDS.words("direction-chooser.going");
  private static final Set<String> CLOSING = WORDS.words("direction-chooser.closing");
  private static final Map<String, Direction> PHRASES =
      WORDS.meanings("direction-chooser.phrases", Direction::valueOf);
  private static final Set<String> PARTICLES = WORDS.words("direction-chooser.particles");
  private static final Set<String> CUT = WORDS.words("direction-chooser.cut");
  private static final Set<String> TAKING = WORDS.words("direction-chooser.taking");
  private static final Set<String> KEEPING = WORDS.words("direction-chooser.keeping");
  private static final Set<String> SHARING = WORDS.words("direction-chooser.sharing");
  private static final Set<String> DENYING = WORDS.words("direction-chooser.denying");
  private static final Set<String> FAILING = WORDS.words("direction-chooser.failing");
  private static final Set<String> CONDITIONS = WORDS.words("direction-chooser.conditions");
  private static final Set<String> LEVELS = WORDS.words("direction-chooser.levels");
  private static final Set<String> POINTS = WORDS.words("direction-chooser.points");

  /** Levels that go on about an earlier one, "and 3 mln in 2024", in a row. Set by hand. */
  private static final int MOST_LISTED = 8;

  private final SentenceView view;
  private final Ranking ranking;
  private final DirectionClues clues;
  private final SignedMove signs;
  private final QualityMove qualities;
  private final ListedMove lists;
  private final List<MovingWord> words = new ArrayList<>();

  /**
   * @param path what stands between two lexemes of the same sentence
   * @param ranking which the words that may say a direction are put to
   */
  public DirectionChooser(SentenceView view, SentencePath path, Ranking ranking) {
    this.view = view;
    this.ranking = ranking;
    this.clues = new DirectionClues(view, path, ranking);
    this.signs = new SignedMove(view);
    this.qualities = new QualityMove(view);
    this.lists = new ListedMove(view);
    Lexemes in = view.lexemes();
    for (int i = 0; i < in.size(); i++) {
      MovingWord moving = in.get(i).isWord() ? moving(i) : null;
      if (moving != null) {
        words.add(moving);
      }
    }
  }

  /**
   * The word at a lexeme; before what prices move by the "up" of "gave up" is a fall, "put on" a
   * rise, and before a count, "put on 12 plays", "gave up 12 seats", neither.
   */
  private @Nullable MovingWord moving(int at) {
    String lower = view.lexemes().get(at).lower();
    if (isDenied(at)) {
      return null;
    }
    Direction said = phrase(at);
    PlacedFigure figure = said == null ? null : view.figureBehind(at);
    if (figure == null) {
      return MovingWord.at(at, lower);
    }
    return movesPrices(figure) ? MovingWord.of(at, lower, said) : null;
  }

  /** "Neither rose nor fell", "failed to rise". */
  private boolean isDenied(int at) {
    Lexemes in = view.lexemes();
    return DENYING.contains(in.get(at - 1).lower())
        || (in.is(at - 1, "to") && FAILING.contains(in.get(at - 2).lower()));
  }

  /** Whether a figure is how far a price or an index may go: money, percent or points. */
  private static boolean movesPrices(PlacedFigure figure) {
    return !figure.isQuantity() || POINTS.contains(figure.unit());
  }

  /** What a verb of two words says that ends in a lexeme, null when none does. */
  private @Nullable Direction phrase(int last) {
    Lexemes in = view.lexemes();
    String lower = in.get(last).lower();
    return PARTICLES.contains(lower) ? PHRASES.get(in.get(last - 1).lower() + " " + lower) : null;
  }

  /**
   * The direction of a figure.
   *
   * @param previous of the figure before it
   */
  public Direction of(int index, Direction previous) {
    Direction signed = signed(index);
    if (signed != null) {
      return signed;
    }
    if (words.isEmpty()) {
      return Direction.NONE;
    }
    if (previous != Direction.NONE && (view.links().restates(index) || lists.goesOn(index))) {
      return previous;
    }
    PlacedFigure figure = view.figures().get(index);
    Direction told = closing(index, figure);
    told = told == null ? quoted(index, figure) : told;
    if (told != null) {
      return told;
    }
    DirectionClues.AskedDirection asked = clues.asked(index, previous);
    List<Direction> answers = new ArrayList<>();
    ranking.ask(Question.DIRECTION, figure.mention());
    answers.add(Direction.NONE);
    clues.giveUnsaid(Direction.NONE, asked);
    if (previous != Direction.NONE) {
      answer(previous, answers);
      clues.giveUnsaid(previous, asked);
    }
    int next = TextOrder.countBefore(words, word -> word.at() < figure.from());
    for (int i = next - 1; i >= Math.max(0, next - MOST_AHEAD); i--) {
      if (!bounds(words.get(i), figure)) {
        give(words.get(i), figure.from() - words.get(i).at(), asked, next - 1 - i, answers);
      }
    }
    int last = Math.min(words.size(), next + MOST_BEHIND);
    for (int i = next; i < last && !isCondition(figure.to(), words.get(i).at()); i++) {
      give(words.get(i), words.get(i).at() - figure.to(), asked, i - next, answers);
    }
    return named(answers.get(ranking.best()), figure, next);
  }

  /**
   * "A 5.2 pct drop more than offset by a 25.7 pct rise to Tarnia": of two ways a figure went the
   * one that the noun right behind it names.
   *
   * @param next the first word of movement behind the figure
   */
  private Direction named(Direction chosen, PlacedFigure figure, int next) {
    Lexemes in = view.lexemes();
    boolean beside = next < words.size() && words.get(next).at() == figure.to();
    boolean alone = MetricPhrase.isClosed(in.get(figure.to() + 1)) || view.parts(figure.to() + 1);
    boolean noun =
        beside && alone && SubjectWords.ARTICLES.contains(in.get(figure.from() - 1).lower());
    return noun && chosen != Direction.NONE ? words.get(next).direction() : chosen;
  }

  /**
   * "ended up 412 points, or 1.08 percent": what closes up or down rose or fell; null of other
   * figures. Without the points it may be how something came to an end: "ended up 5 jobs short".
   */
  private @Nullable Direction closing(int index, PlacedFigure figure) {
    Lexemes in = view.lexemes();
    String particle = in.get(figure.from() - 1).lower();
    boolean closes =
        Movements.isParticle(particle) && CLOSING.contains(in.get(figure.from() - 2).lower());
    boolean moves =
        figure.kind() == FigureKind.PERCENT
            || POINTS.contains(figure.unit())
            || (index + 1 < view.figures().size() && view.links().restates(index + 1));
    return closes && moves ? Movements.any(particle) : null;
  }

  /**
   * "lost 4p to 821", "gained 2 dlrs at 40 dlrs": before the price that it led to, even what else
   * is money that somebody lost says a move; null of other figures, as of "raised $5m at $12".
   */
  private @Nullable Direction quoted(int index, PlacedFigure figure) {
    int verb = view.beforeBound(figure);
    PlacedFigure level = LevelBehind.of(view, index);
    boolean priced = level != null && isLess(figure, level);
    MovingWord moving = priced ? moving(verb) : null;
    boolean moves = moving != null && (Movements.movesFunds(moving.word()) || phrase(verb) != null);
    return moves ? moving.direction() : null;
  }

  /** The direction that no learnt choice is needed for, null of other figures. */
  private @Nullable Direction signed(int index) {
    PlacedFigure figure = view.figures().get(index);
    if (isShareTaken(figure)) {
      return Direction.NONE;
    }
    Direction signed = signs.of(figure);
    signed = signed == null ? qualities.of(index) : signed;
    return signed == null && isEarlierLevel(index) ? Direction.NONE : signed;
  }

  /** "takes a 30 pct cut of sales": a share of them; workers who "took a 30 pct cut" have less. */
  private boolean isShareTaken(PlacedFigure figure) {
    Lexemes in = view.lexemes();
    int article = view.beforeBound(figure) + 1;
    int behind = figure.to() + 1;
    boolean ends = view.parts(behind) || in.is(behind, ".");
    return CUT.contains(in.get(figure.to()).lower())
        && article < figure.from()
        && TAKING.contains(in.get(article - 1).lower())
        && (SHARING.contains(in.get(behind).lower())
            || (ends && KEEPING.contains(in.get(article - 1).lower())));
  }

  /**
   * The 4 mln of "5 mln compared to 4 mln last year, an increase of 25 pct": an earlier level went
   * nowhere, unless a word says so between the two or right behind it. So did what goes on about
   * it, "and 3 mln in 2024".
   */
  private boolean isEarlierLevel(int index) {
    int first = index;
    while (first > index - MOST_LISTED && isUnmovedLevel(first) && !isCompared(first)) {
      if (!view.links().goesOn(first)) {
        return false;
      }
      first--;
    }
    return isUnmovedLevel(first) && isCompared(first);
  }

  private boolean isCompared(int index) {
    return view.links().resultComparedWith(index) >= 0;
  }

  /** No percentage, and without a word of movement between the figure before and what is behind. */
  private boolean isUnmovedLevel(int index) {
    PlacedFigure figure = view.figures().get(index);
    if (index == 0 || figure.isPercent()) {
      return false;
    }
    int from = view.figures().get(index - 1).to();
    int next = TextOrder.countBefore(words, word -> word.at() < from);
    return next == words.size() || words.get(next).at() > figure.to();
  }

  /** Whether one is a small part of another: not "to raise 350 mln to 400 mln", a range. */
  private static boolean isLess(PlacedFigure one, PlacedFigure other) {
    return one.unit().equals(other.unit())
        && one.figure().magnitude() instanceof Magnitude.Exactly low
        && other.figure().magnitude() instanceof Magnitude.Exactly high
        && low.value().multiply(BigDecimal.TWO).compareTo(high.value()) < 0;
  }

  /** "Will rise to 5 mln [if] rates fall": it is something else that falls there. */
  private boolean isCondition(int from, int to) {
    for (int i = from; i < to; i++) {
      if (CONDITIONS.contains(view.lexemes().get(i).lower())) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether a word only bounds the figure: "up" in "builds up to 200", not in "went up to 200";
   * "below" in "growth is below 5 pct".
   */
  private boolean bounds(MovingWord word, PlacedFigure figure) {
    Lexemes in = view.lexemes();
    if (in.is(figure.to(), "from") && view.figureBehind(figure.to()) != null) {
      return false;
    }
    boolean above = LEVELS.contains(word.word()) && word.at() == figure.from() - 1;
    return (above && SubjectWords.isAuxiliary(in.get(word.at() - 1)))
        || (word.at() > view.beforeBound(figure) && !(word.at() > 0 && goes(word.at() - 1)));
  }

  private boolean goes(int at) {
    String lower = view.lexemes().get(at).lower();
    return GOING.contains(lower) || MovingWord.moves(lower);
  }

  private void give(
      MovingWord word,
      int gap,
      DirectionClues.AskedDirection asked,
      int nearer,
      List<Direction> answers) {
    if (gap <= FARTHEST) {
      answer(word.direction(), answers);
      clues.give(word, asked, nearer);
    }
  }

  private void answer(Direction direction, List<Direction> answers) {
    answers.add(direction);
    ranking.answer(direction.name().toLowerCase(Locale.ROOT));
  }
}
