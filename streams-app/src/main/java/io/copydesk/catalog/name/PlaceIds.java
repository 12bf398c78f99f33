package io.copydesk.catalog.name;

import java.util.Locale;

/** Ids of places in the catalog. */
public final class PlaceIds {

  private static final String PREFIX = "place:";

  private PlaceIds() {}

  /** The id of a country: "place:ge". */
  public static String ofCountry(String code) {
    return of(code.toLowerCase(Locale.ROOT));
  }

  /** The id of the place with this key, such as "us-georgia". */
  public static String of(String key) {
    return PREFIX + key;
  }
}
