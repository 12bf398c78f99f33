package io.copydesk.extract.figure.sentence;

import io.copydesk.events.FigureKind;
import io.copydesk.events.MentionType;
import io.copydesk.extract.Figure;
import io.copydesk.extract.Mention;
import io.copydesk.extract.figure.lexeme.Lexeme;
import io.copydesk.extract.figure.lexeme.Lexemes;
import io.copydesk.extract.figure.words.MetricWords;
import io.copydesk.extract.figure.words.Movements;
import io.copydesk.extract.lexicon.Vocabulary;
import io.copydesk.extract.place.Countries;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/** A sentence's lexemes with the places of its figures and of the mentions that may own them. */
public final class SentenceView {

  /**
   * A mention and the lexemes that it covers.
   *
   * @param from first lexeme
   * @param to one past the last lexeme
   */
  public record Placed(Mention mention, int from, int to) {}

  /** What may stand between a figure and the word that says what it is. */
  private static final Set<String> BOUNDS =
      Vocabulary.beside(SentenceView.class).words("sentence-view.bounds");

  private static final Set<String> COMPARING =
      Vocabulary.beside(SentenceView.class).words("sentence-view.comparing");
  private static final Set<String> PRIOR =
      Vocabulary.beside(SentenceView.class).words("sentence-view.prior");
  private static final int LONGEST_LINK = 8;
  private static final int LONGEST_LISTING = 14;
  private static final int MOST_CONVERSIONS = 3;
  private static final int LONGEST_BOUND = 5;
  private static final int NEAR = 8;

  private final Lexemes lexemes;
  private final Countries countries;
  private final List<Placed> figures = new ArrayList<>();
  private final List<Placed> owners = new ArrayList<>();

  /**
   * @param mentions of this sentence, by start
   */
  public SentenceView(Lexemes lexemes, List<Mention> mentions, Countries countries) {
    this.lexemes = lexemes;
    this.countries = countries;
    int at = 0;
    for (Mention mention : mentions) {
      while (at < lexemes.size() && lexemes.get(at).end() <= mention.span().start()) {
        at++;
      }
      int to = at;
      while (to < lexemes.size() && lexemes.get(to).start() < mention.span().end()) {
        to++;
      }
      Placed placed = new Placed(mention, at, to);
      if (mention.type() == MentionType.FIGURE) {
        figures.add(placed);
      } else if (!isTicker(placed) && !isMeasure(mention)) {
        owners.add(placed);
      }
    }
  }

  /** The "RTRKS" of "HEL: RTRKS". */
  private boolean isTicker(Placed owner) {
    return lexemes.is(owner.from() - 1, ":")
        && isCapitals(owner.mention().text())
        && isCapitals(lexemes.get(owner.from() - 2).text());
  }

