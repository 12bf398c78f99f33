package io.copydesk.extract.place;

import io.copydesk.extract.tag.TaggedSentence;
import org.jspecify.annotations.Nullable;

/** Finds countries, their adjectives and places in a sentence. Stateless, thread-safe. */
public final class Places {

  private final Countries countries;

  public Places(Countries countries) {
    this.countries = countries;
  }

  /**
   * One past the longest country, adjective or place that begins at the token; the token when none
   * does.
   */
  public int end(TaggedSentence s, int first) {
    if (!s.capitalised(first) || !countries.mayBeginWith(s.word(first))) {
      return first;
    }
    for (int n = Math.min(countries.longestName(), s.size() - first); n > 0; n--) {
      if (countries.any(s.text(first, first + n)) != null) {
        return first + n;
      }
    }
    return first;
  }

  /** The country of {@code [first, end)}; null when the words name none. */
  public @Nullable Country country(TaggedSentence s, int first, int end) {
    return countries.any(s.text(first, end));
  }

  /**
   * First token of the longest country, adjective or place that ends right before the token, else
   * the token.
   */
  public int startBefore(TaggedSentence s, int end) {
    for (int n = Math.min(countries.longestName(), end); n > 0; n--) {
      int first = end - n;
      if (s.capitalised(first)
          && countries.mayBeginWith(s.word(first))
          && country(s, first, end) != null) {
        return first;
      }
    }
    return end;
  }

  /** Whether a country, adjective or place ends right before the token. */
  public boolean endsAt(TaggedSentence s, int end) {
    return startBefore(s, end) < end;
  }

  /** Whether a country, adjective or place stands somewhere in {@code [first, end)}. */
  public boolean in(TaggedSentence s, int first, int end) {
    for (int i = first; i < end; i++) {
      int stop = end(s, i);
      if (stop > i && stop <= end) {
        return true;
      }
    }
    return false;
  }
}
