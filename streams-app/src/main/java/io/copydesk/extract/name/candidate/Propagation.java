package io.copydesk.extract.name.candidate;

import io.copydesk.events.Evidence;
import io.copydesk.extract.tag.TaggedSentence;
import java.util.List;

/** How a name known from elsewhere in the article meets what its sentence says. */
public final class Propagation {

  private Propagation() {}

  /**
   * Adds the candidate to those of its sentence, unless a longer name of the same type, or of none
   * weaker, holds it.
   */
  public static void add(Candidate candidate, TaggedSentence s, List<Candidate> all) {
    for (int i = 0; i < all.size(); i++) {
      Candidate other = all.get(i);
      if (!candidate.overlaps(other)) {
        continue;
      }
      if (other.first() == candidate.first() && other.end() == candidate.end()) {
        if (other.type() == candidate.type()) {
          all.set(i, other.alsoBy(Evidence.PROPAGATED));
          return;
        }
      } else if (other.length() > candidate.length()
          && !ownsTheRest(candidate, other, s)
          && keepsLonger(other, candidate)) {
        return;
      }
    }
    all.add(candidate);
  }

  /** "Rohr's Chula Vista", which the CRF reads as one name. */
  private static boolean ownsTheRest(Candidate known, Candidate longer, TaggedSentence s) {
    return longer.strength() == Strength.STATISTICAL
        && longer.first() == known.first()
        && s.isPossessive(known.end());
  }

  private static boolean keepsLonger(Candidate longer, Candidate known) {
    return longer.type() == known.type()
        || longer.type() == NameType.OTHER
        || (longer.type() == NameType.PERSON && longer.length() > 1);
  }
}
