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

  /** Whose plural is that of what they stand for. */
  private static final Map<String, String> SIGNS = WORDS.meanings("singular.signs");

  private static final Map<String, String> PLURALS = plurals();

  private Singular() {}

  /**
   * What has this singular by the table of those that their ending does not tell; null for others.
   */
  public static @Nullable String irregularPlural(String singular) {
    return PLURALS.get(singular);
  }

  /** Of two, as "gas" has, the one that differs from the singular. */
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
