package io.copydesk.extract.figure.movement;

import io.copydesk.events.Basis;
import io.copydesk.events.FigureKind;
import io.copydesk.extract.Period;
import io.copydesk.extract.figure.lexeme.Lexeme;
import io.copydesk.extract.figure.lexeme.Lexemes;
import io.copydesk.extract.figure.lexeme.WrittenYear;
import io.copydesk.extract.figure.sentence.PlacedFigure;
import io.copydesk.extract.figure.sentence.SentenceView;
import io.copydesk.extract.figure.words.ComparisonWords;
import io.copydesk.extract.figure.words.Movements;
import io.copydesk.extract.figure.words.PeriodWords;
import io.copydesk.extract.figure.words.SubjectWords;
import io.copydesk.table.Vocabulary;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds what a change is measured against: "year-on-year", "from a year earlier", "from last
 * month".
 */
public final class BasisFinder {

  private static final Vocabulary WORDS = Vocabulary.beside(BasisFinder.class);

  /** Lexemes before the figure that are looked at. */
  private static final int BEFORE = 4;

  /** Lexemes behind the figure that are looked at. */
  private static final int AFTER = 14;

  /** Lexemes before the figure in which a word says that it is a change. Set by hand. */
  private static final int MOVED = 12;

  /** Lexemes of "year-on-year". */
  private static final int SPELLED = 5;

  /** Lexemes at a sentence's start of which one has to open what all is measured against. */
  private static final int FRONT = 3;

  /** Lexemes between "from" and "a year earlier". */
  private static final int REACH = 7;

  private static final Map<String, Basis> BY_SPAN =
      WORDS.meanings("basis-finder.spans", Basis::valueOf);
  private static final Map<String, Basis> SHORT =
      WORDS.meanings("basis-finder.short", Basis::valueOf);
  private static final Map<String, Basis> LETTERS =
      WORDS.meanings("basis-finder.letters", Basis::valueOf);
  private static final Map<String, Basis> BY_RATE =
      WORDS.meanings("basis-finder.rates", Basis::valueOf);
  private static final String BASIS = WORDS.word("basis-finder.basis");
  private static final Set<String> CHANGES = WORDS.words("basis-finder.changes");
  private static final Set<String> ON = WORDS.words("basis-finder.on");
  private static final Set<String> OPENS =
      ComparisonWords.againstAnd(WORDS.words("basis-finder.opens"));
  private static final Set<String> LEVELS = WORDS.words("basis-finder.levels");

  private static final Set<String> RELATIVE = WORDS.words("basis-finder.relative");
  private static final Set<String> EACH = WORDS.words("basis-finder.each");

  private final SentenceView view;
  private final Lexemes in;
  private final MonthBefore months;

  public BasisFinder(SentenceView view) {
    this.view = view;
    this.in = view.lexemes();
    this.months = new MonthBefore(view);
  }

  /**
   * The basis of a figure, null when the text says none.
   *
   * @param period of the figure, null when not known
   */
  public @Nullable Basis of(PlacedFigure figure, @Nullable Period period) {
    Basis inBrackets = in.is(figure.to(), "(") ? onItself(figure.to() + 1) : null;
    Basis said = inBrackets == null ? beside(figure) : inBrackets;
    return said == null && period != null ? months.of(figure, period) : said;
  }

  private @Nullable Basis beside(PlacedFigure figure) {
    Basis basis = behind(figure);
    for (int i = figure.from() - 1; basis == null && i >= figure.from() - BEFORE; i--) {
      basis = onItself(i);
    }
    basis = basis == null ? leading(figure) : basis;
    return basis == null ? fronted(figure) : basis;
  }

  /** "a year-on-year increase of 5 pct", "rose 2.4 times year-on-year to 5 mln". */
  private @Nullable Basis leading(PlacedFigure figure) {
    int link = view.beforeBound(figure);
    boolean change = in.is(link, "of") && Movements.after(in.get(link - 1).lower()) != null;
    if (!change && !in.is(link, "to")) {
      return null;
    }
    int last = change ? link - 2 : link - 1;
    Basis basis = null;
    for (int i = last; basis == null && i > last - SPELLED; i--) {
      basis = onItself(i);
    }
    return basis;
  }

