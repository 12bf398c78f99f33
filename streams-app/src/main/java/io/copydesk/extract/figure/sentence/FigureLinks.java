package io.copydesk.extract.figure.sentence;

import io.copydesk.events.FigureKind;
import io.copydesk.extract.figure.bracket.BracketLabel;
import io.copydesk.extract.figure.lexeme.Lexemes;
import io.copydesk.extract.figure.words.ComparisonWords;
import io.copydesk.extract.figure.words.Movements;
import io.copydesk.extract.figure.words.WordKind;
import io.copydesk.extract.figure.words.WordKinds;
import io.copydesk.table.Vocabulary;
import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;

/**
 * How the figures of a sentence hang together: which says another again, is compared with it, or
 * goes on about the same. Figures are told by their place among the sentence's, from 0.
 */
public final class FigureLinks {

  private static final Vocabulary WORDS = Vocabulary.beside(FigureLinks.class);

  private static final Set<String> OPPOSING = WORDS.words("figure-links.opposing");
  private static final Set<String> PER = WORDS.words("figure-links.per");
  private static final Set<String> SHARES = WORDS.words("figure-links.shares");

  /** Lexemes from what links a figure back, "compared to a loss of", to it. Set by hand. */
  private static final int LONGEST_LINK = 8;

  /** The most figures in a row that are taken to say one again. */
  private static final int MOST_CONVERSIONS = 3;

  /** Lexemes, or figures, between two figures that may belong together. Set by hand. */
  private static final int NEAR = 8;

  private final SentenceView view;
  private final Lexemes in;
  private final List<PlacedFigure> figures;

  FigureLinks(SentenceView view) {
    this.view = view;
    this.in = view.lexemes();
    this.figures = view.figures();
  }

  /** Whether a figure says the one before it again: "12 bln yuan (1.8 bln dlrs)", "5 pct, or". */
  public boolean restates(int index) {
    PlacedFigure before = view.figureBefore(index);
    if (before == null) {
      return false;
    }
    int from = figures.get(index).from();
    boolean money =
        before.kind() == FigureKind.MONEY && figures.get(index).kind() == FigureKind.MONEY;
    if (money && isBesideOrInBrackets(before.to(), figures.get(index))) {
      return isOtherUnit(before, figures.get(index)) || isSpelled(before, figures.get(index));
    }
    int or = in.is(from - 1, "about") ? from - 2 : from - 1;
    int comma = in.is(or - 1, ",") ? or - 1 : or;
    return in.is(or, "or") && before.to() == comma;
  }

  /**
   * Whether a figure gives the one before it in another unit: "5 miles, or 8 km". What only goes on
   * about it, "5 mln dlrs, or 1.37 dlrs a share", "3,500 won, or 4.1 pct", restates it but does not
   * convert it.
   */
  public boolean converts(int index) {
    if (!restates(index)) {
      return false;
    }
    PlacedFigure before = figures.get(index - 1);
    PlacedFigure figure = figures.get(index);
    boolean same = before.kind() == figure.kind();
    boolean direct = figure.from() == before.to() || in.is(before.to(), "(");
    return same && isOtherUnit(before, figure) && (direct || !isPerShare(index));
  }

  /** "N5,000,000 (five million naira)": the same sum in words, which no earlier one is. */
  private static boolean isSpelled(PlacedFigure before, PlacedFigure figure) {
    boolean same = before.figure().magnitude().equals(figure.figure().magnitude());
    return same && isInWords(figure) && !isInWords(before);
  }

  private static boolean isInWords(PlacedFigure figure) {
    return figure.mention().text().chars().noneMatch(Character::isDigit);
  }

  /** Whether a figure is of a table of conversion, "($1 = 0.76 pounds)", and so nobody's. */
  public boolean isEquated(int index) {
    PlacedFigure figure = figures.get(index);
    return in.is(figure.from() - 1, "=") || in.is(figure.to(), "=");
  }

  private static boolean isOtherUnit(PlacedFigure before, PlacedFigure figure) {
    return !before.unit().equals(figure.unit());
  }

  /** Whether a figure is of each share: "1.37 dlrs per diluted share", "5 cts a share". */
  public boolean isPerShare(int index) {
    int at = figures.get(index).to();
    return PER.contains(in.get(at).lower())
        && (SHARES.contains(in.get(at + 1).lower()) || SHARES.contains(in.get(at + 2).lower()));
  }

