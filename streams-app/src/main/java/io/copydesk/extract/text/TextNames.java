package io.copydesk.extract.text;

import java.util.HashSet;
import java.util.Set;

/**
 * Which capitalised words of a text stand within its lines as names do. Made in time linear in the
 * text. Immutable.
 */
final class TextNames {

  private final Set<String> neighbours = new HashSet<>();
  private final Set<String> within = new HashSet<>();

  private TextNames() {}

  static TextNames of(String text) {
    TextNames names = new TextNames();
    String before = "";
    int at = 0;
    while (at < text.length()) {
      int from = at;
      while (at < text.length() && isOfWord(text.charAt(at))) {
        at++;
      }
      String word = text.substring(from, at);
      names.add(before, word);
      before = at < text.length() && text.charAt(at) == ' ' ? word : "";
      at++;
    }
    return names;
  }

  private void add(String before, String word) {
    if (before.isEmpty() || word.isEmpty() || !Character.isUpperCase(word.charAt(0))) {
      return;
    }
    if (Character.isUpperCase(before.charAt(0))) {
      neighbours.add(before + ' ' + word);
    } else if (Character.isLowerCase(before.charAt(0))) {
      within.add(word);
    }
  }

  private static boolean isOfWord(char c) {
    return Character.isLetterOrDigit(c) || c == '-' || c == '&';
  }

  /** Whether two capitalised words stand side by side in a line. */
  boolean areNeighbours(String first, String second) {
    return neighbours.contains(first + ' ' + second);
  }

  /**
   * Whether a capitalised word stands behind one in small letters, so that it begins no sentence.
   */
  boolean hasWithin(String word) {
    return within.contains(word);
  }
}
