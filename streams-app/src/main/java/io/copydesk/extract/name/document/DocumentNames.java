package io.copydesk.extract.name.document;

import io.copydesk.events.Evidence;
import io.copydesk.extract.lexicon.Vocabulary;
import io.copydesk.extract.lexicon.WordClass;
import io.copydesk.extract.name.candidate.Candidate;
import io.copydesk.extract.name.candidate.NameType;
import io.copydesk.extract.name.candidate.Strength;
import io.copydesk.extract.name.place.PlaceContext;
import io.copydesk.extract.place.Countries;
import io.copydesk.extract.place.Places;
import io.copydesk.extract.tag.TaggedSentence;
import io.copydesk.extract.tag.Tags;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * The names that an article has shown for certain, and how it may refer to them again: short forms
 * of companies, abbreviations, surnames. Built from one article and used for the same one.
 */
public final class DocumentNames {

  private static final Set<String> LEADING_FORMS =
      Vocabulary.beside(DocumentNames.class).words("document-names.leading-forms");

  private static final int MAX_WORDS = 8;

  private static final int NOT_OF_A_NAME =
      WordClass.TITLE.bit() | WordClass.FUNCTION.bit() | WordClass.CALENDAR.bit();

  /** Of a person's name, before its surname may stand for it elsewhere. */
  private static final double LIKELY = 0.7;

  private static final int NO_SURNAME =
      NOT_OF_A_NAME
          | WordClass.HONORIFIC.bit()
          | WordClass.GENERIC.bit()
          | WordClass.TOPIC.bit()
          | WordClass.COMPANY_WORD.bit()
          | WordClass.OTHER_HEAD.bit()
          | WordClass.THING.bit();

  private static final int MIN_INITIALS = 2;

  /** The CRF alone has to be this sure before the rest of the article follows it. */
  private static final double SURE = 0.9;

  private final Places places;
  private final Map<String, NameType> types = new HashMap<>();
  private final Set<String> certain = new HashSet<>();
  private final Set<String> noNames = new HashSet<>();
  private final Set<String> surnames = new HashSet<>();

  /** Single words that nothing but the CRF takes for a company. */
  private final Set<String> loneCompanies = new HashSet<>();

  /** What a department is called after. */
  private final Set<String> topics = new HashSet<>();

  private final Set<String> firstWords = new HashSet<>();

  public DocumentNames(Places places) {
    this.places = places;
  }

  /** Takes note of the names of a sentence. */
  public void note(List<Candidate> names, TaggedSentence s, Abbreviations abbreviations) {
    noNames.addAll(Abbreviations.ofCommonNouns(s));
    for (Candidate name : names) {
      boolean certain = name.strength() == Strength.CERTAIN || abbreviations.introduces(name, s);
      boolean sure =
          certain || name.strength() != Strength.STATISTICAL || name.confidence() >= SURE;
      switch (name.type()) {
        case COMPANY -> {
          if (sure) {
            company(s, name, certain);
            shortForms(s, name, certain);
            initials(s, name);
          }
        }
        case MINISTRY, OTHER -> {
          if (certain || name.strength() == Strength.KNOWN || name.confidence() >= SURE) {
            enter(s.join(name.first(), name.end()), name.type(), certain);
            initials(s, name);
            topic(s, name);
          }
        }
        case PERSON -> {
          boolean introduced =
              name.strength() == Strength.KNOWN
                  || (name.length() > 1 && !PlaceContext.isLikePlace(name, s));
          if (introduced && name.confidence() >= LIKELY) {
            surname(s, name);
          }
        }
      }
    }
  }

  private void company(TaggedSentence s, Candidate name, boolean certain) {
    String words = s.join(name.first(), name.end());
    boolean lone =
        name.length() == 1 && name.strength() == Strength.STATISTICAL && !types.containsKey(words);
    enter(words, NameType.COMPANY, certain);
    if (lone) {
      loneCompanies.add(words);
    }
  }

