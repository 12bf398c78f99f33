package io.copydesk.extract.figure;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Countries by the words that show them, from the table {@code countries.txt}. Immutable. */
final class Countries {

  static final Countries DEFAULT = new Countries(WordClasses.lines("countries.txt"));

  private final Map<String, String> byWords = new HashMap<>();
  private final Set<String> firstWords = new HashSet<>();

  private Countries(List<String> lines) {
    for (String line : lines) {
      int bar = line.indexOf('|');
      String country = line.substring(0, bar).trim();
      for (String words : line.substring(bar + 1).trim().split(" +")) {
        byWords.put(words.replace('_', ' '), country);
        if (words.indexOf('_') > 0) {
          firstWords.add(words.substring(0, words.indexOf('_')));
        }
      }
    }
  }

  /** The country that a word or two words show, in lower case; null when none. */
  @Nullable String of(String lower) {
    return byWords.get(lower);
  }

  /** Whether two-word names begin with this word. */
  boolean beginsLonger(String lower) {
    return firstWords.contains(lower);
  }
}
