package io.copydesk.extract.name.person;

import io.copydesk.events.Evidence;
import io.copydesk.extract.lexicon.Vocabulary;
import io.copydesk.extract.lexicon.WordClass;
import io.copydesk.extract.name.candidate.Candidate;
import io.copydesk.extract.name.candidate.NameType;
import io.copydesk.extract.name.candidate.Strength;
import io.copydesk.extract.place.Places;
import io.copydesk.extract.tag.TaggedSentence;
import io.copydesk.extract.tag.Tags;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * People whom the CRF misses and a title or an honorific introduces: "Health Minister [Harsh
 * Vardhan]", "Mrs [Oyugi]". Stateless, thread-safe.
 */
public final class IntroducedPeople {

  private static final int MAX_WORDS = 3;

  /** Titles that stand before a name, and before little else. */
  private static final Set<String> TITLES =
      Vocabulary.beside(IntroducedPeople.class).words("introduced-people.titles");

  /** Of those the ones after which one word alone is a name. */
  private static final Set<String> OFFICES =
      Vocabulary.beside(IntroducedPeople.class).words("introduced-people.offices");

  private static final int NO_NAME =
      WordClass.FUNCTION.bit()
          | WordClass.CALENDAR.bit()
          | WordClass.TITLE.bit()
          | WordClass.TITLE_LINK.bit()
          | WordClass.HONORIFIC.bit()
          | WordClass.TOPIC.bit()
          | WordClass.GENERIC.bit()
          | WordClass.THING.bit()
          | WordClass.LEGAL_FORM.bit()
          | WordClass.COMPANY_WORD.bit()
          | WordClass.BODY_MODIFIER.bit()
          | WordClass.OTHER_HEAD.bit()
          | WordClass.MINISTRY_HEAD.bit()
          | WordClass.DEPARTMENT_HEAD.bit()
          | WordClass.AGENCY_HEAD.bit()
          | WordClass.OFFICE_HEAD.bit();

  private final PersonTitles titles = new PersonTitles();
  private final Places places;

  public IntroducedPeople(Places places) {
    this.places = places;
  }

  public List<Candidate> find(TaggedSentence s) {
    List<Candidate> found = new ArrayList<>(2);
    for (int i = 1; i < s.size(); i++) {
      int least = leastWords(s, i - 1);
      int end = least > 0 && isNameWord(s, i) ? end(s, i) : i;
      if (end > i && end - i >= least && end - i <= MAX_WORDS && !isPartOfMore(s, end)) {
        found.add(
            Candidate.of(NameType.PERSON, i, end, Strength.CUED, Evidence.RULE, 0.85)
                .titled(titles.of(s, i, end)));
      }
    }
    return found;
  }

  /** How many words of a name are enough after the word; 0 when it introduces nobody. */
  private static int leastWords(TaggedSentence s, int i) {
    String word = s.word(i).toLowerCase(Locale.ROOT);
    if (s.is(i, WordClass.HONORIFIC) && s.capitalised(i)) {
      return s.is(i, WordClass.TITLE) || s.beginsSentence(i) ? 2 : 1;
    }
    if (!TITLES.contains(word)) {
      return 0;
    }
    return OFFICES.contains(word) && s.capitalised(i) && !s.beginsSentence(i) ? 1 : 2;
  }

  private int end(TaggedSentence s, int first) {
    int end = first;
    while (isNameWord(s, end)) {
      end++;
    }
    return end;
  }

  private boolean isNameWord(TaggedSentence s, int i) {
    return s.capitalised(i)
        && s.label(i, Tags.Label.NONE)
        && s.word(i).length() > 1
        && !s.isAny(i, NO_NAME)
        && places.end(s, i) == i;
  }

  /** What follows is of the same name, or the name is no person's. */
  private static boolean isPartOfMore(TaggedSentence s, int end) {
    return s.capitalised(end) || (s.word(end, "-") && s.joined(end));
  }
}
