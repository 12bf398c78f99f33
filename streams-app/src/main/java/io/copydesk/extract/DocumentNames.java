package io.copydesk.extract;

import io.copydesk.events.Evidence;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The names that an article has shown for certain, and how it may refer to them again: short forms
 * of companies, abbreviations, surnames. Built from one article and used for the same one.
 */
final class DocumentNames {

  private static final int MAX_WORDS = 8;

  /** The CRF alone has to be this sure before the rest of the article follows it. */
  private static final double SURE = 0.9;

  private final Map<String, NameType> types = new HashMap<>();
  private final Set<String> surnames = new HashSet<>();
  private final Set<String> fullCompanies = new HashSet<>();
  private final Set<String> firstWords = new HashSet<>();

  /** Takes note of the names of a sentence. */
  void note(List<Candidate> names, TaggedSentence s, Abbreviations abbreviations) {
    for (Candidate name : names) {
      boolean certain = name.strength() == Strength.CERTAIN || abbreviations.introduces(name, s);
      boolean sure = certain || name.confidence() >= SURE;
      switch (name.type()) {
        case COMPANY -> {
          if (sure) {
            enter(s.join(name.first(), name.end()), NameType.COMPANY, certain);
            shortForms(s, name, certain);
          }
        }
        case MINISTRY, OTHER -> {
          if (certain || name.strength() == Strength.KNOWN || name.confidence() >= SURE) {
            enter(s.join(name.first(), name.end()), name.type(), certain);
          }
        }
        case PERSON -> {
          if (name.length() > 1) {
            surname(s, name);
          }
        }
      }
    }
  }

  /** Names of the article that stand in the sentence, longest first at each token. */
  List<Candidate> in(TaggedSentence s) {
    List<Candidate> found = new ArrayList<>(4);
    for (int i = 0; i < s.size(); i++) {
      if (s.hasCapital(i) && firstWords.contains(s.word(i))) {
        Candidate candidate = at(s, i);
        if (candidate != null) {
          found.add(candidate);
          i = candidate.end() - 1;
        }
      }
    }
    return found;
  }

  private @Nullable Candidate at(TaggedSentence s, int first) {
    for (int n = Math.min(MAX_WORDS, s.size() - first); n > 0; n--) {
      String words = s.join(first, first + n);
      NameType type = n == 1 ? typeOfWord(s, first, words) : types.get(words);
      if (type != null) {
        return Candidate.of(type, first, first + n, Strength.PROPAGATED, Evidence.PROPAGATED, 0.85);
      }
    }
    return null;
  }

  private @Nullable NameType typeOfWord(TaggedSentence s, int i, String word) {
    NameType type = types.get(word);
    boolean person = surnames.contains(word);
    if (type != null && person) {
      // "Redstone" the man and Redstone the firm: the sentence decides.
      return s.label(i, Tags.Label.ORGANISATION) ? type : NameType.PERSON;
    }
    return type == null && person ? NameType.PERSON : type;
  }

  private void enter(String words, NameType type, boolean certain) {
    if (certain) {
      types.put(words, type);
    } else {
      types.putIfAbsent(words, type);
    }
    int space = words.indexOf(' ');
    firstWords.add(space < 0 ? words : words.substring(0, space));
  }

  private void shortForms(TaggedSentence s, Candidate name, boolean certain) {
    int end = name.end();
    fullCompanies.add(s.join(name.first(), end));
    while (end > name.first() + 1 && isDroppedFromEnd(s, end - 1)) {
      end--;
      if (!isSolitaryGeneric(s, name.first(), end)) {
        enter(s.join(name.first(), end), NameType.COMPANY, certain);
      }
    }
    boolean longName = end > name.first() + 1 && certain;
    if (longName && isDistinctive(s, name.first())) {
      enter(s.word(name.first()), NameType.COMPANY, false);
    }
  }

  private static boolean isDroppedFromEnd(TaggedSentence s, int i) {
    return s.isAny(i, WordClass.LEGAL_FORM.bit() | WordClass.COMPANY_WORD.bit())
        || s.word(i, ",")
        || s.word(i, ".")
        || s.word(i, "and")
        || s.word(i, "&");
  }

  private static boolean isSolitaryGeneric(TaggedSentence s, int first, int end) {
    return end - first == 1 && !isDistinctive(s, first);
  }

  /** A word that can stand for the whole name by itself. */
  private static boolean isDistinctive(TaggedSentence s, int i) {
    return s.word(i).length() > 2
        && s.capitalised(i)
        && !s.isAny(
            i,
            WordClass.GENERIC.bit()
                | WordClass.FUNCTION.bit()
                | WordClass.TITLE.bit()
                | WordClass.TOPIC.bit()
                | WordClass.COMPANY_WORD.bit()
                | WordClass.BODY_MODIFIER.bit()
                | WordClass.HONORIFIC.bit());
  }

  private void surname(TaggedSentence s, Candidate person) {
    for (int i : new int[] {person.first(), person.end() - 1}) {
      String word = s.word(i);
      if (word.length() > 1 && s.capitalised(i) && word.indexOf('.') < 0) {
        surnames.add(word);
        firstWords.add(word);
      }
    }
  }
}
