package io.copydesk.extract.name.body;

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
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A grammar of the names of government bodies over tokens: a head noun ("Ministry", "Commission")
 * with what is named before it ("Finance Ministry") or after it ("Ministry of Education, Culture
 * and Sports"), the country that belongs to it, and central banks. A head noun alone is no name.
 * Finds what reads alike but is none of government as {@link NameType#OTHER}. Stateless,
 * thread-safe.
 */
public final class MinistryGrammar {

  /** Lower-case departments; others are as often a company's ("research department"). */
  private static final Set<String> PUBLIC_DEPARTMENTS =
      Vocabulary.beside(MinistryGrammar.class).words("ministry-grammar.public-departments");

  /** A country's or a town's is mostly a university's or nobody's, unless it is called national. */
  private static final Set<String> RESEARCH =
      Vocabulary.beside(MinistryGrammar.class).words("ministry-grammar.research");

  private static final int TOPICAL =
      WordClass.TOPIC.bit() | WordClass.BODY_MODIFIER.bit() | WordClass.OFFICE_HEAD.bit();

  private final BodyExtent extent;
  private final CentralBanks centralBanks;
  private final Places places;

  public MinistryGrammar(Places places) {
    this.places = places;
    this.extent = new BodyExtent(places);
    this.centralBanks = new CentralBanks(places);
  }

  public List<Candidate> find(TaggedSentence s) {
    List<Candidate> found = new ArrayList<>(4);
    for (int i = 0; i < s.size(); i++) {
      Candidate candidate = at(s, i);
      if (candidate != null) {
        found.add(candidate);
        i = Math.max(i, candidate.end() - 1);
      }
    }
    return found;
  }

  private @Nullable Candidate at(TaggedSentence s, int i) {
    if (s.is(i, WordClass.COMPANY_WORD) && s.word(i).equalsIgnoreCase("bank")) {
      return centralBanks.at(s, i);
    }
    if (s.is(i, WordClass.MINISTRY_HEAD)) {
      return ministry(s, i);
    }
    if (s.is(i, WordClass.DEPARTMENT_HEAD)) {
      return department(s, i);
    }
    if (s.isAny(i, WordClass.AGENCY_HEAD.bit() | WordClass.OFFICE_HEAD.bit())) {
      return s.capitalised(i) ? agency(s, i) : lowerCaseCabinet(s, i);
    }
    return null;
  }

  private @Nullable Candidate ministry(TaggedSentence s, int head) {
    int first = s.capitalised(head) ? extent.left(s, head) : extent.leftOfLowerCase(s, head);
    int end = extent.right(s, head);
    boolean named = end > head + 1 || !isOnlyPlace(s, first, head);
    return named && !continues(s, end) ? found(first, end, 0.97) : null;
  }

  private @Nullable Candidate department(TaggedSentence s, int head) {
    if (!s.capitalised(head)) {
      int first = extent.leftOfLowerCase(s, head);
      boolean listed = first < head && PUBLIC_DEPARTMENTS.contains(lower(s.word(head - 1)));
      return listed ? found(first, head + 1, 0.85) : null;
    }
    int first = extent.left(s, head);
    int end = extent.right(s, head);
    if (first == head && end == head + 1) {
      return null;
    }
    if (hasAny(s, first, end, Set.of("Police", "Fire", "Sheriff"))) {
      return other(first, end);
    }
    boolean topical = hasTopic(s, first, head) || hasTopic(s, head + 1, end);
    return topical ? found(first, end, 0.93) : null;
  }

  private @Nullable Candidate agency(TaggedSentence s, int head) {
    int first = extent.left(s, head);
    int end = extent.right(s, head);
    if ((first == head && end == head + 1) || s.isAny(end, companyEnding())) {
      return null;
    }
    if (isPrivate(s, first, head, end)) {
      return other(first, end);
    }
    boolean strong = s.is(head, WordClass.AGENCY_HEAD);
    boolean topic = hasTopic(s, first, head) || hasTopic(s, head + 1, end);
    boolean ofState = places.in(s, first, end) || has(s, first, head, WordClass.BODY_MODIFIER);
    if (strong) {
      boolean onlyPlace = end == head + 1 && isOnlyPlace(s, first, head);
      // The Reagan Administration is a government, not a body of one.
      boolean organisation =
          s.label(head, Tags.Label.ORGANISATION) && first < head && !s.word(head, "Administration");
      return (topic || ofState || organisation) && !onlyPlace ? found(first, end, 0.92) : null;
    }
    if (s.word(head, "Cabinet") || s.word(head, "Presidency")) {
      return first < head && isOnlyPlace(s, first, head) ? found(first, end, 0.9) : null;
    }
    if (RESEARCH.contains(s.word(head)) && !has(s, first, head, WordClass.BODY_MODIFIER)) {
      return null;
    }
    boolean office = s.word(head, "Office") && (topic || end > head + 1);
    boolean enough =
        (ofState && (hasOwnTopic(s, first, head) || hasOwnTopic(s, head + 1, end)))
            || (office && topic);
    return enough ? found(first, end, 0.88) : null;
  }

  /** "the Israeli cabinet". */
  private @Nullable Candidate lowerCaseCabinet(TaggedSentence s, int head) {
    if (!s.word(head, "cabinet")) {
      return null;
    }
    int first = places.startBefore(s, head);
    return first < head ? found(first, head + 1, 0.85) : null;
  }

  /** "National Security Council" is a state's, "Security Council" is not. */
  private boolean isPrivate(TaggedSentence s, int first, int head, int end) {
    boolean ofNation = has(s, first, head, WordClass.BODY_MODIFIER) && !s.word(head, "Committee");
    boolean strict = s.is(head, WordClass.AGENCY_HEAD) || ofNation;
    int words =
        strict
            ? WordClass.NON_STATE.bit()
            : WordClass.NON_STATE.bit() | WordClass.OFTEN_PRIVATE.bit();
    int i = first;
    while (i < end) {
      int place = places.end(s, i);
      if (place == i && s.isAny(i, words)) {
        return true;
      }
      i = Math.max(place, i + 1);
    }
    return false;
  }

  private static int companyEnding() {
    return WordClass.LEGAL_FORM.bit();
  }

  /** The name goes on as another's: "Finance Ministry Bank". */
  private static boolean continues(TaggedSentence s, int end) {
    return s.is(end, WordClass.LEGAL_FORM) && s.capitalised(end);
  }

  private boolean isOnlyPlace(TaggedSentence s, int first, int end) {
    return first == end || places.end(s, first) == end || places.startBefore(s, end) == first;
  }

  private static boolean hasTopic(TaggedSentence s, int first, int end) {
    for (int i = first; i < end; i++) {
      if (s.isAny(i, TOPICAL) && !s.is(i, WordClass.BODY_MODIFIER)) {
        return true;
      }
      if (s.is(i, WordClass.TOPIC)) {
        return true;
      }
    }
    return false;
  }

  /** A topic that is not as well a mere "public" or "national". */
  private static boolean hasOwnTopic(TaggedSentence s, int first, int end) {
    for (int i = first; i < end; i++) {
      if (s.is(i, WordClass.TOPIC) && !s.is(i, WordClass.BODY_MODIFIER)) {
        return true;
      }
    }
    return false;
  }

  private static boolean has(TaggedSentence s, int first, int end, WordClass wordClass) {
    for (int i = first; i < end; i++) {
      if (s.is(i, wordClass)) {
        return true;
      }
    }
    return false;
  }

  private static boolean hasAny(TaggedSentence s, int first, int end, Set<String> words) {
    for (int i = first; i < end; i++) {
      if (words.contains(s.word(i))) {
        return true;
      }
    }
    return false;
  }

  private static String lower(String word) {
    return word.toLowerCase(java.util.Locale.ROOT);
  }

  private static Candidate found(int first, int end, double confidence) {
    return Candidate.of(NameType.MINISTRY, first, end, Strength.CERTAIN, Evidence.RULE, confidence);
  }

  private static Candidate other(int first, int end) {
    return Candidate.of(NameType.OTHER, first, end, Strength.KNOWN, Evidence.RULE, 0.8);
  }
}
