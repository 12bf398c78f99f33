package io.copydesk.extract.figure.report;

import io.copydesk.article.Span;
import io.copydesk.events.FigureAspect;
import io.copydesk.extract.Reported;
import io.copydesk.extract.figure.lexeme.Lexeme;
import io.copydesk.extract.figure.lexeme.Lexemes;
import io.copydesk.extract.figure.lexeme.WrittenYear;
import io.copydesk.extract.figure.sentence.ComparedGroup;
import io.copydesk.extract.figure.sentence.FigureLinks;
import io.copydesk.extract.figure.sentence.PlacedFigure;
import io.copydesk.extract.figure.sentence.SentenceView;
import io.copydesk.extract.figure.words.ComparisonWords;
import io.copydesk.extract.figure.words.MetricWords;
import io.copydesk.extract.figure.words.Movements;
import io.copydesk.extract.figure.words.ReportWords;
import io.copydesk.extract.figure.words.SubjectWords;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds how the text reports a figure: whether as a result, the earlier value that a result is
 * compared with, an expectation or a target; which figure it converts or is compared with; and who
 * states it. Made for one sentence.
 */
public final class ReportFinder {

  /** Lexemes before a figure in which a word of expectation is looked for. */
  private static final int BEFORE = 12;

  /** Lexemes before "up to" in which a word that allows so much is looked for. */
  private static final int ALLOWED = 4;

  /** Lexemes of brackets that say something of what is before them. Set by hand. */
  private static final int LONGEST_BRACKETS = 40;

  /** Lexemes between "topped" and the expectations. */
  private static final int LONGEST_COMPARISON = 4;

  private final SentenceView view;
  private final Lexemes in;
  private final EarlierValue earlier;
  private final OtherValue other;
  private final ComparedGroup groups;
  private final SourceFinder sources;
  private final Forecasters forecasters;
  private final SaidBehind behind;
  private final Denials denials;
  private final ComparedFigures compared;
  private final BitSet inNames = new BitSet();
  private final List<FigureAspect> aspects = new ArrayList<>();

  /** Of one sentence. */
  public ReportFinder(SentenceView view) {
    this.view = view;
    this.in = view.lexemes();
    this.earlier = new EarlierValue(view);
    this.other = new OtherValue(view);
    this.groups = new ComparedGroup(view);
    this.sources = new SourceFinder(view);
    this.forecasters = new Forecasters(view);
    this.behind = new SaidBehind(view);
    this.compared = new ComparedFigures(view);
    this.denials = new Denials(view);
    view.owners().forEach(owner -> inNames.set(owner.from(), owner.to()));
    for (int i = 0; i < view.figures().size(); i++) {
      FigureAspect before = i == 0 ? FigureAspect.ACTUAL : aspects.get(i - 1);
      aspects.add(aspect(i, before));
    }
  }

  /** How a figure is reported. */
  public Reported of(int index) {
    Span converted = view.links().converts(index) ? span(converted(index)) : null;
    int partner = compared.with(index);
    Span other = partner < 0 ? null : span(partner);
    int said = original(index);
    FigureAspect aspect = aspects.get(said);
    boolean led =
        said > 0 && compared.with(said) != said - 1 && view.links().joinsBefore(said, "to");
    if (aspect == FigureAspect.ACTUAL && led) {
      aspect = aspects.get(said - 1);
    }
    return new Reported(aspect, converted, other, sources.of(index));
  }

  /** The figure that a conversion, or a conversion of one, gives in another unit. */
  private int converted(int index) {
    return FigureLinks.firstOfChain(index, view.links()::converts);
  }

  /**
   * The first figure in the chain of restatements that ends at one: "5 mln, or 12 cts a share, or 4
   * pct".
   */
  private int original(int index) {
    return FigureLinks.firstOfChain(index, view.links()::restates);
  }

  private Span span(int index) {
    return view.figures().get(index).mention().span();
  }

  private FigureAspect aspect(int index, FigureAspect ofPrevious) {
    PlacedFigure figure = view.figures().get(index);
    if (isSource(figure)) {
      return FigureAspect.ACTUAL;
    }
    FigureAspect said = denials.of(index);
    said = said == null ? behind.of(figure) : said;
    said = said == null ? saidBefore(index) : said;
    if (said != null) {
      return said;
    }
    if (isEarlier(index, ofPrevious)) {
      return FigureAspect.PRIOR;
    }
    int last = lastOutsideBrackets(index);
    FigureAspect ofLast = last < 0 ? FigureAspect.ACTUAL : aspects.get(last);
    return goesOn(index) ? inherited(ofLast) : FigureAspect.ACTUAL;
  }