  private @Nullable Basis behind(PlacedFigure figure) {
    Basis basis = sinceLast(figure);
    int end = end(figure);
    for (int i = figure.to(); i < Math.min(figure.to() + AFTER, end); i++) {
      if (basis != null || (in.is(i, ",") ? !goesOnBehind(i) : view.parts(i))) {
        break;
      }
      basis = at(i, end);
    }
    return basis;
  }

  /** Where what is said of a figure ends at the latest. */
  private int end(PlacedFigure figure) {
    for (int i = figure.to(); i < Math.min(figure.to() + AFTER, in.size()); i++) {
      if (movesAgain(figure, i)) {
        return i;
      }
    }
    return in.size();
  }

  /**
   * "rose 0.2 pct in May and 3 pct from a year earlier": nothing moves by both over one time, so
   * what the second change is measured against is only its own. Of two things, "exports rose 4 pct
   * and imports 2 pct from a year earlier", it is both's.
   */
  private boolean movesAgain(PlacedFigure figure, int and) {
    if (!in.is(and, "and")) {
      return false;
    }
    int last = and;
    while (mayLeadTo(in.get(last + 1))) {
      last++;
    }
    boolean apart = last > and || and > figure.to();
    PlacedFigure next = apart ? view.figureBehind(last) : null;
    return next != null && next.kind() == figure.kind() && isMeasuredItself(next);
  }

  private static boolean mayLeadTo(Lexeme word) {
    return MovingWord.moves(word.lower()) || SubjectWords.isAuxiliary(word) || word.is("by");
  }

  private boolean isMeasuredItself(PlacedFigure figure) {
    boolean degree = Movements.isDegree(in.get(figure.to()).lower());
    return sinceLast(figure) != null
        || at(figure.to(), in.size()) != null
        || (degree && at(figure.to() + 1, in.size()) != null);
  }

  /** Whether what a change is measured against may still follow behind a comma. */
  private boolean goesOnBehind(int comma) {
    String next = in.get(in.is(comma + 1, "as") ? comma + 2 : comma + 1).lower();
    boolean each = EACH.contains(next) || EACH.contains(in.get(comma - 1).lower());
    return each || isCompared(next);
  }

  private static boolean isCompared(String lower) {
    return ComparisonWords.isCompared(lower) || RELATIVE.contains(lower);
  }

  /** "3 pct on the month", "3 pct on year", "3 pct up on the week": of changes only. */
  private @Nullable Basis sinceLast(PlacedFigure figure) {
    int on = Movements.isParticle(in.get(figure.to()).lower()) ? figure.to() + 1 : figure.to();
    boolean change = figure.kind() == FigureKind.PERCENT;
    Basis spans = change ? onSpan(in.behindHyphen(on)) : null;
    return spans == null && change && isChange(figure) ? onBasis(on) : spans;
  }

  /** "rose 5 pct on an annual basis"; no "interest of 5 pct on an annual basis". */
  private @Nullable Basis onBasis(int on) {
    boolean said = in.is(on, "on") && in.is(on + 3, BASIS);
    return said ? BY_RATE.get(in.get(on + 2).lower()) : null;
  }

  private boolean isChange(PlacedFigure figure) {
    for (int i = figure.from() - 1; i >= Math.max(0, figure.from() - MOVED); i--) {
      String word = in.get(i).lower();
      if (CHANGES.contains(word) || MovingWord.at(i, word) != null) {
        return true;
      }
    }
    return Movements.isParticle(in.get(figure.to()).lower());
  }

  private @Nullable Basis onSpan(int on) {
    int joined = in.behindHyphen(on + 1);
    int span = in.is(joined, "the") ? joined + 1 : joined;
    boolean ends = !in.get(span + 1).isNumber() && !in.is(span + 1, "of");
    return in.is(on, "on") && ends ? BY_SPAN.get(in.get(span).lower()) : null;
  }

