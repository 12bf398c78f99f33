package io.copydesk.extract.figure.period;

import io.copydesk.extract.figure.lexeme.Lexemes;
import io.copydesk.extract.figure.sentence.PlacedFigure;
import io.copydesk.extract.figure.sentence.SentenceView;
import io.copydesk.extract.figure.words.ComparisonWords;
import io.copydesk.extract.figure.words.PeriodWords;
import io.copydesk.extract.figure.words.SubjectWords;
import io.copydesk.table.Vocabulary;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which of a sentence's figures a period reaches by where the two stand and what stands between
 * them. Immutable.
 */
final class PeriodReach {

  /** How far behind a figure its period may begin, in lexemes. */
  private static final int FARTHEST_BEHIND = 12;

  /** How far before a figure its period may end, in lexemes. */
  private static final int FARTHEST_BEFORE = 16;

  /** The same of a period that opens the sentence. */
  private static final int FARTHEST_FROM_OPENING = 60;

  /** How many lexemes may stand before a period that opens the sentence. */
  private static final int LONGEST_OPENING = 5;

  /** Lexemes between a figure and what it is compared with. */
  private static final int LONGEST_LINK = 8;

  /** Lexemes between the beginning of a clause and its period: "that in the". Set by hand. */
  private static final int LONGEST_CLAUSE_OPENING = 3;

  private static final Vocabulary WORDS = Vocabulary.beside(PeriodReach.class);
  private static final Set<String> LINKS = WORDS.words("period-reach.links");
  private static final Set<String> PARTS = WORDS.words("period-reach.parts");
  private static final Set<String> OPERATIONS = WORDS.words("period-reach.operations");

  private static final Set<String> TOLD = WORDS.words("period-reach.told");
  private static final Set<String> TELLING = WORDS.words("period-reach.telling");
  private static final Set<String> COMPARISON = WORDS.words("period-reach.comparison");
  private static final Set<String> AGAINST = WORDS.words("period-reach.against");

  private final SentenceView view;
  private final Lexemes in;
  private final SaidPeriods said;

  PeriodReach(SentenceView view, SaidPeriods said) {
    this.view = view;
    this.in = view.lexemes();
    this.said = said;
  }

  /**
   * Whether a period stands so close behind a figure that it is the figure's: "5 mln dlrs in 1986".
   */
  boolean isRightBehind(int figure, ReadPeriod period) {
    int end = view.links().behindConversions(figure);
    boolean near = period.from() < nextFigure(figure) && period.from() - end <= FARTHEST_BEHIND;
    if (!near || (period.earlier() != null && !mayBeEarlier(figure, period))) {
      return false;
    }
    int comma = closingComma(figure, period);
    for (int i = end; i < period.from(); i++) {
      boolean operations = in.is(i, "from") && OPERATIONS.contains(in.get(i + 2).lower());
      if ((view.parts(i) && i != comma) || (parts(i) && !operations)) {
        return false;
      }
    }
    return true;
  }

  /** First lexeme of the next figure that does not only say a figure again. */
  private int nextFigure(int figure) {
    List<PlacedFigure> figures = view.figures();
    int next = view.links().lastConversion(figure) + 1;
    return next < figures.size() ? figures.get(next).from() : in.size();
  }

  /**
   * Whether a period behind a figure closes what says the figure again, beyond doubt: "5 mln dlrs,
   * or 12 cts a share, in the year-ago period".
   */
  boolean closes(int figure, ReadPeriod period) {
    return closingComma(figure, period) >= 0 || isToldOf(figure, period);
  }

  /** "the 5 mln dlrs reported for the third quarter", "a 3 pct rise recorded in June". */
  private boolean isToldOf(int figure, ReadPeriod period) {
    int link = in.is(period.from() - 1, "the") ? period.from() - 2 : period.from() - 1;
    return TELLING.contains(in.get(link).lower())
        && TOLD.contains(in.get(link - 1).lower())
        && isOfFigure(view.figures().get(figure).to(), link - 1);
  }

  /** Whether only nouns that a figure is of stand behind it: "the 5 mln [net loss] reported". */
  private boolean isOfFigure(int from, int to) {
    for (int i = from; i < to; i++) {
      if (in.is(i, "to") || SubjectWords.isAuxiliary(in.get(i))) {
        return false;
      }
    }
    return from <= to;
  }

  /**
   * Whether a time is only what a change is measured against: "rose 5 pct over last year", "in
   * comparison with 2008 down 5 pct". "Over the last year", "over 2026" and "over Easter" are when
   * it went on.
   */
  boolean isMeasuredAgainst(int figure, ReadPeriod period) {
    PlacedFigure placed = view.figures().get(figure);
    int first = period.from();
    while (isOfSame(in.get(first - 1).lower())) {
      first--;
    }
    boolean same = first < period.from() || period.earlier() != null;
    int lead = SubjectWords.DETERMINERS.contains(in.get(first - 1).lower()) ? first - 2 : first - 1;
    boolean with = in.is(lead, "with") || in.is(lead, "to");
    if (with && COMPARISON.contains(in.get(lead - 1).lower())) {
      return true;
    }
    boolean lasting = in.is(lead, "over") && !isBefore(in.get(period.from()).lower());
    boolean base = same || (lead == first - 1 && !lasting);
    return base
        && placed.isPercent()
        && lead == placed.to()
        && AGAINST.contains(in.get(lead).lower());
  }

