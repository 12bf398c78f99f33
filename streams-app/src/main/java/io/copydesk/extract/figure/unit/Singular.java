package io.copydesk.extract.figure.unit;

import io.copydesk.table.Vocabulary;
import java.util.Map;

/** The singular of a counted noun, in lower case. */
public final class Singular {

  private static final Map<String, String> IRREGULAR =
      Vocabulary.beside(Singular.class).meanings("singular.irregular");

  private Singular() {}

  public static String of(String plural) {
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
