package io.copydesk.extract.text;

import io.copydesk.table.Vocabulary;
import java.util.Locale;
import java.util.Set;

/**
 * Sentences between which the blank is missing, as where a program joined two lines: "she
 * said.The". Such is a word in small letters, or a name, of which a full stop, a question mark or
 * an exclamation mark parts another that begins with a capital; the name of a site ("Ottervik.Com")
 * is none. So is a title parted from its name ("Dr.Orvane"). Stateless.
 */
final class JoinedSentences {

  /** In letters: what is shorter before a full stop is shortened, or initials. */
  private static final int SHORTEST = 3;

  private static final Set<String> SITES =
      Vocabulary.beside(JoinedSentences.class).words("joined-sentences.sites");

  /** Shorter words that a name is written behind, often without a blank ("Dr.Orvane"). */
  private static final Set<String> TITLES =
      Vocabulary.beside(JoinedSentences.class).words("joined-sentences.titles");

  private JoinedSentences() {}

  /**
   * Whether a sentence begins at a place, behind the end of another in the same word.
   *
   * @param word where what is written without a blank begins
   */
  static boolean beginAt(String text, int word, int at) {
    int end = at - 1;
    return end > word
        && Character.isUpperCase(text.charAt(at))
        && (text.charAt(end) == '.' || text.charAt(end) == '?' || text.charAt(end) == '!')
        && isWord(text, word, end)
        && beginsSentence(text, at);
  }

  /** Whether it is a single word whose capital is the first letter at the most. */
  private static boolean isWord(String text, int from, int end) {
    int first = Character.isLetter(text.charAt(from)) ? from : from + 1;
    for (int i = first; i < end; i++) {
      char c = text.charAt(i);
      if (i == first ? !Character.isLetter(c) : !Character.isLowerCase(c)) {
        return false;
      }
    }
    return end - first >= SHORTEST
        || TITLES.contains(text.substring(first, Math.max(first, end)).toLowerCase(Locale.ROOT));
  }

  private static boolean beginsSentence(String text, int at) {
    int end = at + 1;
    while (end < text.length() && Character.isLowerCase(text.charAt(end))) {
      end++;
    }
    boolean ends = end == text.length() || "., \n'\u2019".indexOf(text.charAt(end)) >= 0;
    boolean address =
        end + 1 < text.length()
            && text.charAt(end) == '.'
            && Character.isLetter(text.charAt(end + 1));
    return ends && !address && !SITES.contains(text.substring(at, end).toLowerCase(Locale.ROOT));
  }
}
