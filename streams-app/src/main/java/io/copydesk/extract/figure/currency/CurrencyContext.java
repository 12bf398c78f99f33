package io.copydesk.extract.figure.currency;

import io.copydesk.article.Article;
import io.copydesk.article.Dateline;
import io.copydesk.extract.figure.lexeme.Lexeme;
import io.copydesk.extract.figure.lexeme.Lexemes;
import io.copydesk.extract.place.ArticleCountries;
import io.copydesk.extract.place.Countries;
import io.copydesk.extract.place.Country;
import io.copydesk.extract.text.Sentence;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What an article shows of its country and its currency, to tell apart currencies that share a sign
 * or a name. The text is read when the first ambiguous amount asks. Made for one article; not
 * thread-safe.
 */
public final class CurrencyContext {

  /** Points for the country of the dateline, as in {@link ArticleCountries}. */
  private static final int DATELINE = 16;

  /** Points for a currency that the text also writes out; an assumption: as good as a dateline. */
  private static final int WRITTEN_OUT = 16;

  private static final Pattern YEAR = Pattern.compile("(19|20)[0-9][0-9]");

  private final Article article;
  private final ArticleCountries shown;
  private final Currencies currencies;
  private final DollarHome dollars;
  private final @Nullable CurrencyContext whole;
  private final @Nullable Sentence sentence;
  private @Nullable Evidence evidence;
  private DollarHome.@Nullable Verdict dollarHome;

  /**
   * The context of an article.
   *
   * @param shown the countries that it shows
   * @param dollars tells whose dollar a bare "$" of it is
   */
  public CurrencyContext(
      Article article, ArticleCountries shown, Currencies currencies, DollarHome dollars) {
    this.article = article;
    this.shown = shown;
    this.currencies = currencies;
    this.dollars = dollars;
    this.whole = null;
    this.sentence = null;
  }

  private CurrencyContext(CurrencyContext whole, Sentence sentence) {
    this.article = whole.article;
    this.shown = whole.shown;
    this.currencies = whole.currencies;
    this.dollars = whole.dollars;
    this.whole = whole;
    this.sentence = sentence;
  }

  /** The same for the amounts of one sentence, whose countries come before the article's. */
  public CurrencyContext in(Sentence one) {
    return new CurrencyContext(whole == null ? this : whole, one);
  }

  /** The table of countries. */
  public Countries countries() {
    return shown.table();
  }

  /** The table of currencies. */
  public Currencies currencies() {
    return currencies;
  }

  /** The code meant by one of several, null when the article doesn't tell. */
  public @Nullable String choose(List<Currencies.Meaning> candidates) {
    if (candidates.size() == 1) {
      return candidates.getFirst().code();
    }
    if (candidates.stream().anyMatch(c -> c.code().equals("USD"))) {
      String code = chooseDollar(candidates);
      return code.isEmpty() ? null : code;
    }
    List<Currencies.Meaning> near = candidates.stream().filter(this::isNear).toList();
    if (near.size() == 1 && candidates.stream().noneMatch(Currencies.Meaning::usual)) {
      return near.getFirst().code();
    }
    return heaviest(candidates);
  }

  /**
   * The one for which most speaks in the article. Where as much speaks for another, it does not
   * tell.
   */
  private @Nullable String heaviest(List<Currencies.Meaning> candidates) {
    Evidence seen = evidence();
    String best = null;
    int most = 0;
    for (Currencies.Meaning candidate : candidates) {
      int weight = weight(candidate, seen);
      if (weight >= most) {
        best = weight > most ? candidate.code() : null;
        most = weight;
      }
    }
    return best != null ? best : usual(candidates);
  }

  /** Whether the sentence names a country that uses the currency. */
  private boolean isNear(Currencies.Meaning candidate) {
    Sentence here = sentence;
    return here != null
        && candidate.countries().stream()
            .anyMatch(country -> shown.isNamedIn(here.field(), here.index(), country));
  }

