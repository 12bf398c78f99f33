package io.copydesk.extract.figure.currency;

import io.copydesk.article.Article;
import io.copydesk.article.Dateline;
import io.copydesk.extract.figure.lexeme.Lexeme;
import io.copydesk.extract.figure.lexeme.Lexemes;
import io.copydesk.extract.place.ArticleCountries;
import io.copydesk.extract.place.Countries;
import io.copydesk.extract.place.Country;
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
    Evidence seen = evidence();
    String best = null;
    int most = 0;
    for (Currencies.Meaning candidate : candidates) {
      int weight = weight(candidate, seen);
      if (weight > most) {
        most = weight;
        best = candidate.code();
      }
    }
    return best != null ? best : usual(candidates);
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

    private final Currencies currencies;
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

    private void readWord(Lexemes in, int i) {
      Lexeme word = in.get(i);
      List<Currencies.Meaning> meanings = currencies.byName(word.lower());
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
