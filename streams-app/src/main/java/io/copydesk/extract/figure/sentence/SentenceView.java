package io.copydesk.extract.figure.sentence;

import io.copydesk.events.MentionType;
import io.copydesk.extract.Figure;
import io.copydesk.extract.Mention;
import io.copydesk.extract.figure.lexeme.Cells;
import io.copydesk.extract.figure.lexeme.Lexeme;
import io.copydesk.extract.figure.lexeme.Lexemes;
import io.copydesk.extract.figure.words.MetricWords;
import io.copydesk.extract.figure.words.SubjectWords;
import io.copydesk.extract.lexicon.WordClusters;
import io.copydesk.extract.place.Countries;
import io.copydesk.extract.text.TextOrder;
import io.copydesk.table.Vocabulary;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A sentence's lexemes with the places of its figures and of the mentions that may own them. */
public final class SentenceView {

  private static final Vocabulary WORDS = Vocabulary.beside(SentenceView.class);

  /** What may stand between a figure and the word that says what it is. */
  private static final Set<String> BOUNDS = WORDS.words("sentence-view.bounds");

  private static final Set<String> LIMITS = WORDS.words("sentence-view.limits");
  private static final Set<String> SUMS = WORDS.words("sentence-view.sums");
  private static final Set<String> EXTREMES = WORDS.words("sentence-view.extremes");
  private static final Set<String> ESTIMATES = WORDS.words("sentence-view.estimates");

  /** Lexemes of a listing, brackets included: "(NYSE: BABA, HKEX: 9988)". */
  private static final int LONGEST_LISTING = 14;

  /** Lexemes before a figure that may all bound it: "at least a total of". Set by hand. */
  private static final int LONGEST_BOUND = 5;

  private final Lexemes lexemes;
  private final Countries countries;
  private final WordClusters clusters;
  private final @Nullable String[] clusterOf;
  private final List<PlacedFigure> figures = new ArrayList<>();
  private final List<PlacedName> owners = new ArrayList<>();
  private final @Nullable PlacedName[] ownersFrom;
  private final @Nullable PlacedName[] ownersTo;
  private final @Nullable PlacedFigure[] figuresFrom;
  private final FigureLinks links;
  private @Nullable Cells cells;

  /**
   * @param mentions of this sentence, by start
   */
  public SentenceView(
      Lexemes lexemes, List<Mention> mentions, Countries countries, WordClusters clusters) {
    this.lexemes = lexemes;
    this.countries = countries;
    this.clusters = clusters;
    this.clusterOf = new String[lexemes.size()];
    this.ownersFrom = new PlacedName[lexemes.size() + 1];
    this.ownersTo = new PlacedName[lexemes.size() + 1];
    this.figuresFrom = new PlacedFigure[lexemes.size() + 1];
    int at = 0;
    for (Mention mention : mentions) {
      while (at < lexemes.size() && lexemes.get(at).end() <= mention.span().start()) {
        at++;
      }
      int to = at;
      while (to < lexemes.size() && lexemes.get(to).start() < mention.span().end()) {
        to++;
      }
      Figure figure = mention.figure();
      if (figure == null) {
        place(new PlacedName(mention, at, to));
      } else {
        place(new PlacedFigure(mention, figure, at, to));
      }
    }
    this.links = new FigureLinks(this);
  }

  /** The name of the cluster of a lexeme's word; "" before the first lexeme and behind the last. */
  public String cluster(int at) {
    if (at < 0 || at >= clusterOf.length) {
      return "";
    }
    String name = clusterOf[at];
    if (name == null) {
      name = clusters.of(lexemes.get(at).lowerPossessor());
      clusterOf[at] = name;
    }
    return name;
  }

  /** The name of the cluster of any word in lower case; "" when it has none. */
  public String clusterOf(String word) {
    return clusters.of(word);
  }

  private void place(PlacedFigure figure) {
    figures.add(figure);
    enter(figure, figure.from(), figuresFrom);
  }

  private void place(PlacedName name) {
    if (!isTicker(name) && !isMeasure(name.mention())) {
      owners.add(name);
      enter(name, name.from(), ownersFrom);
      enter(name, name.to(), ownersTo);
    }
  }

  private static <T> void enter(T placed, int at, @Nullable T[] places) {
    places[at] = places[at] == null ? placed : places[at];
  }

  private static <T> @Nullable T at(int lexeme, @Nullable T[] places) {
    return lexeme < 0 || lexeme >= places.length ? null : places[lexeme];
  }

  /** The "RTRKS" of "HEL: RTRKS". */
  private boolean isTicker(PlacedName owner) {
    return lexemes.is(owner.from() - 1, ":")
        && isCapitals(owner.mention().text())
        && isCapitals(lexemes.get(owner.from() - 2).text());
  }

  /** "EBIT", "Zacks Consensus Estimate": what was taken for a name is what is measured. */
  private static boolean isMeasure(Mention mention) {
    String lower = mention.text().toLowerCase(Locale.ROOT);
    String last = lower.substring(lower.lastIndexOf(' ') + 1);
    return MetricWords.isHead(lower) || ESTIMATES.contains(last);
  }

  private static boolean isCapitals(String text) {
    return text.length() > 1 && text.equals(text.toUpperCase(Locale.ROOT));
  }