  /** "EBIT", "Zacks Consensus Estimate": what was taken for a name is what is measured. */
  private static boolean isMeasure(Mention mention) {
    String lower = mention.text().toLowerCase(Locale.ROOT);
    String last = lower.substring(lower.lastIndexOf(' ') + 1);
    return MetricWords.isHead(lower) || last.equals("estimate") || last.equals("estimates");
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

  public Lexemes lexemes() {
    return lexemes;
  }

  public List<Placed> figures() {
    return figures;
  }

  /** Companies, ministries and people, in order. */
  public List<Placed> owners() {
    return owners;
  }

  /** The figure before the {@code index}th, null for the first. */
  public @Nullable Placed figureBefore(int index) {
    return index == 0 ? null : figures.get(index - 1);
  }

  public static @Nullable FigureKind kind(Placed placed) {
    Figure figure = placed.mention().figure();
    return figure == null ? null : figure.kind();
  }

  public static boolean isPercent(Placed placed) {
    return kind(placed) == FigureKind.PERCENT;
  }

  public static boolean isQuantity(Placed placed) {
    return kind(placed) == FigureKind.QUANTITY;
  }

  /** The company, ministry or person whose name ends before lexeme {@code to}, null when none. */
  public @Nullable Placed ownerEndingAt(int to) {
    int at = countBefore(owners, to, Placed::to);
    return at < owners.size() && owners.get(at).to() == to ? owners.get(at) : null;
  }

  /** The company, ministry or person whose name begins at a lexeme, null when none. */
  public @Nullable Placed ownerStartingAt(int from) {
    int at = countBefore(owners, from, Placed::from);
    return at < owners.size() && owners.get(at).from() == from ? owners.get(at) : null;
  }

  /** The figure that begins at a lexeme, null when none. */
  public @Nullable Placed figureStartingAt(int from) {
    int at = countBefore(figures, from, Placed::from);
    return at < figures.size() && figures.get(at).from() == from ? figures.get(at) : null;
  }

  /** The last figure that ends no later than a lexeme begins, null when none does. */
  public @Nullable Placed lastFigureBefore(int from) {
    int behind = countBefore(figures, from + 1, Placed::to);
    return behind == 0 ? null : figures.get(behind - 1);
  }

  /** How many of the placed, which are in order, are before a place. */
  private static int countBefore(List<Placed> all, int place, ToIntFunction<Placed> of) {
    int low = 0;
    int high = all.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (of.applyAsInt(all.get(middle)) < place) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** The company whose name, or the ticker beside it, ends before lexeme {@code to}. */
  public @Nullable Placed companyEndingAt(int to) {
    Placed owner = ownerEndingAt(behindTicker(to));
    return owner != null && owner.mention().type() == MentionType.COMPANY ? owner : null;
  }

  /** Before the "<BPI>" or "(NYSE: BABA)" that ends before lexeme {@code to}. */
  private int behindTicker(int to) {
    if (!lexemes.is(to - 1, ">") && !lexemes.is(to - 1, ")")) {
      return to;
    }
    for (int i = to - 2; i >= to - 8; i--) {
      if (lexemes.is(i, "<") || lexemes.is(i, "(")) {
        return i;
      }
    }
    return to;
  }

  /** Whether a comma, colon, semicolon, bracket or quote parts two lexemes' clauses here. */
  public boolean parts(int index) {
    Lexeme lexeme = lexemes.get(index);
    if (lexeme.kind() != Lexeme.Kind.SIGN) {
      return lexeme.is("while")
          || lexeme.is("but")
          || lexeme.is("whereas")
          || lexeme.is("although");
    }
    return switch (lexeme.text()) {
      case ",", ";", ":", "(", ")", "\"", "“", "”" -> true;
      // One that ends a sentence ends the view; another belongs to an abbreviation.
      case "." -> lexemes.is(index - 1, ".") || lexemes.is(index + 1, ".");
      default -> lexeme.isDash() && lexeme.gap();
    };
  }

  /** The last lexeme before a figure that does not bound it: "at least", "a total of". */
  public int beforeBound(Placed figure) {
    int at = figure.from() - 1;
    for (int n = 0; n < LONGEST_BOUND && BOUNDS.contains(lexemes.get(at).lower()); n++) {
      boolean link = lexemes.is(at, "to") || lexemes.is(at, "of") || lexemes.is(at, "at");
      boolean rises = lexemes.is(at, "up") && !lexemes.is(at + 1, "to");
      if (rises || (link && !bounds(at))) {
        return at;
      }
      at--;
    }
    return at;
  }

  /** "up to", "close to", "a total of", "at least": no links of what is before them. */
  private boolean bounds(int link) {
    Lexeme before = lexemes.get(link - 1);
    Lexeme behind = lexemes.get(link + 1);
    return switch (lexemes.get(link).lower()) {
      case "to" -> before.is("up") || before.is("close");
      case "of" -> before.is("total");
      default -> behind.is("least") || behind.is("most");
    };
  }

  /** Whether a figure says the one before it again: "12 bln yuan (1.8 bln dlrs)", "5 pct, or". */
  public boolean restates(int index) {
    Placed before = figureBefore(index);
    if (before == null) {
      return false;
    }
    int from = figures.get(index).from();
    boolean money =
        kind(before) == FigureKind.MONEY && kind(figures.get(index)) == FigureKind.MONEY;
    if (money && converts(before.to(), figures.get(index))) {
      return true;
    }
    int or = lexemes.is(from - 1, "about") ? from - 2 : from - 1;
    int comma = lexemes.is(or - 1, ",") ? or - 1 : or;
    return lexemes.is(or, "or") && before.to() == comma;
  }

  /**
   * The figure that the text compares with this one, "5 mln (7 mln dlrs) in May from 4 mln": the
   * nearest of its kind before it that it does not convert; -1 when it is not what another is
   * compared with.
   */
  public int comparedWith(int index) {
    Placed figure = figures.get(index);
    if (index == 0 || !isLinkedBack(figure)) {
      return -1;
    }
    int partner = index - 1;
    while (partner > 0 && index - partner <= MOST_CONVERSIONS && restates(partner)) {
      partner--;
    }
    return kind(figures.get(partner)) == kind(figure) ? partner : -1;
  }

  /** Whether "from", "against", "compared to" and the like lead to a figure. */
  private boolean isLinkedBack(Placed figure) {
    for (int i = beforeBound(figure); i >= Math.max(0, figure.from() - LONGEST_LINK); i--) {
      if (PRIOR.contains(lexemes.get(i).lower())) {
        return true;
      }
      if (lexemes.is(i, "to")) {
        return lexemes.is(i - 1, "compared");
      }
      if (parts(i) || figureEndingAt(i + 1)) {
        return false;
      }
    }
    return false;
  }

  private boolean figureEndingAt(int to) {
    int at = countBefore(figures, to, Placed::to);
    return at < figures.size() && figures.get(at).to() == to;
  }

  /** Behind the figure and all that only convert it, a closing bracket included. */
  public int behindConversions(int index) {
    int last = index;
    while (last - index < MOST_CONVERSIONS && last + 1 < figures.size() && restates(last + 1)) {
      last++;
    }
    int end = figures.get(last).to();
    return lexemes.is(end, ")") && (last > index || restates(last)) ? end + 1 : end;
  }

  /** "EUR 40 m (USD 51 m)", "(about USD 51 m)", or with the brackets lost: "EUR 40 m USD 51 m". */
  private boolean converts(int end, Placed figure) {
    int at = figure.from() - 1;
    while (at > end && BOUNDS.contains(lexemes.get(at).lower())) {
      at--;
    }
    return figure.from() == end || (at == end && lexemes.is(at, "("));
  }

  /** Whether a figure is set against the one before it: "5 pct, up from 4 pct", "5 vs 4". */
  public boolean compares(int index) {
    if (!isNear(index)) {
      return false;
    }
    int from = figures.get(index - 1).to();
    return compares(from, figures.get(index).from()) || followsChange(from, figures.get(index));
  }

  /** "after rising 39 mln", "after a one pct rise". */
  private boolean followsChange(int from, Placed figure) {
    int after = lexemes.is(from, ",") ? from + 1 : from;
    for (int i = after; i < figure.from(); i++) {
      if (lexemes.is(i, "after")) {
        boolean verb = Movements.isVerb(lexemes.get(i + 1).lower());
        boolean noun = Movements.after(lexemes.get(figure.to()).lower()) != null;
        return verb || (noun && beforeBound(figure) == i);
      }
      if (parts(i)) {
        return false;
      }
    }
    return false;
  }

  private boolean compares(int from, int to) {
    boolean compares = false;
    for (int i = from; i < to; i++) {
      boolean leads = COMPARING.contains(lexemes.get(i + 1).lower()) || comesFrom(i + 1);
      if (parts(i) && !(lexemes.is(i, ",") && leads)) {
        return false;
      }
      boolean bounds = lexemes.is(i, "to") && lexemes.is(i - 1, "up");
      compares |= COMPARING.contains(lexemes.get(i).lower()) && !bounds;
    }
    return compares;
  }

  /** "up from", "down from". */
  private boolean comesFrom(int at) {
    boolean moves = lexemes.is(at, "up") || lexemes.is(at, "down");
    return moves && lexemes.is(at + 1, "from");
  }

  /** Whether a figure continues the one before it: "5.3% this year and 2.5% in 2022". */
  public boolean goesOn(int index) {
    if (!isNear(index) || kind(figures.get(index - 1)) != kind(figures.get(index))) {
      return false;
    }
    Placed figure = figures.get(index);
    for (int i = figures.get(index - 1).to(); i < figure.from(); i++) {
      if (parts(i)) {
        return false;
      }
    }
    return lexemes.is(beforeBound(figure), "and");
  }

  /** The figure of a company whose verb is the one before's: "Acme fell 2 pct and Emca 3 pct". */
  public boolean elidesVerb(int index) {
    Placed company = companyEndingAt(beforeBound(figures.get(index)) + 1);
    Placed before = figureBefore(index);
    return company != null
        && before != null
        && company.from() > before.to()
        && company.from() - before.to() <= 2
        && kind(before) == kind(figures.get(index));
  }

  private boolean isNear(int index) {
    Placed before = figureBefore(index);
    return before != null && figures.get(index).from() - before.to() <= NEAR;
  }

  /** Whether the figure's number is joined to the one before it: "rose 3 pct to 5 mln". */
  public boolean joinsBefore(int index, String link) {
    if (!isNear(index)) {
      return false;
    }
    boolean linked = false;
    for (int i = figures.get(index - 1).to(); i < figures.get(index).from(); i++) {
      if (parts(i) && !(lexemes.is(i, ",") && lexemes.is(i + 1, link))) {
        return false;
      }
      linked |= lexemes.is(i, link) && !(link.equals("to") && lexemes.is(i - 1, "up"));
    }
    return linked;
  }
}
