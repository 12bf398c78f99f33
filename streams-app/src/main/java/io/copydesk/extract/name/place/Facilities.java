package io.copydesk.extract.name.place;

import io.copydesk.events.Evidence;
import io.copydesk.extract.lexicon.Vocabulary;
import io.copydesk.extract.lexicon.WordClass;
import io.copydesk.extract.name.candidate.Candidate;
import io.copydesk.extract.name.candidate.NameType;
import io.copydesk.extract.name.candidate.Strength;
import io.copydesk.extract.tag.TaggedSentence;
import io.copydesk.extract.tag.Tags;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * What stands somewhere under a name of its own: "Peach Bottom Nuclear Power Plant". The CRF takes
 * the first words of such names for companies. Stateless, thread-safe.
 */
public final class Facilities {

  private static final int MAX_WORDS = 4;

  private static final int COMMON =
      WordClass.COMPANY_WORD.bit() | WordClass.FACILITY.bit() | WordClass.TOPIC.bit();

  /** Of places and deposits, where companies have plants and offices. */
  private static final Set<String> SITES =
      Vocabulary.beside(Facilities.class).words("facilities.sites");

  private Facilities() {}

  /** Names of facilities that the CRF takes for places, without their common words. */
  public static List<Candidate> find(TaggedSentence s) {
    List<Candidate> found = List.of();
    for (int i = 0; i < s.size(); i++) {
      if (s.label(i, Tags.Label.PLACE) && !s.label(i - 1, Tags.Label.PLACE)) {
        int end = i;
        while (s.label(end, Tags.Label.PLACE) && !s.isAny(end, COMMON)) {
          end++;
        }
        if (end - i > 1 && isNamed(s, end)) {
          found = new ArrayList<>(found);
          found.add(name(i, end));
        }
      }
    }
    return found;
  }

  public static Candidate name(int first, int end) {
    return Candidate.of(NameType.OTHER, first, end, Strength.KNOWN, Evidence.RULE, 0.9);
  }

  /** Whether the words that end before the token are the first of a facility's name. */
  public static boolean isNamed(TaggedSentence s, int end) {
    if (s.is(end - 1, WordClass.LEGAL_FORM)) {
      return false;
    }
    if (SITES.contains(s.wordOrNone(end))) {
      return true;
    }
    for (int i = end; i < end + MAX_WORDS && s.capitalised(i); i++) {
      if (s.is(i, WordClass.FACILITY)) {
        return true;
      }
    }
    return false;
  }
}
