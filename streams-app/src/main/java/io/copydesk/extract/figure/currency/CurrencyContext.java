package io.copydesk.extract.figure.currency;

import io.copydesk.article.Article;
import io.copydesk.extract.figure.lexeme.Lexeme;
import io.copydesk.extract.figure.lexeme.Lexemes;
import io.copydesk.extract.place.Countries;
import io.copydesk.extract.place.Country;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What an article shows of its country and its money, to tell apart currencies that share a sign or
 * a name. Read from the text only when the first ambiguous amount asks; not thread-safe.
 */
public final class CurrencyContext {

  private static final int HOME_BY_DATELINE = 8;

  private final Article article;
  private @Nullable Evidence evidence;
  private DollarHome.@Nullable Verdict dollarHome;

  private CurrencyContext(Article article) {
    this.article = article;
  }

  /** The context of an article. */
  public static CurrencyContext of(Article article) {
    return new CurrencyContext(article);
  }

  /** The code meant by one of several, null when the article doesn't tell. */
  public @Nullable String choose(List<Currencies.Candidate> candidates) {
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
    for (Currencies.Candidate candidate : candidates) {
      int weight = seen.weight(candidate);
      if (weight > most) {
        most = weight;
        best = candidate.code();
      }
    }
    return best != null ? best : usual(candidates);
  }

  /** Whether the article is at home where one of the currencies is used, or writes it out. */
  public boolean suggests(List<Currencies.Candidate> candidates) {
    Evidence seen = evidence();
    return candidates.stream()
        .anyMatch(c -> seen.written.contains(c.code()) || c.countries().contains(seen.home));
  }

  /**
   * A dollar is American unless the article is at home with another: it sets the two apart, or
   * {@link DollarHome} says so. An article that writes another's mark out ("A$5") means the
   * American one where it does not. Empty when the article does not tell.
   */
  private String chooseDollar(List<Currencies.Candidate> candidates) {
    Evidence seen = evidence();
    if (seen.americanSetApart) {
      return candidates.stream()
          .filter(c -> c.countries().contains(seen.home))
          .map(Currencies.Candidate::code)
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
        .map(Currencies.Candidate::code)
        .findFirst()
        .orElse("USD");
  }

  private DollarHome.Verdict dollarHome() {
    if (dollarHome == null) {
      dollarHome = DollarHome.of(article);
    }
    return dollarHome;
  }

  private static @Nullable String usual(List<Currencies.Candidate> candidates) {
    return candidates.stream()
        .filter(Currencies.Candidate::usual)
        .map(Currencies.Candidate::code)
        .findFirst()
        .orElse(null);
  }

  private Evidence evidence() {
    if (evidence == null) {
      evidence = new Evidence(article);
    }
    return evidence;
  }

  private static final class Evidence {
    private final Map<String, Integer> countries = new HashMap<>();
    private final Set<String> written = new HashSet<>();

    /** Currencies of dollars that the article writes with a mark or a country of their own. */
    private final Set<String> marked = new HashSet<>();

    private boolean americanSetApart;
    private final String home;

    Evidence(Article article) {
      if (article.dateline() != null && article.dateline().place() != null) {
        read(article.dateline().place(), HOME_BY_DATELINE);
      }
      read(article.title(), 1);
      read(article.body(), 1);
      home =
          countries.entrySet().stream()
              .max(
                  Map.Entry.<String, Integer>comparingByValue()
                      .thenComparing(Map.Entry.comparingByKey()))
              .map(Map.Entry::getKey)
              .orElse("");
    }

    int weight(Currencies.Candidate candidate) {
      int weight = written.contains(candidate.code()) ? 2 * HOME_BY_DATELINE : 0;
      for (String country : candidate.countries()) {
        weight += countries.getOrDefault(country, 0) * 2;
        weight += country.equals(home) ? 1 : 0;
      }
      return weight;
    }

    private void read(String text, int weight) {
      Lexemes in = Lexemes.of(text, 0, text.length());
      for (int i = 0; i < in.size(); i++) {
        Lexeme lexeme = in.get(i);
        if (lexeme.isWord()) {
          readWord(in, i, weight);
        } else if (lexeme.kind() == Lexeme.Kind.SIGN) {
          readSign(in, i);
        }
      }
    }

    private void readWord(Lexemes in, int i, int weight) {
      Lexeme word = in.get(i);
      if (word.isCapitalised()) {
        Country country = countryAt(in, i);
        if (country != null && !in.is(i + 1, "$")) {
          countries.merge(country.code(), weight, Integer::sum);
        }
      }
      List<Currencies.Candidate> named = Currencies.DEFAULT.byName(word.lower());
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
      List<Currencies.Candidate> candidates = Currencies.DEFAULT.bySign(sign);
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
  static @Nullable Country countryAt(Lexemes in, int i) {
    String word = stem(in.get(i).text());
    if (!Countries.bundled().mayBeginWith(word)) {
      return null;
    }
    Country longer = Countries.bundled().any(word + " " + stem(in.get(i + 1).text()));
    return longer != null ? longer : Countries.bundled().any(word);
  }

  private static String stem(String word) {
    return word.endsWith("'s") || word.endsWith("’s") ? word.substring(0, word.length() - 2) : word;
  }
}