  /** "Compared with a year earlier, sales rose 5 pct": of the sentence's first figure. */
  private @Nullable Basis fronted(PlacedFigure figure) {
    if (view.figures().getFirst().from() != figure.from()) {
      return null;
    }
    int comma = 0;
    while (comma < figure.from() && !in.is(comma, ",")) {
      comma++;
    }
    boolean fronts = comma < figure.from();
    Basis basis = fronts ? onSpan(0) : null;
    for (int i = 0; fronts && basis == null && i < Math.min(FRONT, comma); i++) {
      basis = at(i, in.size());
    }
    return basis;
  }

  private @Nullable Basis at(int i, int end) {
    Basis itself = onItself(i);
    return itself == null ? against(i, end) : itself;
  }

  /** "year-on-year", "year over year", "y/y", "yoy". */
  private @Nullable Basis onItself(int i) {
    String word = in.get(i).lower();
    Basis basis = BY_SPAN.get(word);
    if (basis != null) {
      int middle = in.get(i + 1).isDash() ? i + 2 : i + 1;
      int last = in.get(middle + 1).isDash() ? middle + 2 : middle + 1;
      boolean joins = in.is(middle, "on") || in.is(middle, "over");
      return joins && in.is(last, word) ? basis : null;
    }
    return in.get(i).isWord() ? inShort(i, word) : null;
  }

  /** "yoy", "y/y", "y-o-y". */
  private @Nullable Basis inShort(int i, String word) {
    Basis letter = LETTERS.get(word);
    boolean slash = in.is(i + 1, "/") && in.glued(i + 1) && in.glued(i + 2);
    int middle = in.behindHyphen(i + 1);
    boolean dashes =
        middle > i + 1 && ON.contains(in.get(middle).lower()) && in.isHyphen(middle + 1);
    int last = slash ? i + 2 : middle + 2;
    return (slash || dashes) && in.is(last, word) ? letter : SHORT.get(word);
  }

  /**
   * "from a year earlier", "over the same period last year", "compared to the previous month"; not
   * "to 5 mln last month", nor "due to last week's strike".
   */
  private @Nullable Basis against(int i, int end) {
    String opener = in.get(i).lower();
    if (!OPENS.contains(opener) && !isOfLevel(i)) {
      return null;
    }
    boolean same = false;
    int limit = i + REACH;
    int j = i + 1;
    while (j <= limit && j < end) {
      int behind = behindFigure(j);
      if (behind > j) {
        limit += behind - j;
        j = behind;
        continue;
      }
      String word = in.get(j).lower();
      if (view.parts(j)) {
        return null;
      }
      same |= PeriodWords.isSame(word);
      if (in.get(j).isNumber()) {
        return same && WrittenYear.isAsLong(in.get(j)) ? Basis.YEAR_ON_YEAR : null;
      }
      Basis basis = BY_SPAN.get(in.get(j).lowerPossessor());
      if (basis != null && isEarlier(j, i)) {
        return same ? Basis.YEAR_ON_YEAR : basis;
      }
      j++;
    }
    return null;
  }

  /** "5 pct above its level a year ago"; not "below the 5 pct of last year". */
  private boolean isOfLevel(int i) {
    PlacedFigure figure = LEVELS.contains(in.get(i).lower()) ? view.lastFigureBefore(i) : null;
    return figure != null && figure.to() == i;
  }

  /** Whether the span is one before; what a plain "to" leads to in "last month" is no base. */
  private boolean isEarlier(int span, int opener) {
    boolean leads = in.is(opener, "to") && !isCompared(in.get(opener - 1).lower());
    return isAgo(span) || (!leads && isLast(span));
  }

  /** "last year", "the prior-year quarter". */
  private boolean isLast(int span) {
    int before = in.isHyphen(span - 1) ? span - 2 : span - 1;
    return PeriodWords.isLastOrPrevious(in.get(before).lower());
  }

  /** "a year earlier", "a year-ago quarter". */
  private boolean isAgo(int span) {
    return PeriodWords.isEarlier(in.get(in.behindHyphen(span + 1)).lower());
  }

  /** Behind the figure that begins at a lexeme, as in "from 5 mln a year earlier". */
  private int behindFigure(int at) {
    PlacedFigure figure = view.figureStartingAt(at);
    return figure == null ? at : figure.to();
  }
}
