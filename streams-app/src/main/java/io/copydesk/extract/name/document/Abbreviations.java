package io.copydesk.extract.name.document;

import io.copydesk.events.Evidence;
import io.copydesk.extract.name.candidate.Candidate;
import io.copydesk.extract.name.candidate.NameType;
import io.copydesk.extract.name.candidate.Strength;
import io.copydesk.extract.tag.TaggedSentence;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Abbreviations that the text introduces: "Aqaba Development Corporation (ADC)". They are names of
 * the same type. Stateless, thread-safe.
 */
public final class Abbreviations {

  private static final int MAX_LENGTH = 10;

  /** The names and, after each that has one, its abbreviation in brackets. */
  public List<Candidate> with(List<Candidate> names, TaggedSentence s) {
    List<Candidate> all = new ArrayList<>(names);
    for (Candidate name : names) {
      int open = name.end();
      if (introduces(name, s)) {
        all.add(
            Candidate.of(name.type(), open + 1, open + 2, Strength.CERTAIN, Evidence.RULE, 0.95));
      }
    }
    return all;
  }

  /** Whether the name is followed by its abbreviation in brackets. */
  boolean introduces(Candidate name, TaggedSentence s) {
    int open = name.end();
    return name.type() != NameType.PERSON
        && name.ticker() == null
        && s.word(open, "(")
        && s.word(open + 2, ")")
        && abbreviates(s.word(open + 1), s, name);
  }

  private static boolean abbreviates(String word, TaggedSentence s, Candidate name) {
    if (word.length() < 2 || word.length() > MAX_LENGTH || !Character.isLetter(word.charAt(0))) {
      return false;
    }
    int capitals = 0;
    for (int i = 0; i < word.length(); i++) {
      capitals += Character.isUpperCase(word.charAt(i)) ? 1 : 0;
    }
    return capitals >= 2
        || (capitals == 1
            && Character.isUpperCase(word.charAt(0))
            && name.length() > 1
            && isSubsequence(word, s.join(name.first(), name.end())));
  }

  private static boolean isSubsequence(String word, String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    int at = 0;
    for (char c : word.toLowerCase(Locale.ROOT).toCharArray()) {
      at = lower.indexOf(c, at) + 1;
      if (at == 0) {
        return false;
      }
    }
    return true;
  }

  /**
   * Abbreviations of what is no name: "new energy vehicle (NEV)".
   *
   * @return the words in brackets, to be taken for no name in the article
   */
  static List<String> ofCommonNouns(TaggedSentence s) {
    List<String> found = List.of();
    for (int open = 2; open + 2 < s.size(); open++) {
      if (s.word(open, "(") && s.word(open + 2, ")") && spellsOut(s, open)) {
        found = new ArrayList<>(found);
        found.add(s.word(open + 1));
      }
    }
    return found;
  }

  private static boolean spellsOut(TaggedSentence s, int open) {
    String word = s.word(open + 1);
    int length = word.length();
    if (length < 2 || length > open || !Character.isUpperCase(word.charAt(length - 1))) {
      return false;
    }
    for (int i = 0; i < length; i++) {
      String spelled = s.word(open - length + i);
      boolean capital = s.capitalised(open - length + i) && i > 0;
      if (capital || Character.toUpperCase(spelled.charAt(0)) != word.charAt(i)) {
        return false;
      }
    }
    return true;
  }
}
