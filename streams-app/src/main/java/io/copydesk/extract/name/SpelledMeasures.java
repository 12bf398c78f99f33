package io.copydesk.extract.name;

import io.copydesk.extract.lexicon.WordClass;
import io.copydesk.extract.name.reading.ReadSentence;
import io.copydesk.extract.tag.TaggedSentence;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The abbreviations of an article that stand for common nouns: those in brackets behind words in
 * small letters that have their initials, "distribution per unit (DPU)". In capitals alone a
 * measure looks like a company, and nothing but its spelling says that it is none. A body in small
 * letters is one for all that: "the ministry of finance (MoF)". Immutable, thread-safe.
 */
final class SpelledMeasures {

  /** Tokens of a spelling, with the small words and hyphens in it. */
  private static final int MAX_SPELLING = 12;

  private static final int BODY =
      WordClass.MINISTRY_HEAD.bit()
          | WordClass.DEPARTMENT_HEAD.bit()
          | WordClass.AGENCY_HEAD.bit()
          | WordClass.OFFICE_HEAD.bit()
          | WordClass.OTHER_HEAD.bit()
          | WordClass.COMPANY_NOUN.bit()
          | WordClass.LEGAL_FORM.bit();

  private final Set<String> abbreviations = new HashSet<>();

  /** Reads the spellings of an article. */
  SpelledMeasures(List<ReadSentence> sentences) {
    Set<String> others = new HashSet<>();
    for (ReadSentence read : sentences) {
      TaggedSentence s = read.tagged();
      for (int i = 1; i + 1 < s.size() && !read.isRewritten(); i++) {
        String letters = s.isOpen(i - 1) && s.isClose(i + 1) ? abbreviation(s.word(i)) : null;
        if (letters != null) {
          (isMeasure(s, i - 1, letters) ? abbreviations : others).add(letters);
        }
      }
    }
    abbreviations.removeAll(others);
  }

  /** Whether a name of the article is such an abbreviation, or several of them: "NPAs". */
  boolean has(TaggedSentence s, NamedSpan name) {
    String letters =
        name.end() - name.first() == 1 && !abbreviations.isEmpty()
            ? abbreviation(s.word(name.first()))
            : null;
    return letters != null && abbreviations.contains(letters);
  }

  /** The letters of "DPU", "RoE" or "NPAs" in capitals; null for other words. */
  private static @Nullable String abbreviation(String word) {
    String one = word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
    boolean letters = one.chars().allMatch(Character::isLetter);
    long capitals = one.chars().filter(Character::isUpperCase).count();
    boolean ends =
        one.length() > 1
            && Character.isUpperCase(one.charAt(0))
            && Character.isUpperCase(one.charAt(one.length() - 1));
    return letters && ends && one.length() - capitals <= 1 ? one.toUpperCase(Locale.ROOT) : null;
  }

  /** Whether the words before the bracket are a common noun's with these initials. */
  private static boolean isMeasure(TaggedSentence s, int open, String letters) {
    int first = spelling(s, open, letters);
    if (first < 0) {
      return false;
    }
    int head = first;
    while (head + 1 < open && isOfHead(s, head + 1)) {
      head++;
    }
    return !s.isAny(head, BODY);
  }

  /**
   * Whether the token goes on with the noun, before what it is of: "return" in "return on equity".
   */
  private static boolean isOfHead(TaggedSentence s, int i) {
    return !s.is(i, WordClass.FUNCTION) || s.word(i, "and");
  }

  /** The first token of the words in small letters that are spelled out; -1 without them. */
  private static int spelling(TaggedSentence s, int open, String letters) {
    int left = letters.length();
    for (int i = open - 1; i >= 0 && open - i <= MAX_SPELLING; i--) {
      boolean word = isWord(s, i);
      boolean small = word && (!s.hasCapital(i) || s.beginsSentence(i));
      int before = small ? withoutInitials(s.word(i), letters, left) : left;
      if (before == 0) {
        return i;
      }
      if (word && before == left && !s.is(i, WordClass.FUNCTION)) {
        return -1;
      }
      left = before;
    }
    return -1;
  }

  /**
   * How many of the first letters are left without the initials of a word: two of "loan-to-value".
   */
  private static int withoutInitials(String word, String letters, int from) {
    String[] parts = word.split("-", -1);
    int left = from;
    for (int i = parts.length - 1; i >= 0 && left > 0; i--) {
      boolean initial =
          !parts[i].isEmpty()
              && Character.toUpperCase(parts[i].charAt(0)) == letters.charAt(left - 1);
      left -= initial ? 1 : 0;
    }
    return left;
  }

  private static boolean isWord(TaggedSentence s, int i) {
    return Character.isLetter(s.word(i).charAt(0));
  }
}
