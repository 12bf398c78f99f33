package io.copydesk.extract.place;

import io.copydesk.extract.text.SentenceId;
import java.util.List;
import java.util.Set;

/**
 * The countries of those names of an article that a catalog knows. Codes are ISO 3166-1 alpha-2.
 * Immutable, thread-safe.
 *
 * @param places those that the table of countries has as well count once
 * @param bodies the country of each office and organisation, as often as it is named. They show
 *     where a paper is at home, and are no points: a story on a foreign ministry is about its
 *     country only as far as it says so.
 * @param companies which are written about everywhere, and only tell whose money stands beside them
 */
public record CatalogCountries(
    List<KnownPlace> places, List<String> bodies, Set<KnownCompany> companies) {

  /** Of an article for which no catalog is asked. */
  static final CatalogCountries NONE = new CatalogCountries(List.of(), List.of(), Set.of());

  /** Copies. */
  public CatalogCountries {
    places = List.copyOf(places);
    bodies = List.copyOf(bodies);
    companies = Set.copyOf(companies);
  }

  /** A place that a sentence names. */
  public record KnownPlace(SentenceId sentence, String name, String country) {}

  /** That a sentence names a company of a country. */
  public record KnownCompany(SentenceId sentence, String country) {}
}
