package io.copydesk.catalog.link;

import io.copydesk.catalog.name.NamePieces;
import io.copydesk.extract.lexicon.Honorifics;
import io.copydesk.table.ResourceLines;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What an article calls a person, by the word before a name or by a given name. */
enum Pronoun {
  HE,
  SHE;

  private static final Map<String, Pronoun> HONORIFICS =
      byWord(Honorifics.bundled().ofMen(), Honorifics.bundled().ofWomen());

  private static final Map<String, Pronoun> FORENAMES =
      byWord(forenames("forenames-of-men.txt"), forenames("forenames-of-women.txt"));

  /** What the word before a name tells: "Mr", "Lady"; null when it tells nothing. */
  static @Nullable Pronoun ofHonorific(String word) {
    return HONORIFICS.get(word.toLowerCase(Locale.ROOT));
  }

  /**
   * What a given name tells, as {@link NamePieces} cuts it; null when it tells nothing. Some of
   * those that tell are borne by the other sex in other countries: see {@link Namesakes}.
   */
  static @Nullable Pronoun ofForename(String piece) {
    return FORENAMES.get(piece);
  }

  private static Set<String> forenames(String table) {
    return ResourceLines.wordsOf(Pronoun.class, table).stream()
        .map(NamePieces::folded)
        .collect(Collectors.toUnmodifiableSet());
  }

  /** Without the words of both. */
  private static Map<String, Pronoun> byWord(Set<String> his, Set<String> hers) {
    Map<String, Pronoun> all = new HashMap<>();
    his.stream().filter(word -> !hers.contains(word)).forEach(word -> all.put(word, HE));
    hers.stream().filter(word -> !his.contains(word)).forEach(word -> all.put(word, SHE));
    return Map.copyOf(all);
  }
}
