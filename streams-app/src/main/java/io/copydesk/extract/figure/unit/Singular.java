package io.copydesk.extract.figure.unit;

import java.util.Map;

/** The singular of a counted noun, in lower case. */
final class Singular {

  private static final Map<String, String> IRREGULAR =
      Map.ofEntries(
          Map.entry("people", "person"),
          Map.entry("men", "man"),
          Map.entry("women", "woman"),
          Map.entry("children", "child"),
          Map.entry("feet", "foot"),
          Map.entry("teeth", "tooth"),
          Map.entry("mice", "mouse"),
          Map.entry("geese", "goose"),
          Map.entry("lives", "life"),
          Map.entry("wives", "wife"),
          Map.entry("halves", "half"),
          Map.entry("thieves", "thief"),
          Map.entry("loaves", "loaf"),
          Map.entry("criteria", "criterion"),
          Map.entry("series", "series"),
          Map.entry("species", "species"),
          Map.entry("movies", "movie"),
          Map.entry("cookies", "cookie"),
          Map.entry("calories", "calorie"),
          Map.entry("viruses", "virus"),
          Map.entry("buses", "bus"),
          Map.entry("houses", "house"),
          Map.entry("warehouses", "warehouse"),
          Map.entry("bbls", "bbl"),
          Map.entry("lbs", "lb"),
          Map.entry("gas", "gas"));

  private Singular() {}

  static String of(String plural) {
    String irregular = IRREGULAR.get(plural);
    if (irregular != null) {
      return irregular;
    }
    if (plural.endsWith("men") && plural.length() > 4) {
      return plural.substring(0, plural.length() - 2) + "an";
    }
    if (plural.endsWith("ies") && plural.length() > 4) {
      return plural.substring(0, plural.length() - 3) + "y";
    }
    for (String ending : new String[] {"sses", "ches", "shes", "xes", "zzes", "oes"}) {
      if (plural.endsWith(ending)) {
        return plural.substring(0, plural.length() - 2);
      }
    }
    boolean plain = plural.endsWith("s") && !plural.endsWith("ss") && plural.length() > 2;
    return plain ? plural.substring(0, plural.length() - 1) : plural;
  }
}
