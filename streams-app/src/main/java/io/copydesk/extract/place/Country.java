package io.copydesk.extract.place;

import io.copydesk.table.Vocabulary;
import java.util.List;

/**
 * A country, or the European Union, as the news names it.
 *
 * @param code ISO 3166-1 alpha-2, or EU
 * @param names as used in running text, the usual one first; never empty
 * @param adjectives its adjectives and what its inhabitants are called
 * @param places the capital first, then cities and regions that stand for it
 */
public record Country(
    String code, List<String> names, List<String> adjectives, List<String> places) {

  private static final String UNION = Vocabulary.beside(Country.class).word("country.union");

  public Country {
    names = List.copyOf(names);
    adjectives = List.copyOf(adjectives);
    places = List.copyOf(places);
  }

  /**
   * Whether it is a union of countries. It stands among them for its bodies' sake, "the European
   * Commission"; by itself it is an organisation and no place.
   */
  public boolean isUnion() {
    return code.equals(UNION);
  }

  /** The usual name. */
  public String name() {
    return names.getFirst();
  }
}
