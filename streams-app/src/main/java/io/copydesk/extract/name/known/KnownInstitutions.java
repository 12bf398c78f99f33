package io.copydesk.extract.name.known;

import io.copydesk.extract.NameMatch;
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
 * Proposes well-known names: those of the bundled list, and companies and bodies of government of
 * the catalog whose names are unambiguous. Stateless, thread-safe.
 */
public final class KnownInstitutions {

  private static final Vocabulary WORDS = Vocabulary.beside(KnownInstitutions.class);

  private static final String SURE = WORDS.word("known-institutions.sure");
  private static final String TREASURY = WORDS.word("known-institutions.treasury");

  /**
   * Behind "Treasury": what it issues, or the title of its head, so that it is not the department.
   */
  private static final Set<String> AFTER_TREASURY =
      WORDS.words("known-institutions.after-treasury");

  /** A name of so few letters needs the tagger's agreement: it may mean much else. */
  private static final int SHORT = 3;

  private final Phrases phrases;
  private final Places places;

  /**
   * @param phrases of the bundled list
   * @param places that belong to the names of bodies: "[US] Treasury"
   */
  public KnownInstitutions(Phrases phrases, Places places) {
    this.phrases = phrases;
    this.places = places;
  }

  /**
   * The institutions of a sentence that are known by their names, bundled ones before those of the
   * catalog; they may overlap.
   *
   * @param catalog the catalog's names in it
   */
  public List<RuleName> find(TaggedSentence s, List<NameMatch> catalog) {
    List<RuleName> found = new ArrayList<>(4);
    int i = 0;
    while (i < s.size()) {
      Phrases.Phrase phrase = s.hasCapital(i) ? phrases.at(s, i) : null;
      RuleName known = phrase == null ? null : bundled(s, i, phrase);
      if (known != null) {
        found.add(known);
      }
      i += phrase == null ? 1 : phrase.words().size();
    }
    for (NameMatch match : catalog) {
      RuleName name = match.ambiguous() ? null : ofCatalog(s, match);
      if (name != null) {
        found.add(name);
      }
    }
    return found;
  }

  private @Nullable RuleName bundled(TaggedSentence s, int first, Phrases.Phrase phrase) {
    int end = first + phrase.words().size();
    boolean goesOn = s.is(end, WordClass.LEGAL_FORM) && s.capitalised(end);
    if (goesOn || isDoubtful(s, first, phrase)) {
      return null;
    }
    return switch (phrase.type()) {
      case MINISTRY -> body(s, first, end);
      case COMPANY -> isPartOfLonger(s, first, end) ? null : listed(NameType.COMPANY, first, end);
      case OTHER -> listed(NameType.OTHER, first, end);
    };
  }

  /** Whether it is a short name that the tagger takes for no organisation. */
  private static boolean isDoubtful(TaggedSentence s, int first, Phrases.Phrase phrase) {
    return phrase.type() != NameType.OTHER
        && phrase.words().size() == 1
        && s.word(first).length() <= SHORT
        && !s.word(first, SURE)
        && !s.label(first, Tags.Label.ORGANISATION);
  }

  private @Nullable RuleName body(TaggedSentence s, int first, int end) {
    boolean bills = s.word(end - 1, TREASURY) && AFTER_TREASURY.contains(s.wordOrNone(end));
    return bills ? null : listed(NameType.MINISTRY, places.startBefore(s, first), end);
  }

  /** Whether the tagger has the name within that of a longer organisation. */
  private static boolean isPartOfLonger(TaggedSentence s, int first, int end) {
    return s.label(first, Tags.Label.ORGANISATION)
        && (s.label(first - 1, Tags.Label.ORGANISATION) || s.tags().runEnd(first) > end);
  }

  private static RuleName listed(NameType type, int first, int end) {
    return new RuleName(type, first, end, RuleName.Source.LIST);
  }

  private @Nullable RuleName ofCatalog(TaggedSentence s, NameMatch match) {
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
    return inLonger ? null : new RuleName(type, first, end, RuleName.Source.CATALOG);
  }

  /**
   * Whether the CRF takes the token for part of an organisation's name; an "and" does not count,
   * since it may stand between two names that the CRF reads as one.
   */
  private static boolean isOfOrganisation(TaggedSentence s, int i) {
    return s.label(i, Tags.Label.ORGANISATION) && !s.word(i, "and") && !s.word(i, ",");
  }
}
