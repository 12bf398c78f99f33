package io.copydesk.extract.name.judge;

import io.copydesk.extract.lexicon.HashTable;
import io.copydesk.extract.lexicon.PersonalNames;
import io.copydesk.extract.name.reading.TextHash;
import io.copydesk.extract.place.Countries;
import io.copydesk.extract.place.Country;
import io.copydesk.extract.text.ArticleTokenizer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Words that are names of countries, towns or people by the bundled tables. Immutable, thread-safe.
 */
public final class Gazetteer {

  static final int COUNTRY = 1;
  static final int ADJECTIVE = 2;
  static final int TOWN = 4;
  private static final int PHRASE_BITS = 3;

  /** How many bits {@link #personal} has. */
  static final int PERSONAL_BITS = 2;

  private static final int GIVEN = 1;
  private static final int FAMILY = 2;

  private final HashTable bits;

  /**
   * @param tokenizer splits the tables' names as an article is split
   */
  public Gazetteer(ArticleTokenizer tokenizer, Countries countries) {
    Map<Long, Integer> all = new HashMap<>();
    for (Country country : countries.all()) {
      enter(country.names(), COUNTRY, tokenizer, all);
      enter(country.adjectives(), ADJECTIVE, tokenizer, all);
      enter(country.places(), TOWN, tokenizer, all);
    }
    enter(PersonalNames.bundled().forenames(), GIVEN << PHRASE_BITS, all);
    enter(PersonalNames.bundled().surnames(), FAMILY << PHRASE_BITS, all);
    bits = new HashTable(all.size());
    all.forEach(bits::put);
  }

  /**
   * Bits of what the words are ({@link #COUNTRY} and the like), by the hash of the words ({@link
   * TextHash#ofWords}); 0 for none.
   */
  int phrase(long key) {
    return known(key) & ((1 << PHRASE_BITS) - 1);
  }

  /**
   * Bits of whether a word is a given name (1) or a family name (2) somewhere, by the hash of its
   * lower case.
   */
  int personal(long word) {
    return known(word) >> PHRASE_BITS;
  }

  private int known(long key) {
    int known = bits.get(key);
    return known == HashTable.ABSENT ? 0 : known;
  }

  private static void enter(
      List<String> names, int bit, ArticleTokenizer tokenizer, Map<Long, Integer> into) {
    for (String name : names) {
      into.merge(TextHash.ofWords(tokenizer.words(name)), bit, (a, b) -> a | b);
    }
  }

  private static void enter(Set<String> words, int bit, Map<Long, Integer> into) {
    for (String word : words) {
      into.merge(TextHash.of(word), bit, (a, b) -> a | b);
    }
  }
}
