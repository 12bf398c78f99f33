package io.copydesk.extract.name.judge;

import io.copydesk.events.EntityType;
import io.copydesk.extract.NameMatch;
import io.copydesk.extract.name.reading.TextHash;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What the catalog says of a name, as a word that is the value of a feature: "company", or
 * "company_or_else" where the name also means something else. Stateless.
 */
public final class CatalogWords {

  private static final String AMBIGUOUS = "_or_else";

  private static final Map<EntityType, Long> SURE = hashes("");
  private static final Map<EntityType, Long> UNSURE = hashes(AMBIGUOUS);

  private CatalogWords() {}

  /** Every word that there may be. */
  public static List<String> all() {
    List<String> words = new ArrayList<>();
    for (EntityType type : EntityType.values()) {
      words.add(word(type, ""));
      words.add(word(type, AMBIGUOUS));
    }
    return words;
  }

  /** The hash of the word for a name. */
  static long hash(NameMatch match) {
    return (match.ambiguous() ? UNSURE : SURE).get(match.type());
  }

  private static Map<EntityType, Long> hashes(String ending) {
    Map<EntityType, Long> hashes = new EnumMap<>(EntityType.class);
    for (EntityType type : EntityType.values()) {
      hashes.put(type, TextHash.of(word(type, ending)));
    }
    return hashes;
  }

  private static String word(EntityType type, String ending) {
    return type.name().toLowerCase(Locale.ROOT) + ending;
  }
}
