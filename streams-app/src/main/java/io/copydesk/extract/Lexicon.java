package io.copydesk.extract;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** The classes of single words. Immutable, thread-safe. */
final class Lexicon {

  private static final String RESOURCE = "words.txt";

  private final Map<String, Integer> classes = new HashMap<>();

  Lexicon() {
    for (String line : ResourceLines.of(RESOURCE)) {
      String[] words = line.trim().split(" +", -1);
      int bit = WordClass.valueOf(words[0]).bit();
      for (int i = 1; i < words.length; i++) {
        classes.merge(words[i], bit, (a, b) -> a | b);
      }
    }
  }

  /** The bits of the word's classes, 0 when it has none. Case does not count. */
  int classes(String lowerCase) {
    return classes.getOrDefault(lowerCase, 0);
  }

  boolean is(String word, WordClass wordClass) {
    return (classes(word.toLowerCase(Locale.ROOT)) & wordClass.bit()) != 0;
  }
}
