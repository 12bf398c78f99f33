package io.copydesk.extract.figure;

import io.copydesk.extract.figure.number.Fractions;
import io.copydesk.extract.figure.number.NumberWords;
import io.copydesk.extract.text.Sentence;
import io.copydesk.extract.text.Token;
import io.copydesk.table.WordSet;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/**
 * A cheap check before a sentence is read: without a digit, a sign such as "½" or a number word it
 * has no figure. Stateless.
 */
final class FigurePrecheck {

  private static final Set<String> NUMBER_WORDS = numberWords();

  private static final int LONGEST_WORD =
      NUMBER_WORDS.stream().mapToInt(String::length).max().orElse(0);

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
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (isNumeral(c) || (c == '-' && isNumberWord(text, i))) {
        return true;
      }
    }
    return isNumberWord(text, text.length());
  }

  /** Whether the first so many characters are a number in words: the "forty" of "forty-two". */
  private static boolean isNumberWord(String text, int length) {
    return length > 2 && length <= LONGEST_WORD && NUMBER_WORDS.contains(text.substring(0, length));
  }

  /** A digit or a vulgar fraction; most characters are found to be neither at once. */
  private static boolean isNumeral(char c) {
    return c < 'A' ? c >= '0' && c <= '9' : Fractions.isVulgar(c);
  }

  /**
   * The words that a number may begin with: in lower case, in capitals and capitalised, so that the
   * check needs no new string.
   */
  private static Set<String> numberWords() {
    Set<String> words = new HashSet<>();
    for (String word : NumberWords.openers()) {
      words.add(word);
      words.add(word.toUpperCase(Locale.ROOT));
      words.add(Character.toUpperCase(word.charAt(0)) + word.substring(1));
    }
    return WordSet.of(words);
  }
}