  /** Whether another figure is compared with it that is of the same whole. */
  private boolean isEarlier(int index, FigureAspect ofPrevious) {
    if (view.links().isOpposed(index) || groups.of(index) >= 0) {
      return false;
    }
    boolean more =
        ofPrevious == FigureAspect.PRIOR && compared.with(index) < 0 && earlier.isJoined(index);
    return more || compared.isEarlier(index) || earlier.isLedTo(index) || other.is(index);
  }

  /** "the median of 11 analysts": of whoever states figures there is no expectation. */
  private static boolean isSource(PlacedFigure figure) {
    return figure.isQuantity() && ReportWords.isSource(figure.unit());
  }

  private static FigureAspect inherited(FigureAspect before) {
    return switch (before) {
      case EXPECTED, TARGET -> before;
      case ACTUAL, PRIOR, UNKNOWN -> FigureAspect.ACTUAL;
    };
  }

  /** "expects sales of 5 mln dlrs", "plans to hire 300 people"; null when no such word leads. */
  private @Nullable FigureAspect saidBefore(int index) {
    PlacedFigure figure = view.figures().get(index);
    if (isEstimateBefore(figure)) {
      return FigureAspect.EXPECTED;
    }
    PlacedFigure previous = view.figureBefore(index);
    boolean free = previous == null || isSource(previous);
    int limit = Math.max(figure.from() - BEFORE, free ? 0 : behind.behindClause(previous));
    int from = Math.max(0, limit);
    int last = figure.from() - 1;
    while (last >= from) {
      int i = beforeAside(beforeBrackets(last));
      if (endsExpectation(i)
          || Foresight.isAsExpected(in, i)
          || isWhatResultsMet(i)
          || opensOwnClause(i, figure)) {
        return null;
      }
      FigureAspect said = inNames.get(i) ? null : saidAt(i, figure);
      if (said != null) {
        return said;
      }
      last = i - 1;
    }
    return null;
  }

  /**
   * Before the brackets that close at a lexeme, which say something of what is before them:
   * "dropped to 4 pct (below the 5 pct limit), with 12 pct"; the lexeme itself when none do.
   */
  private int beforeBrackets(int close) {
    int open = in.is(close, ")") ? openBefore(close) : -1;
    return open > 0 ? open - 1 : close;
  }

  /** The bracket that opens before a lexeme, -1 when there is none near. */
  private int openBefore(int close) {
    for (int open = close - 1; open >= Math.max(0, close - LONGEST_BRACKETS); open--) {
      if (in.is(open, "(")) {
        return open;
      }
    }
    return -1;
  }

  /**
   * Before the aside that ends in a comma with a verb behind it, whose words are of something else:
   * "the yield, which follows expectations, fell to 5 pct"; the lexeme itself when there is none.
   */
  private int beforeAside(int comma) {
    if (!in.is(comma, ",") || !isFinite(comma + 1)) {
      return comma;
    }
    for (int i = comma - 1; i > Math.max(0, comma - BEFORE) && !view.parts(i); i--) {
      if (in.is(i - 1, ",") && ReportWords.isRelative(in.get(i).lower())) {
        return i - 1;
      }
    }
    return comma;
  }

  /** "raised its forecast after orders jumped 5 pct": what is told there has happened. */
  private boolean opensOwnClause(int index, PlacedFigure figure) {
    if (!ReportWords.opensClause(in.get(index).lower())) {
      return false;
    }
    for (int i = index + 1; i < figure.from(); i++) {
      if (isFinite(i) && ReportWords.tellsOfPast(in.get(i).lower())) {
        return true;
      }
    }
    return false;
  }

  private @Nullable FigureAspect saidAt(int index, PlacedFigure figure) {
    String word = in.get(index).lower();
    boolean to = in.is(index + 1, "to");
    if (behind.isMeasure(index)) {
      return null;
    }
    if (ReportWords.isTarget(word) || (to && ReportWords.isPledgedTo(word)) || isLimit(index)) {
      return FigureAspect.TARGET;
    }
    boolean bound = to && ReportWords.isBoundTo(word);
    boolean expected =
        ReportWords.isExpected(word)
            || isUnsure(index, figure)
            || isAnalysts(index)
            || isYearOfEstimate(index)
            || forecasters.think(index, figure);
    return bound || expected ? FigureAspect.EXPECTED : null;
  }

  /**
   * "Losses may top 5 mln", "may fall by 5 pct"; not "may have lost 5 mln" nor "may downgrade its 5
   * mln of debt", where it is not the figure that nobody is sure of.
   */
  private boolean isUnsure(int index, PlacedFigure figure) {
    int last = view.beforeBound(figure);
    int verb = in.is(last, "by") || in.is(last, "to") ? last - 1 : last;
    return ReportWords.isUnsure(in.get(index).text())
        && verb == index + 1
        && !SubjectWords.HAVING.contains(in.get(verb).lower());
  }