  /**
   * The code whose hundredths are meant, null when the article doesn't tell. Cents are of dollars,
   * unless the article writes another money that has cents, and no dollars, or is at home with such
   * a money. A money of many countries, the euro, has to be written.
   */
  public @Nullable String chooseHundredth(List<Currencies.Meaning> candidates) {
    Evidence seen = evidence();
    List<Currencies.Meaning> others = candidates.stream().filter(c -> !isDollar(c.code())).toList();
    if (others.isEmpty() || others.size() == candidates.size()) {
      return choose(candidates);
    }
    List<Currencies.Meaning> sums = others.stream().filter(c -> seen.isSum(c.code())).toList();
    boolean dollars = seen.dollars || candidates.stream().anyMatch(this::isDollarAtHome);
    if (sums.size() == 1 && !dollars) {
      return sums.getFirst().code();
    }
    return (dollars ? sums : others)
        .stream()
            .filter(c -> c.countries().size() == 1 && isAtHome(c))
            .map(Currencies.Meaning::code)
            .findFirst()
            .orElseGet(() -> choose(candidates));
  }

  private boolean isDollarAtHome(Currencies.Meaning candidate) {
    return isDollar(candidate.code()) && isAtHome(candidate);
  }

  /** Whether the article's home country uses one of the currencies, or the text writes one out. */
  public boolean suggests(List<Currencies.Meaning> candidates) {
    Evidence seen = evidence();
    return candidates.stream().anyMatch(c -> seen.written.contains(c.code()) || isAtHome(c));
  }

  /**
   * A "$" is American unless the article is at home with another: it sets the two apart, or {@link
   * DollarHome} says so. An article that writes another's mark or name out ("A$5", "5 pesos") means
   * the American one where it does not. Empty when the article does not tell.
   */
  private String chooseDollar(List<Currencies.Meaning> candidates) {
    Evidence seen = evidence();
    if (seen.americanSetApart) {
      return candidates.stream()
          .filter(c -> isAtHome(c))
          .map(Currencies.Meaning::code)
          .findFirst()
          .orElse("USD");
    }
    if (candidates.stream().anyMatch(c -> seen.marked.contains(c.code()))) {
      return "USD";
    }
    DollarHome.Verdict verdict = dollarHome();
    String own =
        candidates.stream()
            .filter(c -> c.countries().contains(verdict.country()))
            .map(Currencies.Meaning::code)
            .findFirst()
            .orElse(null);
    if (own == null || (seen.named.contains(own) && !isDollar(own))) {
      return "USD";
    }
    return verdict.sure() ? own : "";
  }

  private boolean isDollar(String code) {
    return currencies.byName("dollar").stream().anyMatch(c -> c.code().equals(code));
  }

  private DollarHome.Verdict dollarHome() {
    if (whole != null) {
      return whole.dollarHome();
    }
    if (dollarHome == null) {
      dollarHome = dollars.of(article, shown);
    }
    return dollarHome;
  }

  /** The one meant where no country is shown: one that was still money in the article's year. */
  private @Nullable String usual(List<Currencies.Meaning> candidates) {
    return candidates.stream()
        .filter(c -> c.usual() && c.lastYear() >= year())
        .map(Currencies.Meaning::code)
        .findFirst()
        .orElse(null);
  }

  private boolean isAtHome(Currencies.Meaning candidate) {
    return candidate.countries().stream().anyMatch(country -> country.equals(shown.home()));
  }

  /** What speaks for a currency: that it is written out, else what is shown of its countries. */
  private int weight(Currencies.Meaning candidate, Evidence seen) {
    int weight = seen.written.contains(candidate.code()) ? WRITTEN_OUT : 0;
    for (String country : candidate.countries()) {
      weight += shown.weightOf(country);
      weight += country.equals(shown.dateline()) ? DATELINE : 0;
    }
    return weight + (isAtHome(candidate) ? 1 : 0);
  }

  /** Of the article's date, else the latest that its text names; 0 when it names none. */
  private int year() {
    Instant published = article.publishedAt();
    if (published != null) {
      return published.atZone(ZoneOffset.UTC).getYear();
    }
    Dateline line = article.dateline();
    return line != null && line.date() != null ? line.date().getYear() : evidence().latestYear;
  }

