package io.copydesk.extract.figure.unit;

import io.copydesk.table.Vocabulary;
import io.copydesk.table.WordMap;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The singular of a counted noun, in lower case. Stateless. */
public final class Singular {

  private static final Vocabulary WORDS = Vocabulary.beside(Singular.class);

  private static final Map<String, String> IRREGULAR = WORDS.meanings("singular.irregular");

  /** Abbreviated units ("kgs") and the singular of the word that they abbreviate. */
  private static final Map<String, String> SIGNS = WORDS.meanings("singular.signs");

  private static final Map<String, String> PLURALS = plurals();

  private Singular() {}

  /**
   * The irregular plural of a singular ("child": "children") by the table; null when it has none
   * there.
   */
  public static @Nullable String irregularPlural(String singular) {
    return PLURALS.get(singular);
  }

  /**
   * The table of irregular plurals the other way round. Of a singular with two plurals, as "gas"
   * has, the one that is not spelled like the singular.
   */
  private static Map<String, String> plurals() {
    Map<String, String> plurals = new HashMap<>();
    IRREGULAR.forEach(
        (plural, singular) ->
            plurals.merge(singular, plural, (one, other) -> one.equals(singular) ? other : one));
    return WordMap.of(plurals);
  }

  /** The singular of a plural; of what does not look like one the same word. */
  public static String of(String plural) {
    String irregular = IRREGULAR.getOrDefault(plural, SIGNS.get(plural));
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
