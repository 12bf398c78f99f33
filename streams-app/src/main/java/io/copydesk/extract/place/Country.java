package io.copydesk.extract.place;

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

  public Country {
    names = List.copyOf(names);
    adjectives = List.copyOf(adjectives);
    places = List.copyOf(places);
  }

  /** The usual name. */
  public String name() {
    return names.getFirst();
  }
}
