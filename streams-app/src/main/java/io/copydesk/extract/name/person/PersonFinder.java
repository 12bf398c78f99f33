package io.copydesk.extract.name.person;

import io.copydesk.events.Evidence;
import io.copydesk.extract.lexicon.GivenNames;
import io.copydesk.extract.lexicon.WordClass;
import io.copydesk.extract.name.candidate.Candidate;
import io.copydesk.extract.name.candidate.NameType;
import io.copydesk.extract.name.candidate.Strength;
import io.copydesk.extract.place.Countries;
import io.copydesk.extract.tag.TaggedSentence;
import io.copydesk.extract.tag.Tags;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** People of one sentence, as the CRF finds them, with their titles. Stateless, thread-safe. */
public final class PersonFinder {

  private static final int NOT_OF_THE_NAME =
      WordClass.HONORIFIC.bit() | WordClass.FUNCTION.bit() | WordClass.CALENDAR.bit();

  private final PersonTitles titles = new PersonTitles();
  private final Countries countries;
  private final PersonStart start;

  public PersonFinder(Countries countries, GivenNames givenNames) {
    this.countries = countries;
    this.start = new PersonStart(countries, givenNames);
  }

  public List<Candidate> find(TaggedSentence s) {
    List<Candidate> found = new ArrayList<>(4);
    int floor = 0;
    for (int i = 0; i < s.size(); i++) {
      if (s.label(i, Tags.Label.PERSON)) {
        int runEnd = PersonExtent.end(s, i);
        Candidate person = person(s, i, runEnd, floor);
        if (person != null) {
          found.add(person);
        }
        floor = runEnd;
        i = runEnd - 1;
      }
    }
    return found;
  }

  private @Nullable Candidate person(TaggedSentence s, int runFirst, int runEnd, int floor) {
    int end = runEnd;
    while (end > runFirst && !s.hasCapital(end - 1) && !s.joined(end - 1)) {
      end--;
    }
    int first = start.of(s, runFirst, end, floor);
    if (first >= end
        || (end - first == 1 && s.isAny(first, NOT_OF_THE_NAME | WordClass.TITLE.bit()))) {
      return null;
    }
    if (end - first > 1
        && (s.is(end - 1, WordClass.COMPANY_END) || isTrade(s, first) || isTrade(s, end - 1))) {
      return Candidate.of(NameType.COMPANY, first, end, Strength.CUED, Evidence.RULE, 0.8);
    }
    if (end - first == 1 && s.isInitials(first)) {
      return null;
    }
    boolean place = end - first == 1 && countries.byName(s.word(first)) != null;
    if (place && !s.isAny(first - 1, WordClass.HONORIFIC.bit() | WordClass.TITLE.bit())) {
      return null;
    }
    String title = titles.of(s, first, end);
    boolean honoured = s.is(first - 1, WordClass.HONORIFIC) || s.is(first - 1, WordClass.TITLE);
    Candidate person =
        Candidate.of(
            NameType.PERSON,
            first,
            end,
            honoured ? Strength.KNOWN : Strength.STATISTICAL,
            Evidence.STATISTICAL,
            s.tags().probability(first, end));
    return (honoured ? person.alsoBy(Evidence.RULE) : person).titled(title);
  }

  /** "[Gas] Tomza", "Soni [Gas]": what companies deal in, and nobody is called. */
  private static boolean isTrade(TaggedSentence s, int i) {
    return s.is(i, WordClass.COMPANY_WORD)
        && s.is(i, WordClass.TOPIC)
        && !s.word(i, "Power")
        && !s.word(i, "Steel");
  }
}
