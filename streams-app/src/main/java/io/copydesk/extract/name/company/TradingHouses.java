package io.copydesk.extract.name.company;

import io.copydesk.events.Evidence;
import io.copydesk.extract.lexicon.Vocabulary;
import io.copydesk.extract.lexicon.WordClass;
import io.copydesk.extract.name.candidate.Candidate;
import io.copydesk.extract.name.candidate.NameType;
import io.copydesk.extract.name.candidate.Strength;
import io.copydesk.extract.place.Places;
import io.copydesk.extract.tag.TaggedSentence;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Trading houses in reports of the futures pits, where the CRF reads their founders' surnames as
 * people: "Staley bought May". Nobody else buys a month. Stateless, thread-safe.
 */
public final class TradingHouses {

  private static final Set<String> TRADED =
      Vocabulary.beside(TradingHouses.class).words("trading-houses.traded");

  private static final Set<String> MONTHS =
      Vocabulary.beside(TradingHouses.class).words("trading-houses.months");

  private static final int MAX_WORDS = 3;

  private static final int NOT_A_NAME =
      WordClass.FUNCTION.bit()
          | WordClass.CALENDAR.bit()
          | WordClass.HONORIFIC.bit()
          | WordClass.TITLE.bit()
          | WordClass.TOPIC.bit();

  private final Places places;

  public TradingHouses(Places places) {
    this.places = places;
  }

  public List<Candidate> find(TaggedSentence s) {
    List<Candidate> found = new ArrayList<>(2);
    for (int verb = 1; verb < s.size(); verb++) {
      if (TRADED.contains(s.word(verb)) && MONTHS.contains(s.wordOrNone(verb + 1))) {
        before(s, verb, found);
      }
    }
    return found;
  }

  /** "Staley, Refco and Continental bought". */
  private void before(TaggedSentence s, int verb, List<Candidate> found) {
    int end = verb;
    while (end > 0) {
      int first = nameBefore(s, end);
      if (first == end || end - first > MAX_WORDS || places.in(s, first, end)) {
        return;
      }
      found.add(Candidate.of(NameType.COMPANY, first, end, Strength.CUED, Evidence.RULE, 0.85));
      if (!s.word(first - 1, ",") && !s.word(first - 1, "and")) {
        return;
      }
      end = first - 1;
    }
  }

  private static int nameBefore(TaggedSentence s, int end) {
    int first = end;
    while (s.capitalised(first - 1) && !s.isAny(first - 1, NOT_A_NAME)) {
      first--;
    }
    return first;
  }
}
