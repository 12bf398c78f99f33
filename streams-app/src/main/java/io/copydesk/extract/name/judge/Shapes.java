package io.copydesk.extract.name.judge;

import io.copydesk.extract.name.reading.TextHash;
import io.copydesk.extract.tag.TaggedSentence;

/** How names are written. */
final class Shapes {

  /** Tokens of a span that are looked at. */
  private static final int MOST = 12;

  private Shapes() {}

  /**
   * The hash of the span's shape, a letter for each of its first tokens: "X" for a capitalised
   * word, "A" for capitals only, "D" for capitals with dots ("U.S."), "I" for a single capital, "m"
   * for other capitals inside a word, "x" for lower case, "9" for what begins with a digit, else
   * the sign itself.
   */
  static long of(TaggedSentence s, int first, int end) {
    long hash = TextHash.empty();
    for (int i = first; i < Math.min(end, first + MOST); i++) {
      hash = TextHash.append(hash, of(s.word(i)));
    }
    return hash;
  }

  static char of(String word) {
    char begin = word.charAt(0);
    if (Character.isDigit(begin)) {
      return '9';
    }
    if (!Character.isLetter(begin)) {
      return begin;
    }
    int capitals = 0;
    int letters = 0;
    for (int i = 0; i < word.length(); i++) {
      capitals += Character.isUpperCase(word.charAt(i)) ? 1 : 0;
      letters += Character.isLetter(word.charAt(i)) ? 1 : 0;
    }
    if (capitals == 0) {
      return 'x';
    }
    if (capitals == letters && letters > 1) {
      return word.indexOf('.') > 0 ? 'D' : 'A';
    }
    if (letters == 1) {
      return 'I';
    }
    return capitals == 1 && Character.isUpperCase(begin) ? 'X' : 'm';
  }
}
