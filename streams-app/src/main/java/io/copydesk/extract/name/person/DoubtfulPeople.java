package io.copydesk.extract.name.person;

import io.copydesk.extract.NameMatch;
import io.copydesk.extract.lexicon.GivenNames;
import io.copydesk.extract.lexicon.WordClass;
import io.copydesk.extract.name.candidate.Candidate;
import io.copydesk.extract.name.candidate.NameType;
import io.copydesk.extract.name.candidate.Strength;
import io.copydesk.extract.name.document.DocumentNames;
import io.copydesk.extract.name.known.KnownInstitutions;
import io.copydesk.extract.name.place.PlaceContext;
import io.copydesk.extract.place.Places;
import io.copydesk.extract.tag.TaggedSentence;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Names that the CRF alone takes for people's, none of whom the article introduces or gives a
 * title. Where it is less than sure, a single word is mostly a town, a brand or a typing error, and
 * several words are mostly a place. Likewise names that it hardly takes for companies', and that
 * begin as people's do. Stateless, thread-safe.
 */
public final class DoubtfulPeople {

  /** Measured on newswire: above it nine words of ten are people, below it one of four. */
  private static final double SURE_OF_WORD = 0.95;

  /** Likewise of names of several words: below it one of three are people. */
  private static final double SURE_OF_WORDS = 0.7;

  private static final double SURE_IN_SPITE_OF_PLACE = 0.9;

  /** No model is. */
  private static final double CERTAIN = 1.01;

  private static final Pattern AGE = Pattern.compile("[1-9][0-9]");

  private final Places places;
  private final GivenNames givenNames;

  public DoubtfulPeople(Places places, GivenNames givenNames) {
    this.places = places;
    this.givenNames = givenNames;
  }

  /** The names but for these, or as companies where the catalog has one of the single word. */
  public List<Candidate> settled(List<Candidate> names, TaggedSentence s, List<NameMatch> catalog) {
    List<Candidate> settled = new ArrayList<>(names.size());
    for (Candidate name : names) {
      boolean unsupported = isUnsupported(name, s);
      if (unsupported && name.length() == 1 && isCompany(name, catalog)) {
        settled.add(name.as(NameType.COMPANY, Strength.CUED));
      } else if (isPersonAsCompany(name, s, catalog)) {
        settled.add(name.as(NameType.PERSON, Strength.CUED));
      } else if (!unsupported || name.confidence() >= needed(name, s)) {
        settled.add(name);
      }
    }
    return settled;
  }

  /** "Elon Musk" of whom the model is not sure, and who has a given name. */
  private boolean isPersonAsCompany(Candidate name, TaggedSentence s, List<NameMatch> catalog) {
    boolean doubtful =
        name.type() == NameType.COMPANY
            && name.strength() == Strength.STATISTICAL
            && name.evidence().size() == 1
            && name.confidence() < SURE_OF_WORDS
            && (name.length() == 2 || name.length() == 3);
    return doubtful
        && givenNames.contains(s.word(name.first()))
        && DocumentNames.isDistinctiveWord(s, name.end() - 1)
        && !isCompany(name, catalog);
  }

  private static boolean isCompany(Candidate name, List<NameMatch> catalog) {
    return KnownInstitutions.supports(catalog, name.first(), name.end(), NameType.COMPANY);
  }

  private double needed(Candidate name, TaggedSentence s) {
    if (PlaceContext.isLikePlace(name, s)) {
      return CERTAIN;
    }
    if (name.length() == 1) {
      return s.is(name.first(), WordClass.PARTICLE) ? CERTAIN : SURE_OF_WORD;
    }
    int place = places.end(s, name.first());
    if (place == name.end()) {
      return CERTAIN;
    }
    return place > name.first() ? SURE_IN_SPITE_OF_PLACE : SURE_OF_WORDS;
  }

  private boolean isUnsupported(Candidate name, TaggedSentence s) {
    return name.type() == NameType.PERSON
        && name.strength() == Strength.STATISTICAL
        && name.title() == null
        && name.evidence().size() == 1
        && (!hasGivenName(s, name) || places.end(s, name.first()) == name.end())
        && !isSpokenOfAsOne(s, name.end());
  }

  /** Or the initial of one: "K Sethuraman". */
  private boolean hasGivenName(TaggedSentence s, Candidate name) {
    for (int i = name.first(); i < name.end(); i++) {
      if (givenNames.contains(s.word(i))) {
        return true;
      }
    }
    return name.length() > 1 && s.word(name.first()).length() == 1;
  }

  /** "Moravek, 83, joined", "Moravek, who joined". */
  private static boolean isSpokenOfAsOne(TaggedSentence s, int end) {
    boolean age = s.word(end + 2, ",") && AGE.matcher(s.wordOrNone(end + 1)).matches();
    return s.word(end, ",") && (age || s.word(end + 1, "who"));
  }
}