  /** "Commerce Department" may come back as "Commerce". */
  private void topic(TaggedSentence s, Candidate body) {
    int head = body.end() - 1;
    if (body.length() > 1
        && s.is(head, WordClass.DEPARTMENT_HEAD)
        && s.is(head - 1, WordClass.TOPIC)
        && s.capitalised(head - 1)) {
      topics.add(s.word(head - 1));
      firstWords.add(s.word(head - 1));
    }
  }

  /** Whether the article names a company in these very words. */
  public boolean isCompany(String words) {
    return types.get(words) == NameType.COMPANY;
  }

  /** Whether a person of the article, named in full or with a title, has the name. */
  public boolean isSurname(String word) {
    return surnames.contains(word);
  }

  /** Whether the article says that the words abbreviate what is no name. */
  public boolean isNoName(String words) {
    return noNames.contains(words);
  }

  /** Names of the article that stand in the sentence, longest first at each token. */
  public List<Candidate> in(TaggedSentence s) {
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
      if (type != null && !isPartOfMore(s, first, n, type, words)) {
        Strength strength =
            n == 1 && isIntroduced(s, first) ? Strength.CERTAIN : Strength.PROPAGATED;
        return Candidate.of(type, first, first + n, strength, Evidence.PROPAGATED, 0.85);
      }
    }
    return null;
  }

  /** An abbreviation means what this article says that it does. */
  private boolean isIntroduced(TaggedSentence s, int i) {
    return certain.contains(s.word(i)) && s.isInitials(i);
  }

  /** A short form does not stand beside other names' words: "Texaco" in "Texaco Canada". */
  private boolean isPartOfMore(TaggedSentence s, int first, int n, NameType type, String words) {
    if (type == NameType.PERSON) {
      return isPlace(s, first)
          || s.is(first + 1, WordClass.HONORIFIC)
          || (continues(s, first + 1) && !s.label(first + 1, Tags.Label.PERSON));
    }
    if (n > 1 || type != NameType.COMPANY || certain.contains(words)) {
      return false;
    }
    boolean alone =
        s.label(first, Tags.Label.ORGANISATION)
            && !s.label(first - 1, Tags.Label.ORGANISATION)
            && !s.label(first + 1, Tags.Label.ORGANISATION);
    return !alone && (continues(s, first - 1) || continues(s, first + 1));
  }

  /** The CRF takes a surname that it has not met for a place as well. */
  private boolean isPlace(TaggedSentence s, int i) {
    return s.label(i, Tags.Label.PLACE)
        && (places.end(s, i) > i
            || PlaceContext.isWhere(s, i)
            || s.label(i - 1, Tags.Label.PLACE)
            || s.label(i + 1, Tags.Label.PLACE));
  }

  private static boolean continues(TaggedSentence s, int i) {
    return (s.capitalised(i) && !s.isAny(i, NOT_OF_A_NAME) && !s.beginsSentence(i))
        || s.word(i, "und")
        || s.word(i, "&");
  }

  private @Nullable NameType typeOfWord(TaggedSentence s, int i, String word) {
    NameType type = types.get(word);
    if (type == null && topics.contains(word) && s.label(i, Tags.Label.ORGANISATION)) {
      return NameType.MINISTRY;
    }
    boolean person = surnames.contains(word);
    if (person && loneCompanies.contains(word)) {
      return NameType.PERSON;
    }
    if (type != null && person) {
      // "Redstone" the man and Redstone the firm: the sentence decides.
      return s.label(i, Tags.Label.ORGANISATION) ? type : NameType.PERSON;
    }
    return type == null && person ? NameType.PERSON : type;
  }

  /** Every name and short form, and every surname, with its type. */
  void forEach(BiConsumer<String, NameType> action) {
    types.forEach(action);
    surnames.forEach(surname -> action.accept(surname, NameType.PERSON));
  }

  private void enter(String words, NameType type, boolean certain) {
    loneCompanies.remove(words);
    if (certain) {
      types.put(words, type);
      this.certain.add(words);
    } else {
      types.putIfAbsent(words, type);
    }
    int space = words.indexOf(' ');
    firstWords.add(space < 0 ? words : words.substring(0, space));
  }

  private void shortForms(TaggedSentence s, Candidate name, boolean certain) {
    int end = name.end();
    if (name.length() > 1 && isLeadingForm(s.word(name.first()))) {
      shortForm(s, name.first() + 1, end, certain);
    }
    while (end > name.first() + 1 && isDroppedFromEnd(s, end - 1)) {
      end--;
      if (s.is(end, WordClass.LEGAL_FORM) || isTelling(s, name.first(), end)) {
        shortForm(s, name.first(), end, certain);
      }
    }
    if (end > name.first() + 1 && certain) {
      for (int i : new int[] {name.first(), end - 1}) {
        if (isDistinctive(s, i)) {
          enter(s.word(i), NameType.COMPANY, false);
        }
      }
      firstTwoWords(s, name.first(), end);
    }
  }

  /** Whether some word is more than a place or a common word of names: not of "London Stock". */
  private boolean isTelling(TaggedSentence s, int first, int end) {
    for (int i = first; i < end; i++) {
      if (isDistinctive(s, i)) {
        return true;
      }
    }
    return false;
  }

  private void shortForm(TaggedSentence s, int first, int end, boolean certain) {
    if (!isSolitaryGeneric(s, first, end)) {
      enter(s.join(first, end), NameType.COMPANY, certain);
    }
  }

  /** "Industrial Valley Title Insurance Co" comes back as "Industrial Valley". */
  private void firstTwoWords(TaggedSentence s, int first, int end) {
    boolean name =
        end > first + 2
            && s.capitalised(first)
            && s.capitalised(first + 1)
            && !s.word(first, "Bank")
            && (places.end(s, first) == first || isDistinctive(s, first + 1));
    if (name && places.end(s, first) != first + 2) {
      enter(s.join(first, first + 2), NameType.COMPANY, false);
    }
  }

  private static boolean isDroppedFromEnd(TaggedSentence s, int i) {
    return s.isAny(i, WordClass.LEGAL_FORM.bit() | WordClass.COMPANY_WORD.bit())
        || s.word(i, "Association")
        || s.word(i, "Loan")
        || s.word(i, ",")
        || s.word(i, ".")
        || s.word(i, "and")
        || s.word(i, "&");
  }

  private boolean isSolitaryGeneric(TaggedSentence s, int first, int end) {
    return end - first == 1 && !isDistinctive(s, first);
  }

  /** A word that can stand for the whole name by itself. */
  private boolean isDistinctive(TaggedSentence s, int i) {
    return !s.label(i, Tags.Label.PLACE) && isDistinctiveWord(s, i) && places.end(s, i) == i;
  }

  /** A capitalised word that is no common one and no place. */
  public static boolean isDistinctiveWord(TaggedSentence s, int i) {
    return s.word(i).length() > 2
        && s.capitalised(i)
        && Countries.bundled().any(s.word(i)) == null
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

  /** "Enforcement Directorate" may come back as "ED". */
  private void initials(TaggedSentence s, Candidate name) {
    StringBuilder initials = new StringBuilder();
    for (int i = name.first(); i < name.end(); i++) {
      if (s.capitalised(i) && !s.is(i, WordClass.LEGAL_FORM)) {
        initials.append(s.word(i).charAt(0));
      }
    }
    String word = initials.toString();
    boolean usable =
        word.length() >= MIN_INITIALS
            && word.length() <= MAX_WORDS
            && Countries.bundled().any(word) == null
            && (word.length() > MIN_INITIALS || name.type() == NameType.MINISTRY);
    if (usable) {
      enter(word, name.type(), false);
    }
  }

  private void surname(TaggedSentence s, Candidate person) {
    for (int i : new int[] {person.first(), person.end() - 1}) {
      String word = s.word(i);
      boolean name =
          word.length() > 1
              && s.capitalised(i)
              && word.indexOf('.') < 0
              && !s.isAny(i, i == person.first() ? NO_SURNAME : NOT_OF_A_NAME)
              && Countries.bundled().any(word) == null;
      if (name) {
        surnames.add(word);
        firstWords.add(word);
      }
    }
  }

  /** Whether a legal form stands before companies' names: "PT Pertamina". */
  public static boolean isLeadingForm(String word) {
    return LEADING_FORMS.contains(word);
  }
}
