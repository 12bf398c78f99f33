package io.copydesk.extract.name.known;

import io.copydesk.events.EntityType;
import io.copydesk.events.Evidence;
import io.copydesk.extract.NameMatch;
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
 * Well-known names, of the bundled list and of the catalog. An unambiguous name is a mention by
 * itself, an ambiguous one only supports what something else found. Stateless, thread-safe.
 */
public final class KnownInstitutions {

  /** Not the department but what it issues, or the title of its head. */
  private static final Set<String> AFTER_TREASURY =
      Vocabulary.beside(KnownInstitutions.class).words("known-institutions.after-treasury");

  private static final int SHORT = 3;

  /** A bundled name of so many words means nothing else. */
  private static final int LONG = 3;

  private final Phrases phrases;
  private final Places places;

  public KnownInstitutions(Phrases phrases, Places places) {
    this.phrases = phrases;
    this.places = places;
  }

  public List<Candidate> find(TaggedSentence s, List<NameMatch> catalog) {
    List<Candidate> found = new ArrayList<>(4);
    for (int i = 0; i < s.size(); i++) {
      if (s.hasCapital(i)) {
        Phrases.Phrase phrase = phrases.at(s, i);
        if (phrase != null) {
          Candidate candidate = bundled(s, i, phrase);
          if (candidate != null) {
            found.add(candidate);
          }
          i += phrase.words().size() - 1;
        }
      }
    }
    for (NameMatch match : catalog) {
      Candidate candidate = match.ambiguous() ? null : ofCatalog(s, match);
      if (candidate != null) {
        found.add(candidate);
      }
    }
    return found;
  }

  private @Nullable Candidate bundled(TaggedSentence s, int first, Phrases.Phrase phrase) {
    int end = first + phrase.words().size();
    if (s.is(end, WordClass.LEGAL_FORM) && s.capitalised(end)) {
      return null;
    }
    boolean organisation = s.label(first, Tags.Label.ORGANISATION);
    if (phrase.words().size() == 1
        && s.word(first).length() <= SHORT
        && !organisation
        && phrase.type() != NameType.OTHER
        && !s.word(first, "Fed")) {
      return null;
    }
    if (phrase.type() == NameType.MINISTRY) {
      if (s.word(end - 1, "Treasury") && AFTER_TREASURY.contains(s.wordOrNone(end))) {
        return null;
      }
      return candidate(NameType.MINISTRY, places.startBefore(s, first), end, Evidence.RULE);
    }
    int runEnd = organisation ? s.tags().runEnd(first) : end;
    boolean startsRun = organisation && !s.label(first - 1, Tags.Label.ORGANISATION);
    boolean partOfLonger = organisation && (!startsRun || runEnd > end);
    return partOfLonger && phrase.type() == NameType.COMPANY
        ? null
        : candidate(phrase.type(), first, end, Evidence.RULE);
  }

  private @Nullable Candidate ofCatalog(TaggedSentence s, NameMatch match) {
    NameType type =
        switch (match.type()) {
          case COMPANY -> NameType.COMPANY;
          case MINISTRY -> NameType.MINISTRY;
          case PERSON, ORGANIZATION, PLACE, UNKNOWN -> null;
        };
    if (type == null || !s.capitalised(match.firstToken())) {
      return null;
    }
    int first = match.firstToken();
    int end = match.endToken();
    boolean inLonger =
        s.label(first, Tags.Label.ORGANISATION)
            && (isOfOrganisation(s, first - 1) || isOfOrganisation(s, end));
    return inLonger ? null : candidate(type, first, end, Evidence.CATALOG);
  }

  /** "and" may stand between two names that the CRF reads as one. */
  private static boolean isOfOrganisation(TaggedSentence s, int i) {
    return s.label(i, Tags.Label.ORGANISATION) && !s.word(i, "and") && !s.word(i, ",");
  }

  /** Whether the catalog's name, ambiguous or not, covers these very tokens with the type. */
  public static boolean supports(List<NameMatch> catalog, int first, int end, NameType type) {
    EntityType wanted =
        switch (type) {
          case COMPANY -> EntityType.COMPANY;
          case MINISTRY -> EntityType.MINISTRY;
          case PERSON -> EntityType.PERSON;
          case OTHER -> EntityType.UNKNOWN;
        };
    for (NameMatch match : catalog) {
      if (match.firstToken() == first && match.endToken() == end && match.type() == wanted) {
        return true;
      }
    }
    return false;
  }

  private static Candidate candidate(NameType type, int first, int end, Evidence evidence) {
    Strength strength =
        evidence == Evidence.RULE && end - first >= LONG ? Strength.CERTAIN : Strength.KNOWN;
    return Candidate.of(type, first, end, strength, evidence, 0.9);
  }
}
