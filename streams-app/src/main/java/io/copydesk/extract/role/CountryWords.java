package io.copydesk.extract.role;

import io.copydesk.extract.place.Countries;
import io.copydesk.extract.place.Country;
import io.copydesk.extract.role.word.RoleWords;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Names, adjectives and places of countries among the words of a sentence. Thread-safe. */
final class CountryWords {

  private static final String OF = " of ";

  private final RoleWords words;
  private final Countries countries;

  CountryWords(RoleWords words, Countries countries) {
    this.words = words;
    this.countries = countries;
  }

  /**
   * One past the last token of the longest name that begins here; the token itself when none does.
   */
  int end(RoleSentence s, int first) {
    if (!countries.mayBeginWith(s.lower(first))
        && !countries.mayBeginWith(s.text(first, first + 1))) {
      return first;
    }
    for (int end = Math.min(s.size(), first + countries.longestName()); end > first; end--) {
      if (countries.any(s.text(first, end)) != null) {
        return end;
      }
    }
    return first;
  }

  /** The country of this name: "Ghana", "Republic of Ghana"; null when it is none's. */
  @Nullable Country named(String name) {
    Country country = countries.byName(name);
    int of = name.indexOf(OF);
    return country == null
            && of > 0
            && words.isStateNoun(name.substring(0, of).toLowerCase(Locale.ROOT))
        ? countries.byName(name.substring(of + OF.length()))
        : country;
  }

  /** The ISO 3166-1 alpha-2 code of the country that {@link #end} found. */
  String code(RoleSentence s, int first, int end) {
    return Objects.requireNonNull(countries.any(s.text(first, end))).code();
  }
}
