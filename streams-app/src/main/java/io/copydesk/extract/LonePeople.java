package io.copydesk.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Single words that the CRF alone takes for people, none of whom the article introduces by a full
 * name or a title. Where it is less than sure they are mostly towns, brands and typing errors.
 * Stateless, thread-safe.
 */
final class LonePeople {

  /** Measured on newswire: above it nine of ten are people, below it one of two. */
  private static final double SURE = 0.95;

  private static final Pattern AGE = Pattern.compile("[1-9][0-9]");

  private final GivenNames givenNames;

  LonePeople(GivenNames givenNames) {
    this.givenNames = givenNames;
  }

  /** The names but for such words, or as companies where the catalog has one of the name. */
  List<Candidate> settled(List<Candidate> names, TaggedSentence s, List<NameMatch> catalog) {
    List<Candidate> settled = new ArrayList<>(names.size());
    for (Candidate name : names) {
      if (!isAlone(name, s)) {
        settled.add(name);
      } else if (KnownInstitutions.supports(catalog, name.first(), name.end(), NameType.COMPANY)) {
        settled.add(name.as(NameType.COMPANY, Strength.CUED));
      } else if (name.confidence() >= SURE) {
        settled.add(name);
      }
    }
    return settled;
  }

  private boolean isAlone(Candidate name, TaggedSentence s) {
    return name.type() == NameType.PERSON
        && name.strength() == Strength.STATISTICAL
        && name.length() == 1
        && name.title() == null
        && name.evidence().size() == 1
        && !givenNames.contains(s.word(name.first()))
        && !isSpokenOfAsOne(s, name.end());
  }

  /** "Moravek, 83, joined", "Moravek, who joined". */
  private static boolean isSpokenOfAsOne(TaggedSentence s, int end) {
    boolean age = s.word(end + 2, ",") && AGE.matcher(s.wordOrNone(end + 1)).matches();
    return s.word(end, ",") && (age || s.word(end + 1, "who"));
  }
}
