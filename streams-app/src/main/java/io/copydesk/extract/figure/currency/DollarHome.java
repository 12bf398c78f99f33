package io.copydesk.extract.figure.currency;

import io.copydesk.article.Article;
import io.copydesk.extract.exchange.Exchange;
import io.copydesk.extract.exchange.Exchanges;
import io.copydesk.extract.figure.lexeme.Lexeme;
import io.copydesk.extract.figure.lexeme.Lexemes;
import io.copydesk.extract.place.ArticleCountries;
import io.copydesk.extract.place.Countries;
import io.copydesk.extract.place.Country;
import io.copydesk.table.ResourceLines;
import io.copydesk.table.Vocabulary;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Decides whose dollar or peso a bare "$" is, by what shows that the article was written in a
 * country that writes its own money so. The table {@code dollar-homes.txt} lists what is looked
 * for, but for the exchanges, which have a table of their own.
 *
 * <p>Points for a country: 6 when the article's address is the country's, 4 for a host of its or a
 * paper or agency of the country in the text, 3 for its exchange (twice at most), 4 for the
 * dateline, 2 where it is named in an article that writes "per cent" as two words, 1 for each time
 * that it, a place or an office or organisation of its is named (five times at most), though not
 * where it only says whose money is meant, "US cents". Against it count the points of the United
 * States, 6 for an agency that writes for the world and 3 where the article marks a dollar that is
 * not the American, "A$5": then a bare one may be what it tells that from, or what it goes on with.
 * From 7 points on, and twice what speaks against it, or from 5 on with nothing against it, the
 * dollar is the country's; from 4 points on, and more than twice what speaks against it, the
 * article does not tell; else it is the American one. The points were set by hand on stories
 * written for the tests.
 *
 * <p>Where a "$" is a peso the article never tells by this alone: papers in English write it for
 * dollars there, too. It is undecided from 7 points on, which needs more than the country's name.
 *
 * <p>Immutable, thread-safe.
 */
public final class DollarHome {

  /**
   * The country whose dollar is meant.
   *
   * @param sure whether the article tells; otherwise the currency is left open
   */
  record DollarOwner(String country, boolean sure) {}

  private static final String AMERICA = "US";
  private static final String WORLD = "world";
  private static final Vocabulary WORDS = Vocabulary.beside(DollarHome.class);
  private static final String CENT = WORDS.word("dollar-home.cent");
  private static final Set<String> MONEY = WORDS.words("dollar-home.money");
  private static final DollarOwner AMERICAN = new DollarOwner(AMERICA, true);
  private static final int ADDRESS = 6;
  private static final int WORLD_AGENCY = 6;
  private static final int MARKED = 3;
  private static final int HOST = 4;
  private static final int PAPER = 4;
  private static final int EXCHANGE = 3;
  private static final int DATELINE = 4;
  private static final int SPELLING = 2;
  private static final int MOST_EXCHANGES = 2;
  private static final int MOST_NAMED = 5;
  private static final int LONGEST_EXCHANGE = 5;
  private static final int CERTAIN = 7;
  private static final int UNOPPOSED = 5;
  private static final int LIKELY = 4;

  private final List<Home> homes = homes();

  private final Map<String, List<String>> byPlace = countries(Home::places);
  private final Map<String, List<String>> byPaper = countries(Home::papers);
  private final Exchanges exchanges;
  private final Currencies currencies;

  /** Reads the table of signs that is part of the application. */
  public DollarHome(Exchanges exchanges, Currencies currencies) {
    this.exchanges = exchanges;
    this.currencies = currencies;
  }

  private static List<Home> homes() {
    List<Home> homes = new ArrayList<>();
    ResourceLines.read(DollarHome.class, "dollar-homes.txt", line -> homes.add(Home.parse(line)));
    return homes;
  }

  /** One line of the table. */
  private record Home(String country, Set<String> hosts, Set<String> papers, Set<String> places) {

    private static final int CELLS = 4;

    static Home parse(String line) {
      List<Set<String>> cells =
          ResourceLines.cells(line, CELLS).stream()
              .map(cell -> Set.copyOf(ResourceLines.words(cell)))
              .toList();
      String country = cells.getFirst().iterator().next();
      return new Home(country, cells.get(1), cells.get(2), cells.get(3));
    }
  }

  /** The countries for which a word speaks. */
  private Map<String, List<String>> countries(Function<Home, Set<String>> words) {
    Map<String, List<String>> countries = new HashMap<>();
    for (Home home : homes) {
      for (String word : words.apply(home)) {
        countries.computeIfAbsent(word, none -> new ArrayList<>()).add(home.country());
      }
    }
    return Collections.unmodifiableMap(countries);
  }

  /** What an article shows. */
  private final class Hints {
    private final ArticleCountries shown;
    private final Countries countries;
    private final Map<String, Integer> named = new HashMap<>();
    private final Map<String, Integer> listings = new HashMap<>();
    private final Map<String, Integer> papers = new HashMap<>();
    private final Map<String, Integer> hosts = new HashMap<>();