  /** The "last" of "over last year", the "fiscal" of "over fiscal 2025". */
  private static boolean isBefore(String word) {
    return PeriodWords.isLastOrPrevious(word) || PeriodWords.isFiscal(word);
  }

  private static boolean isOfSame(String word) {
    return PeriodWords.isSame(word) || PeriodWords.isPeriod(word) || word.equals("of");
  }

  /** The second comma of "5 mln dlrs, or 12 cts a share, in the year-ago period"; else -1. */
  private int closingComma(int figure, ReadPeriod period) {
    boolean saidAgain =
        figure + 1 < view.figures().size()
            && view.links().restates(figure + 1)
            && in.is(view.figures().get(figure).to(), ",");
    if (!saidAgain) {
      return -1;
    }
    int comma = in.is(period.from() - 1, "the") ? period.from() - 3 : period.from() - 2;
    return in.is(comma, ",") && in.is(comma + 1, "in") ? comma : -1;
  }

  /** Only what something is compared with is of an earlier time: "from 5 mln a year earlier". */
  private boolean mayBeEarlier(int figure, ReadPeriod period) {
    int at = view.beforeBound(view.figures().get(figure));
    for (int i = at; i > at - LONGEST_LINK && i >= 0; i--) {
      if (parts(i) || isComparedTo(i)) {
        return true;
      }
      if (view.parts(i)) {
        break;
      }
    }
    return period.earlier() != null && period.earlier().year() > 0;
  }

  private boolean parts(int index) {
    return PARTS.contains(in.get(index).lower()) || ComparisonWords.leads(in, index);
  }

  private boolean isComparedTo(int index) {
    return in.is(index, "to") && ComparisonWords.isCompared(in.get(index - 1).lower());
  }

  /** Whether a figure is what another is compared with: "from 5 mln", "compared to a loss of 5". */
  boolean isComparedWith(int figure) {
    PlacedFigure placed = view.figures().get(figure);
    for (int i = view.beforeBound(placed); i > placed.from() - LONGEST_LINK && i >= 0; i--) {
      boolean links = LINKS.contains(in.get(i).lower()) || ComparisonWords.leads(in, i);
      if (links || view.parts(i) || view.figureStartingAt(i) != null) {
        return links;
      }
      if (in.is(i, "to")) {
        return isComparedTo(i);
      }
    }
    return false;
  }

  /** Whether a period before a figure still holds there. */
  boolean reachesOn(ReadPeriod period, int figure) {
    int to = view.figures().get(figure).from();
    if (to - period.to() > FARTHEST_BEFORE) {
      return false;
    }
    if (period.earlier() != null) {
      return to - period.to() <= 1;
    }
    int commas = 0;
    for (int i = period.to(); i < to; i++) {
      boolean comma = in.is(i, ",");
      if ((view.parts(i) && !comma) || in.is(i, "from") || ComparisonWords.leads(in, i)) {
        return false;
      }
      commas += view.parts(i) && comma ? 1 : 0;
    }
    // One comma may close a phrase: "In June alone, ..."
    return commas == 0 || (commas == 1 && opensClause(period.from()));
  }

  private boolean opensClause(int from) {
    for (int i = from - 1; i >= from - LONGEST_CLAUSE_OPENING; i--) {
      if (i < 0 || view.parts(i) || in.is(i, "that")) {
        return true;
      }
    }
    return false;
  }

  /** The period that opens the sentence with a comma behind it, "Last year, Acme"; else null. */
  @Nullable ReadPeriod opening() {
    if (said.dating().isEmpty()) {
      return null;
    }
    ReadPeriod first = said.dating().getFirst();
    boolean opens =
        first.from() <= LONGEST_OPENING
            && in.is(first.to(), ",")
            && first.earlier() == null
            && said.opens(first.from());
    return opens ? first : null;
  }

  /** Whether what opens the sentence still holds: commas do not part it from a main clause. */
  boolean holdsFromOpening(ReadPeriod opening, int figure) {
    int from = opening.to() + 1;
    int to = view.figures().get(figure).from();
    for (int i = from; i < to && i <= from + FARTHEST_FROM_OPENING; i++) {
      boolean parted = view.parts(i) && !in.is(i, ",");
      if (parted || in.is(i, "that") || in.is(i, "which") || in.is(i, "who")) {
        return false;
      }
    }
    return to > from && to - from <= FARTHEST_FROM_OPENING;
  }
}
