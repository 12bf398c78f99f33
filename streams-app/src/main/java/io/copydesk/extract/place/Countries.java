package io.copydesk.extract.place;

import io.copydesk.extract.lexicon.PlainLetters;
import io.copydesk.extract.text.Apostrophe;
import io.copydesk.table.CsvRows;
import io.copydesk.table.CsvRows.Row;
import io.copydesk.table.WordMap;
import io.copydesk.table.WordSet;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The countries that the news writes about, looked up by what an article calls them. Matching
 * ignores case, except for abbreviations in capitals ("US"), which in lower case are other words,
 * and of places the diacritics ("Bogotá"). Immutable, thread-safe.
 */
public final class Countries {

  private static final String RESOURCE = "countries.csv";

  /** Letters and dots in the longest abbreviation that needs its capitals: "U.S.". */
  private static final int MAX_CODE = 4;

  /** Where the tokenizer parts words: at blanks, before the "'s" of "People's", around hyphens. */
  private static final Pattern BETWEEN_TOKENS = Pattern.compile(" |(?='s)|(?=-)|(?<=-)");

  private static final Countries BUNDLED = load();

  private final List<Country> all;
  private final Map<String, Country> byCode = new HashMap<>();
  private final Map<String, Country> byName = new WordMap<>();
  private final Map<String, Country> byAdjective = new WordMap<>();
  private final Map<String, Country> byPlace = new WordMap<>();
  private final Set<String> shared = new WordSet();
  private final Set<String> firstWords = new WordSet();
  private final int longestName;

  private Countries(List<Country> all) {
    this.all = List.copyOf(all);
    for (Country country : all) {
      byCode.put(country.code(), country);
      country.names().forEach(n -> enter(byName, n, country));
      country.adjectives().forEach(a -> enter(byAdjective, a, country));
      country.places().forEach(p -> enter(byPlace, p, country));
    }
    all.forEach(country -> country.places().forEach(p -> leaveShared(p, country)));
    this.longestName = all.stream().mapToInt(Countries::longestName).max().orElse(0);
  }

  private static int longestName(Country country) {
    return Stream.of(country.names(), country.adjectives(), country.places())
        .flatMap(List::stream)
        .mapToInt(words -> BETWEEN_TOKENS.split(words, -1).length)
        .max()
        .orElse(0);
  }

  /** A place that two countries have says neither of them. */
  private void leaveShared(String place, Country country) {
    if (!country.equals(byPlace.get(key(place)))) {
      byPlace.remove(key(place));
      shared.add(key(place));
    }
  }

  /** The table that is part of the application. */
  public static Countries bundled() {
    return BUNDLED;
  }

  /** Every country, by code. */
  public List<Country> all() {
    return all;
  }

  /** By ISO 3166-1 alpha-2 code in capitals; null when unknown. */
  public @Nullable Country byCode(String code) {
    return byCode.get(code);
  }

  /** By name ("Brazil", "U.S."); null when it is none. */
  public @Nullable Country byName(String name) {
    return find(byName, name, key(name));
  }

  /** By adjective or inhabitants ("Brazilian", "Saudis"); null when it is none. */
  public @Nullable Country byAdjective(String adjective) {
    return find(byAdjective, adjective, key(adjective));
  }

  /** By capital, city or region ("Tokyo", "Gauteng"); null when unknown. */
  public @Nullable Country byPlace(String place) {
    return place(place, key(place));
  }

  /** By capital ("Tokyo", "Bogotá"); null when it is none, though it may be a place. */
  public @Nullable Country byCapital(String name) {
    Country country = byPlace(name);
    String capital = country == null ? "" : country.places().getFirst();
    return plain(capital).equals(plain(name)) ? country : null;
  }

  private static String plain(String place) {
    return PlainLetters.of(Apostrophe.plain(place).toLowerCase(Locale.ROOT));
  }

  /** Whether it is the name of a country or of a place in one. */
  public boolean isPlace(String name) {
    return byName(name) != null || byPlace(name) != null;
  }

  /** Whether it is such a name, or that of places in several countries ("Punjab"). */
  public boolean isAnyPlace(String name) {
    return isPlace(name) || shared.contains(key(name));
  }

  /** Tokens of the longest name, adjective or place: "Democratic People's Republic of Korea". */
  public int longestName() {
    return longestName;
  }

  /** By name, else adjective, else place; null when it is none of them. */
  public @Nullable Country any(String words) {
    String key = key(words);
    Country country = find(byName, words, key);
    if (country == null) {
      country = find(byAdjective, words, key);
    }
    return country == null ? place(words, key) : country;
  }

  /**
   * Whether some name, adjective or place begins with this word, be it in capitals throughout, "NEW
   * ZEALAND", or before a hyphen: a cheap check before the others.
   */
  public boolean mayBeginWith(String word) {
    return firstWords.contains(PlainLetters.of(key(word)))
        || (isCode(word) && firstWords.contains(word.toLowerCase(Locale.ROOT)));
  }

  private void enter(Map<String, Country> map, String words, Country country) {
    map.putIfAbsent(key(words), country);
    int space = words.indexOf(' ');
    String first = space < 0 ? words : words.substring(0, space);
    firstWords.add(key(first));
    String token = BETWEEN_TOKENS.split(first, 2)[0];
    // The "I" of "I-Kiribati" begins too many other sentences.
    if (token.length() > 1) {
      firstWords.add(key(token));
    }
  }

  /**
   * Looks the words up among places, without diacritics ("Bogotá" is "Bogota"). Names and
   * adjectives are compared with them: "Jordán" is a surname.
   */
  private @Nullable Country place(String words, String key) {
    return find(byPlace, words, PlainLetters.of(key));
  }

  /** In a headline or a dateline of capitals "PERU" is no abbreviation, but "US" is never "us". */
  private static @Nullable Country find(Map<String, Country> map, String words, String key) {
    Country country = map.get(key);
    boolean shouted = country == null && words.length() == MAX_CODE;
    return shouted ? map.get(words.toLowerCase(Locale.ROOT)) : country;
  }

  private static String key(String words) {
    return isCode(words) ? words : Apostrophe.plain(words).toLowerCase(Locale.ROOT);
  }

  /** Short and without lower case: an abbreviation such as "US", unlike "us". */
  private static boolean isCode(String words) {
    if (words.length() > MAX_CODE) {
      return false;
    }
    for (int i = 0; i < words.length(); i++) {
      if (Character.isLowerCase(words.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  private static Countries load() {
    List<Country> all = new ArrayList<>();
    CsvRows.read(
        Countries.class,
        RESOURCE,
        List.of("code", "names", "adjectives", "places"),
        row -> all.add(country(row)));
    return new Countries(all);
  }

  private static Country country(Row row) {
    return new Country(
        row.get("code"), row.list("names"), row.list("adjectives"), row.list("places"));
  }
}
