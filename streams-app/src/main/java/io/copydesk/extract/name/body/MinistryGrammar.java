package io.copydesk.extract.name.body;

import io.copydesk.extract.bank.CentralBankTable;
import io.copydesk.extract.lexicon.WordClass;
import io.copydesk.extract.name.candidate.NameType;
import io.copydesk.extract.name.candidate.RuleName;
import io.copydesk.extract.place.Places;
import io.copydesk.extract.tag.TaggedSentence;
import io.copydesk.extract.tag.Tags;
import io.copydesk.table.Vocabulary;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A grammar of the names of government bodies over tokens: a head noun ("Ministry", "Commission")
 * with what is named before it ("Finance Ministry") or after it ("Ministry of Education, Culture
 * and Sports"), the country that belongs to it, and central banks. A head noun alone is no name.
 * Names of the same form that are not a government's ("International Energy Agency") are found as
 * {@link NameType#OTHER}, so that the judge is told. Stateless, thread-safe.
 */
public final class MinistryGrammar {

  private static final Vocabulary WORDS = Vocabulary.beside(MinistryGrammar.class);

  /**
   * Topics of departments in lower case that are public; others are as often a company's
   * ("research").
   */
  private static final Set<String> PUBLIC_DEPARTMENTS =
      WORDS.words("ministry-grammar.public-departments");

  /**
   * Heads ("Institute") of bodies that are mostly not a state's, unless they are called national.
   */
  private static final Set<String> RESEARCH = WORDS.words("ministry-grammar.research");

  private static final Set<String> LOCAL = WORDS.words("ministry-grammar.local");
  private static final String GOVERNMENT = WORDS.word("ministry-grammar.governments");
  private static final Set<String> CABINETS = WORDS.words("ministry-grammar.cabinets");
  private static final String LOWER_CASE_CABINET =
      WORDS.word("ministry-grammar.lower-case-cabinets");
  private static final String OFFICE = WORDS.word("ministry-grammar.offices");
  private static final String COMMITTEE = WORDS.word("ministry-grammar.committees");

  private final BodyExtent extent;
  private final CentralBanks centralBanks;
  private final Places places;

  /**
   * @param places by which the country of a body is known
   * @param banks by which "Bank of X" is known for a central one
   */
  public MinistryGrammar(Places places, CentralBankTable banks) {
    this.places = places;
    this.extent = new BodyExtent(places);
    this.centralBanks = new CentralBanks(places, banks);
  }

  /** The names in the order of the text; none overlaps another. */
  public List<RuleName> find(TaggedSentence s) {
    List<RuleName> found = new ArrayList<>(4);
    int i = 0;
    while (i < s.size()) {
      RuleName body = at(s, i);
      if (body != null) {
        found.add(body);
      }
      i = body == null ? i + 1 : Math.max(i + 1, body.end());
    }
    return found;
  }

  private @Nullable RuleName at(TaggedSentence s, int i) {
    if (s.is(i, WordClass.COMPANY_WORD) && CentralBanks.isBank(s, i)) {
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

  private @Nullable RuleName ministry(TaggedSentence s, int head) {
    int first = s.capitalised(head) ? extent.left(s, head) : extent.leftOfLowerCase(s, head);
    int end = extent.right(s, head);
    boolean named = end > head + 1 || !isOnlyPlace(s, first, head);
    return named && !isCompany(s, end) ? found(first, end) : null;
  }

  private @Nullable RuleName department(TaggedSentence s, int head) {
    if (!s.capitalised(head)) {
      int first = extent.leftOfLowerCase(s, head);
      boolean listed = first < head && PUBLIC_DEPARTMENTS.contains(s.lower(head - 1));
      return listed ? found(first, head + 1) : null;
    }
    int first = extent.left(s, head);
    int end = extent.right(s, head);
    if (first == head && end == head + 1) {
      return null;
    }
    if (hasAny(s, first, end, LOCAL)) {
      return other(first, end);
    }
    return isTopical(s, first, head, end) ? found(first, end) : null;
  }

  private @Nullable RuleName agency(TaggedSentence s, int head) {
    int first = extent.left(s, head);
    int end = extent.right(s, head);
    if ((first == head && end == head + 1) || s.is(end, WordClass.LEGAL_FORM)) {
      return null;
    }
    if (isPrivate(s, first, head, end)) {
      return other(first, end);
    }
    boolean named =
        s.is(head, WordClass.AGENCY_HEAD)
            ? isAgency(s, first, head, end)
            : isOffice(s, first, head, end);
    return named ? found(first, end) : null;
  }

  /**
   * "Fair Trading Commission", "National Bureau of Statistics"; a place before the head is not
   * enough.
   */
  private boolean isAgency(TaggedSentence s, int first, int head, int end) {
    if (end == head + 1 && isOnlyPlace(s, first, head)) {
      return false;
    }
    // The Reagan Administration is a government, not a body of one.
    boolean organisation =
        s.label(head, Tags.Label.ORGANISATION) && first < head && !s.word(head, GOVERNMENT);
    return organisation || isTopical(s, first, head, end) || isOfState(s, first, head, end);
  }

  /**
   * Whether a name is a state's though others have such heads as well: "UAE Cabinet", "Argentine
   * Grain Board".
   */
  private boolean isOffice(TaggedSentence s, int first, int head, int end) {
    if (CABINETS.contains(s.word(head))) {
      return first < head && isOnlyPlace(s, first, head);
    }
    if (RESEARCH.contains(s.word(head)) && !has(s, first, head, WordClass.BODY_MODIFIER)) {
      return false;
    }
    if (s.word(head, OFFICE) && isTopical(s, first, head, end)) {
      return true;
    }
    return isOfState(s, first, head, end)
        && (hasOwnTopic(s, first, head) || hasOwnTopic(s, head + 1, end));
  }

  private static boolean isTopical(TaggedSentence s, int first, int head, int end) {
    return hasTopic(s, first, head) || hasTopic(s, head + 1, end);
  }

  private boolean isOfState(TaggedSentence s, int first, int head, int end) {
    return places.in(s, first, end) || has(s, first, head, WordClass.BODY_MODIFIER);
  }

  /** "the Israeli cabinet". */
  private @Nullable RuleName lowerCaseCabinet(TaggedSentence s, int head) {
    if (!s.word(head, LOWER_CASE_CABINET)) {
      return null;
    }
    int first = places.startBefore(s, head);
    return first < head ? found(first, head + 1) : null;
  }

  /**
   * Whether a word says that the body is not a state's: so in "Security Council", not in "National
   * Security Council".
   */
  private boolean isPrivate(TaggedSentence s, int first, int head, int end) {
    boolean ofNation = has(s, first, head, WordClass.BODY_MODIFIER) && !s.word(head, COMMITTEE);
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

  /** Whether a legal form follows, so that it is the name of a company. */
  private static boolean isCompany(TaggedSentence s, int end) {
    return s.is(end, WordClass.LEGAL_FORM) && s.capitalised(end);
  }

  private boolean isOnlyPlace(TaggedSentence s, int first, int end) {
    return first == end || places.end(s, first) == end || places.startBefore(s, end) == first;
  }

  /** Whether a topic stands there, or the head of an office that tells as much. */
  private static boolean hasTopic(TaggedSentence s, int first, int end) {
    for (int i = first; i < end; i++) {
      boolean office = s.is(i, WordClass.OFFICE_HEAD) && !s.is(i, WordClass.BODY_MODIFIER);
      if (office || s.is(i, WordClass.TOPIC)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a topic stands there that is not also a modifier, as "public" and "national" are. */
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

  private static RuleName found(int first, int end) {
    return new RuleName(NameType.MINISTRY, first, end, RuleName.Source.GRAMMAR);
  }

  private static RuleName other(int first, int end) {
    return new RuleName(NameType.OTHER, first, end, RuleName.Source.GRAMMAR);
  }
}
