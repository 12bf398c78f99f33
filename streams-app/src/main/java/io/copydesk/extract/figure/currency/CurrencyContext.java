package io.copydesk.extract.figure.currency;

import io.copydesk.article.Article;
import io.copydesk.extract.figure.lexeme.Lexeme;
import io.copydesk.extract.figure.lexeme.Lexemes;
import io.copydesk.extract.place.ArticleCountries;
import io.copydesk.extract.place.Countries;
import io.copydesk.extract.place.Country;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
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
   * A dollar is American unless the article is at home with another: it sets the two apart, or
   * {@link DollarHome} says so. An article that writes another's mark out ("A$5") means the
   * American one where it does not. Empty when the article does not tell.
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
    if (!verdict.sure()) {
      return "";
    }
    return candidates.stream()
        .filter(c -> c.countries().contains(verdict.country()))
        .map(Currencies.Meaning::code)
        .findFirst()
        .orElse("USD");
  }

  private DollarHome.Verdict dollarHome() {
    if (dollarHome == null) {
      dollarHome = dollars.of(article, shown);
    }
    return dollarHome;
  }

  private static @Nullable String usual(List<Currencies.Meaning> candidates) {
    return candidates.stream()
        .filter(Currencies.Meaning::usual)
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

    private final Currencies currencies;
    private boolean americanSetApart;

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
        }
      }
    }

    private void readWord(Lexemes in, int i) {
      Lexeme word = in.get(i);
      List<Currencies.Meaning> named = currencies.byName(word.lower());
      if (named.size() == 1 && word.lower().length() > 2) {
        written.add(named.getFirst().code());
      }
      if (named.stream().anyMatch(c -> c.code().equals("USD")) && afterAmerican(in, i)) {
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
    String word = stem(in.get(i).text());
    if (!countries.mayBeginWith(word)) {
      return null;
    }
    Country longer = countries.any(word + " " + stem(in.get(i + 1).text()));
    return longer != null ? longer : countries.any(word);
  }

  private static String stem(String word) {
    return word.endsWith("'s") || word.endsWith("’s") ? word.substring(0, word.length() - 2) : word;
  }
}
