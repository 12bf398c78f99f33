package io.copydesk.extract.figure.amount;

import io.copydesk.extract.figure.number.NumberWords;
import io.copydesk.extract.text.Sentence;
import io.copydesk.extract.text.Token;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** A cheap look at a sentence's tokens: without a digit or a number word it has no figure. */
final class FigurePrecheck {

  private static final Set<String> NUMBER_WORDS = numberWords();
  private static final int LONGEST_WORD = 11;

  private FigurePrecheck() {}

  static boolean mayHold(Sentence sentence) {
    for (Token token : sentence.tokens()) {
      if (mayBegin(token.text())) {
        return true;
      }
    }
    return false;
  }

  private static boolean mayBegin(String text) {
    int n = text.length();
    for (int i = 0; i < n; i++) {
      char c = text.charAt(i);
      if (c < 'A' && c >= '0' && c <= '9') {
        return true;
      }
      if (c == '-' && i > 2 && i <= LONGEST_WORD && NUMBER_WORDS.contains(text.substring(0, i))) {
        return true;
      }
      if ((c >= '¼' && c <= '¾') || (c >= '⅐' && c <= '⅞')) {
        return true;
      }
    }
    return n > 2 && n <= LONGEST_WORD && NUMBER_WORDS.contains(text);
  }

  /** In lower case, in capitals and capitalised, so that the check needs no new string. */
  private static Set<String> numberWords() {
    Set<String> words = new HashSet<>();
    for (String word : NumberWords.openers()) {
      words.add(word);
      words.add(word.toUpperCase(Locale.ROOT));
      words.add(Character.toUpperCase(word.charAt(0)) + word.substring(1));
    }
    return Set.copyOf(words);
  }
}
