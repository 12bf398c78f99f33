package io.copydesk.extract.name.person;

import io.copydesk.events.Evidence;
import io.copydesk.extract.name.candidate.Candidate;
import io.copydesk.extract.name.candidate.NameType;
import io.copydesk.extract.name.candidate.Strength;
import io.copydesk.extract.name.company.CompanyCues;
import io.copydesk.extract.name.document.DocumentNames;
import io.copydesk.extract.place.Places;
import io.copydesk.extract.tag.TaggedSentence;
import io.copydesk.extract.tag.Tags;
import java.util.ArrayList;
import java.util.List;

/**
 * People by whom they stand beside: of "Tarek Abdallah, Samer Salim and Karim Saba" the CRF may
 * miss one. Takes names of two or three words between two people. Stateless, thread-safe.
 */
public final class PeopleRow {

  private static final int MAX_WORDS = 3;

  private final Places places;

  public PeopleRow(Places places) {
    this.places = places;
  }

  /** The names of a sentence and those in a row with its people. */
  public List<Candidate> complete(List<Candidate> names, TaggedSentence s) {
    List<Candidate> all = new ArrayList<>(names.size());
    for (int n = 0; n < names.size(); n++) {
      all.add(names.get(n));
      int first = afterLink(s, names.get(n).end());
      int end = first > 0 ? end(s, first) : 0;
      boolean between =
          isFullName(names.get(n))
              && n + 1 < names.size()
              && isFullName(names.get(n + 1))
              && afterLink(s, end) == names.get(n + 1).first();
      if (between && end - first > 1 && end - first <= MAX_WORDS) {
        all.add(Candidate.of(NameType.PERSON, first, end, Strength.CUED, Evidence.RULE, 0.8));
      }
    }
    return all;
  }

  private static boolean isFullName(Candidate name) {
    return name.type() == NameType.PERSON && name.length() > 1;
  }

  /** The token after ",", "and" or ", and"; 0 when none of them stands there. */
  private static int afterLink(TaggedSentence s, int i) {
    int at = s.word(i, ",") ? i + 1 : i;
    at = s.word(at, "and") ? at + 1 : at;
    return at > i ? at : 0;
  }

  private int end(TaggedSentence s, int first) {
    int end = first;
    while (CompanyCues.isNameWord(s, end)
        && s.label(end, Tags.Label.NONE)
        && DocumentNames.isDistinctiveWord(s, end)
        && places.end(s, end) == end) {
      end++;
    }
    return s.capitalised(end) ? first : end;
  }
}