  private Evidence evidence() {
    if (whole != null) {
      return whole.evidence();
    }
    if (evidence == null) {
      evidence = new Evidence(article, currencies);
    }
    return evidence;
  }

  private static final class Evidence {
    private final Set<String> written = new HashSet<>();

    /** Currencies of dollars that the article writes with a mark or a country of their own. */
    private final Set<String> marked = new HashSet<>();

    /** Currencies that the article calls by a name that no dollar has. */
    private final Set<String> named = new HashSet<>();

    /** Currencies of which the article writes sums, by name or by a sign before a number. */
    private final Set<String> sums = new HashSet<>();

    private final Currencies currencies;
    private boolean dollars;
    private boolean americanSetApart;
    private int latestYear;

    Evidence(Article article, Currencies currencies) {
      this.currencies = currencies;
      read(article.title());
      read(article.body());
    }

    private void read(String text) {
      Lexemes in = Lexemes.of(text, 0, text.length());
      for (int i = 0; i < in.size(); i++) {
        Lexeme lexeme = in.get(i);
        if (lexeme.isWord()) {
          readWord(in, i);
        } else if (lexeme.kind() == Lexeme.Kind.SIGN) {
          readSign(in, i);
        } else if (YEAR.matcher(lexeme.text()).matches()) {
          latestYear = Math.max(latestYear, Integer.parseInt(lexeme.text()));
        }
      }
    }

    boolean isSum(String code) {
      return sums.contains(code);
    }

    /** Names are written small, as those of firms are not: "Ingersoll-Rand". */
    private void readSum(Lexemes in, int i, List<Currencies.Meaning> meanings) {
      Lexeme word = in.get(i);
      dollars |= meanings.stream().anyMatch(c -> c.code().equals("USD"));
      boolean amount =
          in.get(i + 1).isNumber() && (!word.isWord() || in.get(i + 1).text().length() > 2);
      boolean small = word.text().equals(word.lower()) && word.text().length() > 2;
      List<Currencies.Meaning> sum = amount ? currencies.bySign(word.text()) : meanings;
      if (sum.size() == 1 && (amount || small)) {
        sums.add(sum.getFirst().code());
      }
    }

    private void readWord(Lexemes in, int i) {
      Lexeme word = in.get(i);
      List<Currencies.Meaning> meanings = currencies.byName(word.lower());
      readSum(in, i, meanings);
      if (meanings.size() == 1 && word.lower().length() > 2) {
        written.add(meanings.getFirst().code());
      }
      if (meanings.stream().noneMatch(c -> c.code().equals("USD"))) {
        meanings.forEach(c -> named.add(c.code()));
      } else if (afterAmerican(in, i)) {
        americanSetApart = true;
      }
    }

    private void readSign(Lexemes in, int i) {
      readSum(in, i, currencies.bySign(in.get(i).text()));
      Lexeme before = in.get(i - 1);
      boolean prefixed = before.isWord() && (in.glued(i) || isApart(in, i));
      if (!prefixed) {
        return;
      }
      String sign = before.text() + in.get(i).text();
      List<Currencies.Meaning> candidates = currencies.bySign(sign);
      if (candidates.size() == 1) {
        written.add(candidates.getFirst().code());
        marked.add(candidates.getFirst().code());
        americanSetApart |= candidates.getFirst().code().equals("USD");
      }
    }

    /** "HK $5", where a blank parts the country from its dollar. */
    private static boolean isApart(Lexemes in, int i) {
      String country = in.get(i - 1).text();
      return in.is(i, "$")
          && country.length() == 2
          && country.chars().allMatch(Character::isUpperCase);
    }

    private static boolean afterAmerican(Lexemes in, int i) {
      return in.is(i - 1, "us") || in.is(i - 1, "u.s.") || in.is(i - 1, "american");
    }
  }

  /** The country that the words from a lexeme on name, by whatever name; null when none. */
  static @Nullable Country countryAt(Lexemes in, int i, Countries countries) {
    String word = in.get(i).possessor();
    if (!countries.mayBeginWith(word)) {
      return null;
    }
    Country longer = countries.any(word + " " + in.get(i + 1).possessor());
    return longer != null ? longer : countries.any(word);
  }
}
