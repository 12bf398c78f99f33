package io.copydesk.extract.name.document;

import io.copydesk.events.Evidence;
import io.copydesk.extract.lexicon.WordClass;
import io.copydesk.extract.name.candidate.Candidate;
import io.copydesk.extract.name.candidate.NameType;
import io.copydesk.extract.name.candidate.Strength;
import io.copydesk.extract.tag.TaggedSentence;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Abbreviations in brackets of names that are found in part or not at all, by the words that they
 * spell: "National Union of Drivers of Sudan (NUDS)", "Green Lake Fund (GLF)". Without them the
 * abbreviation alone would be taken for a company. Stateless, thread-safe.
 */
public final class Expansions {

  private static final int MAX_WORDS = 12;
  private static final int MIN_LETTERS = 2;

  /** The names, and the abbreviations that nothing introduces but the words before them. */
  public List<Candidate> with(List<Candidate> names, TaggedSentence s) {
    List<Candidate> all = new ArrayList<>(names);
    for (int open = 2; open + 2 < s.size(); open++) {
      if (s.word(open, "(") && s.word(open + 2, ")") && isAbbreviation(s.word(open + 1))) {
        Candidate found = spelledOut(names, s, open);
        if (found != null) {
          all.add(found);
        }
      }
    }
    return all;
  }

  private static @Nullable Candidate spelledOut(List<Candidate> names, TaggedSentence s, int open) {
    int first = first(s, open);
    NameType type = first < 0 ? null : type(names, s, first, open);
    return type == null
        ? null
        : Candidate.of(type, open + 1, open + 2, Strength.CERTAIN, Evidence.RULE, 0.9);
  }

  /** First of the words whose initials the abbreviation has; -1 when there are none. */
  private static int first(TaggedSentence s, int open) {
    String letters = capitals(s.word(open + 1));
    int left = letters.length();
    for (int i = open - 1; i >= 0 && open - i <= MAX_WORDS; i--) {
      String word = s.word(i);
      if (s.capitalised(i)) {
        if (word.charAt(0) != letters.charAt(left - 1)) {
          return -1;
        }
        left--;
        if (left == 0) {
          return i;
        }
      } else if (!isLink(word)) {
        return -1;
      }
    }
    return -1;
  }

  /** Of the name that begins there, else by the words; null when neither says. */
  private static @Nullable NameType type(
      List<Candidate> names, TaggedSentence s, int first, int open) {
    for (Candidate name : names) {
      if (name.first() == first) {
        boolean whole = name.end() == open;
        return whole || name.type() == NameType.PERSON ? null : name.type();
      }
    }
    for (int i = first; i < open; i++) {
      if (s.is(i, WordClass.OTHER_HEAD)) {
        return NameType.OTHER;
      }
    }
    return s.is(open - 1, WordClass.THING) ? NameType.OTHER : null;
  }

  private static boolean isLink(String word) {
    return switch (word) {
      case "of", "and", "for", "the", "&", "on", "in", "to", ",", "-", "de", "del", "ng" -> true;
      default -> false;
    };
  }

  private static boolean isAbbreviation(String word) {
    return Character.isUpperCase(word.charAt(0)) && capitals(word).length() >= MIN_LETTERS;
  }

  /** The letters for which words stand: all of "Numsa", the capitals of "AfCFTA". */
  private static String capitals(String word) {
    StringBuilder capitals = new StringBuilder();
    for (int i = 0; i < word.length(); i++) {
      if (Character.isUpperCase(word.charAt(i))) {
        capitals.append(word.charAt(i));
      }
    }
    return capitals.length() == 1 ? word.toUpperCase(java.util.Locale.ROOT) : capitals.toString();
  }
}