  /** "vs. our $5", "vs Street at 5": what analysts expected, and no earlier value. */
  private boolean isAnalysts(int index) {
    int first = in.is(index - 1, "the") ? index - 1 : index;
    int before = in.is(first - 1, ".") ? first - 2 : first - 1;
    return ReportWords.isAnalysts(in.get(index).lowerPossessor())
        && ComparisonWords.leads(in, before);
  }

  /** "EST. +5%", right before a figure; elsewhere "EST" may be the time of New York. */
  private boolean isEstimateBefore(PlacedFigure figure) {
    int last = figure.from() - 1;
    while (in.is(last, ".") || in.is(last, "+") || in.is(last, ":")) {
      last--;
    }
    return ReportWords.isEstimateShort(in.get(last));
  }

  /** "FY26E", "2027E": what is told of that year is what analysts expect. */
  private boolean isYearOfEstimate(int index) {
    Lexeme year = in.get(index);
    boolean joined = in.glued(index) && in.get(index - 1).isWord();
    boolean ofYear = joined || WrittenYear.isAsLong(year);
    return year.isNumber() && ofYear && behind.isMarkedAsEstimate(index + 1);
  }

  /** "may hold no more than 5 pct", "to buy up to 5 pct"; not "killed no more than 5". */
  private boolean isLimit(int index) {
    boolean than = in.is(index, "than") && in.is(index - 1, "more");
    boolean noMore = than && (in.is(index - 2, "no") || in.is(index - 2, "not"));
    boolean upTo = in.is(index, "to") && in.is(index - 1, "up");
    int from = noMore ? index - 2 : index - 1;
    for (int i = from - 1; (noMore || upTo) && i >= Math.max(0, from - ALLOWED); i--) {
      if (view.parts(i) || view.figureStartingAt(i) != null) {
        return false;
      }
      if (ReportWords.allows(in.get(i).lower())) {
        return true;
      }
    }
    return false;
  }

  /** Behind a semicolon or "while" a clause of its own begins. */
  private boolean endsExpectation(int index) {
    return in.is(index, ";") || SubjectWords.CONTRAST.contains(in.get(index).lower());
  }

  /**
   * The "expectations" of "topped expectations by 5 mln" and "in line with expectations at 5 mln",
   * which are of a result; not those of "beat expectations of 5 mln".
   */
  private boolean isWhatResultsMet(int index) {
    boolean ofFigure = in.is(index + 1, "of") || in.is(index + 1, "for");
    if (ofFigure || !ReportWords.isExpectation(in.get(index).lower())) {
      return false;
    }
    for (int i = index - 1; i >= Math.max(0, index - LONGEST_COMPARISON); i--) {
      if (ReportWords.isMeeting(in.get(i).lower())) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether a figure is one more of what the one before it begins: "expects sales of 5 mln dlrs, up
   * 10 pct, and a margin of 4 pct". A verb of its own or a clause of its own ends that.
   */
  private boolean goesOn(int index) {
    PlacedFigure previous = view.figureBefore(index);
    int to = view.figures().get(index).from();
    if (previous == null || to - previous.to() > BEFORE) {
      return false;
    }
    for (int i = previous.to(); i < to; i++) {
      Lexeme word = in.get(i);
      if (isFinite(i) || word.is(";") || ReportWords.endsScope(in, i)) {
        return false;
      }
    }
    return true;
  }

  /**
   * The figure before one, or that before the brackets that closed since: behind "dropped to 4 pct
   * (below the 5 pct limit), with" none is a limit; -1 when there is none.
   */
  private int lastOutsideBrackets(int index) {
    int from = index == 0 ? 0 : view.figures().get(index - 1).to();
    int close = from;
    while (close < view.figures().get(index).from() && !isBracket(close)) {
      close++;
    }
    if (close == view.figures().get(index).from() || !in.is(close, ")")) {
      return index - 1;
    }
    int open = openBefore(close);
    int last = index - 1;
    while (open >= 0 && last >= 0 && view.figures().get(last).from() > open) {
      last--;
    }
    return last;
  }

  private boolean isBracket(int index) {
    return in.is(index, "(") || in.is(index, ")");
  }

  /** Whether a verb says something new there: not "to pay", "up", "adjusted earnings". */
  private boolean isFinite(int index) {
    Lexeme word = in.get(index);
    boolean infinite = Movements.isParticle(word.lower()) || in.is(index - 1, "to");
    return SubjectWords.isVerb(word) && !infinite && !MetricWords.isModifier(word.lower());
  }
}