    /** Whether the article writes "per cent" as two words, as nobody does in America. */
    private boolean apart;

    Hints(ArticleCountries shown) {
      this.shown = shown;
      this.countries = shown.table();
    }

    void read(String text) {
      Lexemes in = Lexemes.of(text, 0, text.length());
      for (int i = 0; i < in.size(); i++) {
        Lexeme word = in.get(i);
        if (!word.isWord()) {
          continue;
        }
        apart |= word.is("per") && in.is(i + 1, CENT);
        if (word.isCapitalised()) {
          name(in, i);
        } else if (in.glued(i) && in.is(i - 1, ".")) {
          host(in, i);
        }
      }
    }

    private void name(Lexemes in, int i) {
      String word = in.get(i).text();
      Country country = countryAt(in, i);
      if (country == null) {
        byPlace.getOrDefault(word, List.of()).forEach(home -> named.merge(home, 1, Integer::sum));
      }
      byPaper.getOrDefault(word, List.of()).forEach(home -> papers.merge(home, 1, Integer::sum));
      Exchange exchange = exchangeAt(in, i);
      if (exchange != null) {
        listings.merge(exchange.country(), 1, Integer::sum);
      }
      if (country != null && !MONEY.contains(in.get(i + 1).lower())) {
        named.merge(country.code(), 1, Integer::sum);
      }
    }

    /** The country that the words from a lexeme on name, by whatever name; null when none. */
    private @Nullable Country countryAt(Lexemes in, int i) {
      String word = in.get(i).possessor();
      if (!countries.mayBeginWith(word)) {
        return null;
      }
      Country longer = countries.any(word + " " + in.get(i + 1).possessor());
      return longer != null ? longer : countries.any(word);
    }

    /** The exchange whose name begins at a lexeme, null when none does. */
    private @Nullable Exchange exchangeAt(Lexemes in, int i) {
      if (!exchanges.mayBeginWith(in.get(i).text())) {
        return null;
      }
      for (int to = Math.min(in.size(), i + LONGEST_EXCHANGE); to > i; to--) {
        Exchange exchange = exchanges.named(in.text(i, to));
        if (exchange != null) {
          return exchange;
        }
      }
      return null;
    }

    /** The "au" of "finder.com.au". */
    private void host(Lexemes in, int i) {
      String last = in.get(i).lower();
      String two = in.get(i - 2).lower() + "." + last;
      for (Home home : homes) {
        if (home.hosts().contains(two)) {
          hosts.merge(home.country(), 1, Integer::sum);
        }
      }
    }

    int points(String country) {
      int names =
          named.getOrDefault(country, 0) + shown.placesOf(country) + shown.bodiesOf(country);
      int points = Math.min(names, MOST_NAMED);
      points += apart && points > 0 && !country.equals(AMERICA) ? SPELLING : 0;
      points += EXCHANGE * Math.min(listings.getOrDefault(country, 0), MOST_EXCHANGES);
      points += papers.containsKey(country) ? PAPER : 0;
      points += hosts.containsKey(country) ? HOST : 0;
      points += country.equals(shown.address()) ? ADDRESS : 0;
      return points + (country.equals(shown.dateline()) ? DATELINE : 0);
    }
  }

  /**
   * Whose dollar the bare "$" of the article is.
   *
   * @param marked whether it writes a dollar that is not the American with a mark, "A$5"
   */
  DollarOwner of(Article article, ArticleCountries shown, boolean marked) {
    Hints hints = new Hints(shown);
    hints.read(article.title());
    hints.read(article.body());
    int against = hints.points(AMERICA) + (hints.papers.containsKey(WORLD) ? WORLD_AGENCY : 0);
    against += marked ? MARKED : 0;
    String best = AMERICA;
    int most = 0;
    for (Home home : homes) {
      boolean rival = !home.country().equals(AMERICA) && !home.country().equals(WORLD);
      int points = rival ? hints.points(home.country()) : 0;
      if (points > most) {
        best = home.country();
        most = points;
      }
    }
    return owner(best, most, against);
  }

  /** What the points of the best rival, and those against it, add up to. */
  private DollarOwner owner(String best, int most, int against) {
    boolean certain = most >= CERTAIN && most >= 2 * against;
    if (!hasDollar(best)) {
      return certain ? new DollarOwner(best, false) : AMERICAN;
    }
    if (certain || (most >= UNOPPOSED && against == 0)) {
      return new DollarOwner(best, true);
    }
    return most >= LIKELY && most > 2 * against ? new DollarOwner(best, false) : AMERICAN;
  }

  private boolean hasDollar(String country) {
    return currencies.dollars().stream().anyMatch(dollar -> dollar.countries().contains(country));
  }
}