  /**
   * Behind the listing at a lexeme, "(NYSE: BABA, 9988.HK)", "<BPI>" or, with the brackets lost,
   * "HEL: ACG1V"; the lexeme itself when none begins there.
   */
  public int behindListing(int at) {
    if (isCapitals(lexemes.get(at).text()) && lexemes.is(at + 1, ":")) {
      int end = at + 3;
      while (end < at + LONGEST_LISTING && lexemes.glued(end) && !parts(end)) {
        end++;
      }
      return end;
    }
    if (!lexemes.is(at, "<") && !lexemes.is(at, "(")) {
      return at;
    }
    for (int i = at + 1; i < at + LONGEST_LISTING; i++) {
      if (lexemes.is(i, ">") || lexemes.is(i, ")")) {
        return i + 1;
      }
    }
    return at;
  }

  /** The table of countries that its words are looked up in. */
  public Countries countries() {
    return countries;
  }

  /** The lexemes of the sentence. */
  public Lexemes lexemes() {
    return lexemes;
  }

  /** Its cells, of which a sentence has several that is a row of a table or a heading. */
  public Cells cells() {
    if (cells == null) {
      cells = Cells.of(lexemes);
    }
    return cells;
  }

  /** The figures, in order. */
  public List<PlacedFigure> figures() {
    return Collections.unmodifiableList(figures);
  }

  /** How the figures hang together. */
  public FigureLinks links() {
    return links;
  }

  /** The names of any type, in order, but for tickers and what is only measured ("EBIT"). */
  public List<PlacedName> owners() {
    return Collections.unmodifiableList(owners);
  }

  /** The figure before the {@code index}th, null for the first. */
  public @Nullable PlacedFigure figureBefore(int index) {
    return index == 0 ? null : figures.get(index - 1);
  }

  /** The name that ends before lexeme {@code to}, null when none does. */
  public @Nullable PlacedName ownerEndingAt(int to) {
    return at(to, ownersTo);
  }

  /** The name that begins at a lexeme, null when none does. */
  public @Nullable PlacedName ownerStartingAt(int from) {
    return at(from, ownersFrom);
  }

  /** The figure that begins at a lexeme, null when none. */
  public @Nullable PlacedFigure figureStartingAt(int from) {
    return at(from, figuresFrom);
  }

  /** The last figure that ends no later than a lexeme begins, null when none does. */
  public @Nullable PlacedFigure lastFigureBefore(int from) {
    int behind = figuresBefore(from + 1);
    return behind == 0 ? null : figures.get(behind - 1);
  }

  /** How many figures end before a lexeme. */
  private int figuresBefore(int to) {
    return TextOrder.countBefore(figures, figure -> figure.to() < to);
  }

  /** The company whose name, or the ticker beside it, ends before lexeme {@code to}. */
  public @Nullable PlacedName companyEndingAt(int to) {
    PlacedName owner = ownerEndingAt(beforeTicker(to));
    return owner != null && owner.mention().type() == MentionType.COMPANY ? owner : null;
  }

  /** Before the "<BPI>" or "(NYSE: BABA)" that ends before lexeme {@code to}. */
  private int beforeTicker(int to) {
    if (!lexemes.is(to - 1, ">") && !lexemes.is(to - 1, ")")) {
      return to;
    }
    for (int i = to - 2; i >= to - LONGEST_LISTING; i--) {
      if (lexemes.is(i, "<") || lexemes.is(i, "(")) {
        return i;
      }
    }
    return to;
  }

  /**
   * Whether a clause ends at a lexeme: a comma, colon, semicolon, bracket, quote or dash, or a word
   * of contrast as "while".
   */
  public boolean parts(int index) {
    Lexeme lexeme = lexemes.get(index);
    if (lexeme.kind() != Lexeme.Kind.SIGN) {
      return SubjectWords.CONTRAST.contains(lexeme.lower());
    }
    return switch (lexeme.text()) {
      case ",", ";", ":", "(", ")", "\"", "“", "”" -> true;
      // One that ends a sentence ends the view; another belongs to an abbreviation.
      case "." -> lexemes.is(index - 1, ".") || lexemes.is(index + 1, ".");
      default -> lexeme.isDash() && lexeme.gap();
    };
  }

  /** The last lexeme before a figure that does not bound it: "at least", "a total of". */
  public int beforeBound(PlacedFigure figure) {
    int at = figure.from() - 1;
    for (int n = 0; n < LONGEST_BOUND && isBound(at); n++) {
      boolean link = lexemes.is(at, "to") || lexemes.is(at, "of") || lexemes.is(at, "at");
      boolean rises = lexemes.is(at, "up") && !lexemes.is(at + 1, "to");
      if (rises || (link && !bounds(at))) {
        return at;
      }
      at--;
    }
    return at;
  }

  /** The figure before which only what bounds it stands: of "added about 2 pct"; null for none. */
  public @Nullable PlacedFigure figureBehind(int index) {
    int at = index + 1;
    while (at - index <= LONGEST_BOUND && figureStartingAt(at) == null && isBound(at)) {
      at++;
    }
    PlacedFigure figure = figureStartingAt(at);
    return figure != null && beforeBound(figure) == index ? figure : null;
  }

  /** Whether a word may stand between a figure and the word that says what it is. */
  boolean isBound(int at) {
    return BOUNDS.contains(lexemes.get(at).lower());
  }

  /** "up to", "close to", "a total of", "at least": no links of what is before them. */
  private boolean bounds(int link) {
    String before = lexemes.get(link - 1).lower();
    return switch (lexemes.get(link).lower()) {
      case "to" -> LIMITS.contains(before);
      case "of" -> SUMS.contains(before);
      default -> EXTREMES.contains(lexemes.get(link + 1).lower());
    };
  }

  /** Whether a figure ends before lexeme {@code to}. */
  public boolean figureEndsAt(int to) {
    int at = figuresBefore(to);
    return at < figures.size() && figures.get(at).to() == to;
  }
}