  /**
   * The result whose earlier value stands in brackets, "EUR 112.3m (121.0)", "9,240 jobs in June
   * (June 2025: 8,975)"; -1 when a figure is none.
   */
  private int resultBeforeBrackets(int index) {
    PlacedFigure figure = figures.get(index);
    int label = BracketLabel.opening(in, figure.from());
    if (label < 0) {
      return isBracketedPrior(index) ? index - 1 : -1;
    }
    for (int i = index - 1; i >= 0 && label - figures.get(i).to() <= NEAR; i--) {
      if (figures.get(i).isSameSort(figure)) {
        return i;
      }
    }
    return -1;
  }

  /** Whether a figure stands in brackets right behind one of its sort: "EUR 112.3m (121.0)". */
  private boolean isBracketedPrior(int index) {
    PlacedFigure before = figures.get(index - 1);
    PlacedFigure figure = figures.get(index);
    boolean bare = !figure.isQuantity() || in.get(figure.to() - 1).isNumber();
    return in.is(before.to(), "(")
        && figure.from() == before.to() + 1
        && in.is(figure.to(), ")")
        && bare
        && before.isSameSort(figure)
        && !isSpelled(before, figure);
  }

  /**
   * The result that the text compares with a figure, an earlier value: the 5 mln of "5 mln (7 mln
   * dlrs) in May from 4 mln" for the 4 mln. It is the nearest of its kind before it that is no
   * conversion; -1 when nothing is compared with the figure.
   */
  public int resultComparedWith(int index) {
    PlacedFigure figure = figures.get(index);
    int result = index == 0 ? -1 : resultBeforeBrackets(index);
    if (result >= 0) {
      return result;
    }
    if (index == 0 || isOpposed(index) || !isLinkedBack(figure)) {
      return -1;
    }
    int partner = beforeConversions(index);
    return figures.get(partner).kind() == figure.kind() ? partner : -1;
  }

  /**
   * Whether what a figure counts is only opposed: "a case against 12 people". "against" compares it
   * with nothing where no figure before it counts the same.
   */
  public boolean isOpposed(int index) {
    PlacedFigure figure = figures.get(index);
    boolean against = OPPOSING.contains(in.get(view.beforeBound(figure)).lower());
    if (!against || !figure.isQuantity()) {
      return false;
    }
    for (int i = index - 1; i >= Math.max(0, index - NEAR); i--) {
      if (figures.get(i).isSameSort(figure)) {
        return false;
      }
    }
    return true;
  }

  /**
   * Whether "from", "against", "compared to" and the like lead to a figure; not the "from" of a
   * range that something spans, "in a range from 3 to 5 mln".
   */
  private boolean isLinkedBack(PlacedFigure figure) {
    for (int i = view.beforeBound(figure); i >= Math.max(0, figure.from() - LONGEST_LINK); i--) {
      if (isPrior(i)) {
        return !WordKinds.is(in.get(i - 1).lower(), WordKind.SPANNING);
      }
      if (in.is(i, "to") || in.is(i, "with")) {
        return ComparisonWords.isCompared(in.get(i - 1).lower());
      }
      if (view.parts(i) || view.figureEndsAt(i + 1) || moves(i) || in.is(i, "and")) {
        return false;
      }
    }
    return false;
  }

  /** Behind it a change begins: "orders from the euro zone down 3 pct" are compared with none. */
  private boolean moves(int index) {
    return Movements.isVerb(in.get(index).lower());
  }

  /** The figure before one, and before those between that only convert it; -1 before the first. */
  public int beforeConversions(int index) {
    return firstOfChain(index - 1, this::restates);
  }

  /**
   * The first figure of a chain, "5 mln, or 12 cts a share, or 4 pct", which has no more than a few
   * links.
   *
   * @param last of the chain; one below 0 is its own first
   * @param goesOn whether a figure goes on with the chain of the one before it
   */
  public static int firstOfChain(int last, IntPredicate goesOn) {
    int first = last;
    while (first > 0 && last - first < MOST_CONVERSIONS && goesOn.test(first)) {
      first--;
    }
    return first;
  }

  /** The last of the figures behind one that only convert it; the figure itself when none does. */
  public int lastConversion(int index) {
    int last = index;
    while (last - index < MOST_CONVERSIONS && last + 1 < figures.size() && restates(last + 1)) {
      last++;
    }
    return last;
  }

