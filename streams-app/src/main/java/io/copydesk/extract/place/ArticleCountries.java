package io.copydesk.extract.place;

import io.copydesk.article.Article;
import io.copydesk.article.Dateline;
import io.copydesk.extract.lexicon.LegalFormTable;
import io.copydesk.extract.text.Sentence;
import io.copydesk.extract.text.SentenceId;
import io.copydesk.extract.text.Token;
import io.copydesk.extract.text.TokenizedArticle;
import io.copydesk.table.Vocabulary;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Which countries an article is about, counted once for all steps that ask. Its home country, whose
 * offices and whose money are meant when no other is named, is the one with most points: {@value
 * #DATELINE} for the place in the dateline, {@value #ADDRESS} for the top-level domain of the
 * article's address, 2 each time that the country or a place in it is named, 1 for an adjective or
 * its people. No country is home unless it has {@value #MARGIN} times as many points as the next.
 * Codes are ISO 3166-1 alpha-2. Immutable, thread-safe.
 *
 * <p>The points are an assumption, not measured: a dateline has to outweigh the few other countries
 * that a short story names.
 */
public final class ArticleCountries {

  /** Points for the country of the place in the dateline. */
  public static final int DATELINE = 16;

  static final int ADDRESS = 8;

  /** How many times the points of the next country the home country needs. */
  public static final double MARGIN = 1.5;

  /** Points for the name of a country, or of a place in it. */
  public static final int NAME = 2;

  private static final int PEOPLE = 1;

  private static final Set<String> ARTICLES = words("articles");

  private static final Set<String> DEALING = words("dealing");

  private static final Set<String> WITHIN = words("within");

  private static final Set<String> ARRIVING = words("arriving");

  private static final Set<String> COUNTERPARTS = words("counterparts");

  private static final LegalFormTable LEGAL_FORMS = LegalFormTable.bundled();

  private static final Set<String> THE = Set.of("the");

  private static final Set<String> WITH = Set.of("with");

  private static final Set<String> COMMA = Set.of(",");

  private final Countries table;
  private final CatalogCountries catalog;
  private final Map<String, Integer> spokenOf = new TreeMap<>();
  private final Map<String, Integer> abroad = new HashMap<>();
  private final Map<String, Integer> ofCatalog = new TreeMap<>();
  private final Map<String, Integer> ofBodies = new TreeMap<>();
  private final Set<CatalogCountries.KnownPlace> known = new HashSet<>();
  private final Map<SentenceId, Set<String>> named = new HashMap<>();
  private final @Nullable String dateline;
  private final @Nullable String address;
  private final @Nullable String mostSpokenOf;
  private final boolean clear;
  private final @Nullable String home;

  /** Counts the countries of an article for which no catalog is asked, by the table alone. */
  public ArticleCountries(TokenizedArticle text, Countries table) {
    this(text, table, CatalogCountries.NONE);
  }

  /**
   * Counts the countries of an article.
   *
   * @param catalog the countries of those names of the article that a catalog knows
   */
  public ArticleCountries(TokenizedArticle text, Countries table, CatalogCountries catalog) {
    this.table = table;
    this.catalog = catalog;
    catalog.bodies().forEach(country -> ofBodies.merge(country, 1, Integer::sum));
    for (Sentence sentence : text.sentences()) {
      named.put(sentence.id(), count(sentence));
    }
    for (CatalogCountries.KnownPlace place : catalog.places()) {
      if (table.any(place.name()) == null) {
        spokenOf.merge(place.country(), NAME, Integer::sum);
        ofCatalog.merge(place.country(), 1, Integer::sum);
        known.add(place);
        named.computeIfAbsent(place.sentence(), none -> new HashSet<>()).add(place.country());
      }
    }
    Article article = text.article();
    dateline = ofDateline(article.dateline());
    address = ofAddress(article.url());
    mostSpokenOf = outstanding(spokenOf, 1);
    clear = mostSpokenOf != null && mostSpokenOf.equals(outstanding(spokenOf, MARGIN));
    Map<String, Integer> shown = new TreeMap<>(spokenOf);
    add(shown, dateline, DATELINE);
    add(shown, address, ADDRESS);
    home = outstanding(shown, MARGIN);
  }

  /** The table of countries that was looked up. */
  public Countries table() {
    return table;
  }

  /**
   * The article's home country; null when it names none, or none clearly more often than others.
   */
  public @Nullable String home() {
    return home;
  }

  /** The country of the dateline's place; null when there is none. */
  public @Nullable String dateline() {
    return dateline;
  }

  /** The country of the ending of the article's address; null when it is no country's. */
  public @Nullable String address() {
    return address;
  }

  /**
   * The country that the text itself names most, dateline and address left aside; null when none
   * stands out.
   */
  public @Nullable String mostSpokenOf() {
    return mostSpokenOf;
  }

  /**
   * Whether the text names {@link #mostSpokenOf} at least {@value #MARGIN} times as often as the
   * next.
   */
  public boolean isClear() {
    return clear;
  }

  /** The points of the country in the text alone: 2 for its name or a place, 1 for its people. */
  public int weightOf(String code) {
    return spokenOf.getOrDefault(code, 0);
  }

  /**
   * Whether the text speaks of the country beyond these places: not all its points are from places
   * that only a catalog, and not the table, gives to the country.
   */
  public boolean isSpokenOfBeside(Collection<CatalogCountries.KnownPlace> places, String code) {
    long own = places.stream().filter(known::contains).count();
    return weightOf(code) > NAME * own;
  }

  /**
   * Whether the text names the country, and only as one to which somebody goes, from which somebody
   * comes or with which somebody deals, and nothing else shows that it is at home there. Whose
   * minister "left for Oman" is not Oman's.
   */
  public boolean isOnlyAbroad(String code) {
    int away = abroad.getOrDefault(code, 0);
    return away > 0 && away == weightOf(code) && !code.equals(dateline) && !code.equals(address);
  }

  /** How often the text names places of the country that a catalog knows and the table does not. */
  public int placesOf(String code) {
    return ofCatalog.getOrDefault(code, 0);
  }

  /** How often the text names offices and organisations of the country that a catalog knows. */
  public int bodiesOf(String code) {
    return ofBodies.getOrDefault(code, 0);
  }

  /** Whether a sentence names the country, its people or its places. */
  public boolean isNamedIn(SentenceId sentence, String code) {
    return named.getOrDefault(sentence, Set.of()).contains(code);
  }

  /** Whether a sentence names a company of the country that a catalog knows. */
  public boolean hasCompanyIn(SentenceId sentence, String code) {
    return catalog.companies().contains(new CatalogCountries.KnownCompany(sentence, code));
  }

  /** The countries that a sentence names, by themselves, their people or their places. */
  public Set<String> namedIn(SentenceId sentence) {
    return Collections.unmodifiableSet(named.getOrDefault(sentence, Set.of()));
  }

  /** By what was counted; the table by identity. */
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof ArticleCountries that
        && table == that.table
        && catalog.equals(that.catalog)
        && spokenOf.equals(that.spokenOf)
        && abroad.equals(that.abroad)
        && ofCatalog.equals(that.ofCatalog)
        && ofBodies.equals(that.ofBodies)
        && known.equals(that.known)
        && named.equals(that.named)
        && Objects.equals(dateline, that.dateline)
        && Objects.equals(address, that.address)
        && Objects.equals(home, that.home);
  }

  @Override
  public int hashCode() {
    return Objects.hash(spokenOf, named, dateline, home);
  }

  /** The country with most points, and by at least this factor; null when there is none such. */
  public static @Nullable String outstanding(Map<String, Integer> weights, double factor) {
    String best = null;
    int most = 0;
    int next = 0;
    for (Map.Entry<String, Integer> each : weights.entrySet()) {
      if (each.getValue() > most) {
        best = each.getKey();
        next = most;
        most = each.getValue();
      } else {
        next = Math.max(next, each.getValue());
      }
    }
    return most > next && most >= factor * next ? best : null;
  }

  private static void add(Map<String, Integer> weights, @Nullable String code, int weight) {
    if (code != null) {
      weights.merge(code, weight, Integer::sum);
    }
  }

  /**
   * The country of a dateline's place. Where it has a comma, "Paris, Texas" or "Lagos, Nigeria",
   * the part behind it decides, if it is known.
   */
  private @Nullable String ofDateline(@Nullable Dateline line) {
    if (line == null || line.place() == null) {
      return null;
    }
    String place = line.place();
    String code = code(table.any(place));
    int comma = place.indexOf(',');
    if (code == null && comma > 0) {
      code = code(table.any(place.substring(comma + 1).strip()));
      code = code == null ? code(table.any(place.substring(0, comma).strip())) : code;
    }
    return code;
  }

  private @Nullable String ofAddress(@Nullable String url) {
    return url == null ? null : code(AddressCountry.of(url, table));
  }

  private static Set<String> words(String set) {
    return Vocabulary.beside(ArticleCountries.class).words("article-countries." + set);
  }

  private static @Nullable String code(@Nullable Country country) {
    return country == null ? null : country.code();
  }

  private Set<String> count(Sentence sentence) {
    Set<String> codes = new HashSet<>();
    List<Token> tokens = sentence.tokens();
    for (int at = 0; at < tokens.size(); ) {
      boolean begins =
          table.mayBeginWith(tokens.get(at).text())
              && !isOfName(tokens, at)
              && !isLegalForm(tokens, at);
      at = begins ? count(sentence, at, codes) : at + 1;
    }
    return codes;
  }

  /**
   * Whether the words say that somebody goes to the country, comes from it or deals with it: "left
   * for [Oman]", "talks in [Kyiv, Ukraine]"; not a body that is called after it: "to [Oman] Air",
   * nor what is its own, as a minister at home visits "[Oman]'s ports".
   */
  private boolean isAbroad(List<Token> tokens, int at, int end) {
    if (end < tokens.size() && isCapitalised(tokens, end)) {
      return false;
    }
    int before = isOf(tokens, at - 1, THE) ? at - 2 : at - 1;
    int last = isOf(tokens, before, COMMA) ? beforeName(tokens, before) : before;
    return isDealtWith(tokens, before, end)
        || (isOf(tokens, last, WITHIN) && isOf(tokens, last - 1, ARRIVING));
  }

  /**
   * Before the place's name that ends at a token: "in [Kyiv], Ukraine". The token where it has
   * none.
   */
  private int beforeName(List<Token> tokens, int end) {
    int first = end;
    int farthest = Math.max(0, end - table.longestName());
    while (first > farthest && isCapitalised(tokens, first - 1)) {
      first--;
    }
    return first < end ? first - 1 : end;
  }

  private static boolean isDealtWith(List<Token> tokens, int before, int end) {
    boolean itsOwn = end < tokens.size() && Token.isPossessive(tokens.get(end).text());
    return isOf(tokens, before, itsOwn ? WITH : DEALING);
  }

  private static boolean isCapitalised(List<Token> tokens, int i) {
    return Character.isUpperCase(tokens.get(i).text().charAt(0));
  }

  private static boolean isOf(List<Token> tokens, int i, Set<String> words) {
    return i >= 0
        && i < tokens.size()
        && words.contains(tokens.get(i).text().toLowerCase(Locale.ROOT));
  }

  /**
   * Whether the token stands behind an Arabic article and so is part of a name: "Al-Sabah" of
   * Kuwait is not Malaysia's Sabah.
   */
  private static boolean isOfName(List<Token> tokens, int at) {
    return at > 1
        && tokens.get(at - 1).text().equals("-")
        && ARTICLES.contains(tokens.get(at - 2).text());
  }

  /**
   * Whether the token ends a company's name, as in "Petrosul SA", which is not South Africa's; "In
   * SA" at a sentence's start is.
   */
  private static boolean isLegalForm(List<Token> tokens, int at) {
    String word = tokens.get(at).text();
    return at > 0
        && LEGAL_FORMS.isForm(LEGAL_FORMS.canonical(word.toLowerCase(Locale.ROOT)))
        && isCapitalised(tokens, at - 1)
        && !isOf(tokens, at - 1, WITHIN)
        && !isOf(tokens, at - 1, DEALING);
  }

  /** Counts the longest name that begins at a token; returns where to look on. */
  private int count(Sentence sentence, int at, Set<String> codes) {
    int farthest = Math.min(at + table.longestName(), sentence.tokens().size());
    for (int end = farthest; end > at; end--) {
      String words = sentence.join(at, end);
      Country country = table.any(words);
      if (country != null) {
        boolean people = table.byAdjective(words) != null;
        int points = people ? PEOPLE : NAME;
        spokenOf.merge(country.code(), points, Integer::sum);
        List<Token> tokens = sentence.tokens();
        if (people ? isOf(tokens, end, COUNTERPARTS) : isAbroad(tokens, at, end)) {
          abroad.merge(country.code(), points, Integer::sum);
        }
        codes.add(country.code());
        return end;
      }
    }
    return at + 1;
  }
}
