package io.copydesk.catalog.link;

import io.copydesk.catalog.name.NamePieces;
import io.copydesk.table.ResourceLines;
import io.copydesk.table.Vocabulary;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What an article calls a person, by the word before a name or by a given name. */
enum Pronoun {
  HE("forenames-of-men.txt", "pronoun.he"),
  SHE("forenames-of-women.txt", "pronoun.she");

  private final Set<String> forenames;
  private final Set<String> honorifics;

  Pronoun(String forenames, String honorifics) {
    this.forenames =
        ResourceLines.wordsOf(Pronoun.class, forenames).stream()
            .map(NamePieces::folded)
            .collect(Collectors.toUnmodifiableSet());
    this.honorifics = Vocabulary.beside(Pronoun.class).words(honorifics);
  }

  /** What the word before a name tells: "Mr", "Lady"; null when it tells nothing. */
  static @Nullable Pronoun ofHonorific(String word) {
    String plain = word.toLowerCase(Locale.ROOT);
    if (HE.honorifics.contains(plain)) {
      return HE;
    }
    return SHE.honorifics.contains(plain) ? SHE : null;
  }

  /**
   * What a given name tells, as {@link NamePieces} cuts it; null when it tells nothing, or is that
   * of men in one country and of women in another.
   */
  static @Nullable Pronoun ofForename(String piece) {
    if (HE.forenames.contains(piece)) {
      return SHE.forenames.contains(piece) ? null : HE;
    }
    return SHE.forenames.contains(piece) ? SHE : null;
  }
}
