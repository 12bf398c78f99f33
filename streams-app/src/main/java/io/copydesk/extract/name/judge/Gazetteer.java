package io.copydesk.extract.name.judge;

import io.copydesk.extract.lexicon.ResourceLines;
import io.copydesk.extract.name.reading.TextHash;
import io.copydesk.extract.place.Countries;
import io.copydesk.extract.place.Country;
import io.copydesk.extract.text.ArticleTokenizer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** What our tables say of words, wherever they stand. Immutable, thread-safe. */
public final class Gazetteer {

  static final int COUNTRY = 1;
  static final int ADJECTIVE = 2;
  static final int TOWN = 4;

  private static final String SURNAMES = "surnames.txt";
  private static final String FORENAMES = "forenames.txt";

  private final Map<Long, Integer> phrases = new HashMap<>();
  private final Set<Long> given = new HashSet<>();
  private final Set<Long> family = new HashSet<>();

  /**
   * @param tokenizer splits the tables' names as an article is split
   */
  public Gazetteer(ArticleTokenizer tokenizer, Countries countries) {
    for (Country country : countries.all()) {
      enter(country.names(), COUNTRY, tokenizer);
      enter(country.adjectives(), ADJECTIVE, tokenizer);
      enter(country.places(), TOWN, tokenizer);
    }
    read(FORENAMES, given);
    read(SURNAMES, family);
  }

  /** Bits of what the words are, by the key of a sentence's span; 0 when nothing is known. */
  int phrase(long key) {
    return phrases.getOrDefault(key, 0);
  }

  /** Whether a word in small letters is a given name somewhere. */
  boolean isGiven(long word) {
    return given.contains(word);
  }

  /** Whether a word in small letters is a family's name somewhere. */
  boolean isFamily(long word) {
    return family.contains(word);
  }

  private void enter(List<String> names, int bit, ArticleTokenizer tokenizer) {
    for (String name : names) {
      long key = 0;
      boolean begun = false;
      for (String word : tokenizer.words(name)) {
        long hash = TextHash.of(word.toLowerCase(Locale.ROOT));
        key = begun ? TextHash.join(key, hash) : hash;
        begun = true;
      }
      phrases.merge(key, bit, (a, b) -> a | b);
    }
  }

  private static void read(String resource, Set<Long> into) {
    for (String line : ResourceLines.of(Gazetteer.class, resource)) {
      for (String name : line.split(" ", -1)) {
        into.add(TextHash.of(name));
      }
    }
  }
}