  /** Behind the figure and all that only convert it, a closing bracket included. */
  public int behindConversions(int index) {
    int last = lastConversion(index);
    int end = figures.get(last).to();
    return in.is(end, ")") && (last > index || restates(last)) ? end + 1 : end;
  }

  /**
   * "EUR 40 m (USD 51 m)", "EUR 40 m (about USD 51 m)", or with the brackets lost: "EUR 40 m USD 51
   * m".
   */
  private boolean isBesideOrInBrackets(int end, PlacedFigure figure) {
    int at = figure.from() - 1;
    while (at > end && view.isBound(at)) {
      at--;
    }
    return figure.from() == end || (at == end && in.is(at, "("));
  }

  /** Whether a figure is set against the one before it: "5 pct, up from 4 pct", "5 vs 4". */
  public boolean compares(int index) {
    if (!isNear(index)) {
      return false;
    }
    int from = figures.get(index - 1).to();
    return comparisonLeads(from, figures.get(index).from())
        || followsChange(from, figures.get(index));
  }

  /** "after rising 39 mln", "after a one pct rise". */
  private boolean followsChange(int from, PlacedFigure figure) {
    int after = in.is(from, ",") ? from + 1 : from;
    for (int i = after; i < figure.from(); i++) {
      if (in.is(i, "after")) {
        boolean verb = Movements.isVerb(in.get(i + 1).lower());
        boolean noun = Movements.after(in.get(figure.to()).lower()) != null;
        return verb || (noun && view.beforeBound(figure) == i);
      }
      if (view.parts(i)) {
        return false;
      }
    }
    return false;
  }

  /** Whether "vs", "up from" or the like stands between two lexemes, and nothing parts them. */
  private boolean comparisonLeads(int from, int to) {
    boolean compares = false;
    for (int i = from; i < to; i++) {
      boolean leads = setsAgainst(i + 1) || comesFrom(i + 1);
      if (view.parts(i) && !(in.is(i, ",") && leads)) {
        return false;
      }
      boolean bounds = in.is(i, "to") && in.is(i - 1, "up");
      compares |= setsAgainst(i) && !bounds;
    }
    return compares;
  }

  private boolean setsAgainst(int at) {
    return in.is(at, "to") || isPrior(at);
  }

  /**
   * Whether a word before a figure makes it what an earlier one is compared with; between the two
   * it sets them against each other.
   */
  private boolean isPrior(int at) {
    return in.is(at, "from") || ComparisonWords.leads(in, at);
  }

  /** "up from", "down from". */
  private boolean comesFrom(int at) {
    return Movements.isParticle(in.get(at).lower()) && in.is(at + 1, "from");
  }

  /** Whether a figure continues the one before it: "5.3% this year and 2.5% in 2022". */
  public boolean goesOn(int index) {
    if (!isNear(index) || figures.get(index - 1).kind() != figures.get(index).kind()) {
      return false;
    }
    PlacedFigure figure = figures.get(index);
    for (int i = figures.get(index - 1).to(); i < figure.from(); i++) {
      if (view.parts(i)) {
        return false;
      }
    }
    return in.is(view.beforeBound(figure), "and");
  }

  /** The figure of a company whose verb is the one before's: "Acme fell 2 pct and Emca 3 pct". */
  public boolean elidesVerb(int index) {
    PlacedName company = view.companyEndingAt(view.beforeBound(figures.get(index)) + 1);
    PlacedFigure before = view.figureBefore(index);
    return company != null
        && before != null
        && company.from() > before.to()
        && company.from() - before.to() <= 2
        && before.kind() == figures.get(index).kind();
  }

  private boolean isNear(int index) {
    PlacedFigure before = view.figureBefore(index);
    return before != null && figures.get(index).from() - before.to() <= NEAR;
  }

  /** Whether the figure's number is joined to the one before it: "rose 3 pct to 5 mln". */
  public boolean joinsBefore(int index, String link) {
    if (!isNear(index)) {
      return false;
    }
    boolean linked = false;
    for (int i = figures.get(index - 1).to(); i < figures.get(index).from(); i++) {
      if (view.parts(i) && !(in.is(i, ",") && in.is(i + 1, link))) {
        return false;
      }
      linked |= in.is(i, link) && !(link.equals("to") && in.is(i - 1, "up"));
    }
    return linked;
  }
}
