package io.copydesk.extract.name.place;

import io.copydesk.extract.lexicon.Vocabulary;
import io.copydesk.extract.name.candidate.Candidate;
import io.copydesk.extract.tag.TaggedSentence;
import io.copydesk.extract.tag.Tags;
import java.util.Set;

/** Whether words stand where places do, of which the CRF takes some for people or companies. */
public final class PlaceContext {

  private static final Set<String> BEFORE_PLACES =
      Vocabulary.beside(PlaceContext.class).words("place-context.before-places");

  private PlaceContext() {}

  /** Whether what stands before the token has a place follow: "in X". */
  public static boolean isWhere(TaggedSentence s, int first) {
    return BEFORE_PLACES.contains(s.wordOrNone(first - 1));
  }

  /** Whether the whole name stands where places do: "in X", "Nazareth, X", "X municipality". */
  public static boolean isLikePlace(Candidate name, TaggedSentence s) {
    int before = name.first() - 1;
    int after = name.end();
    boolean row =
        (isLink(s, before) && s.label(before - 1, Tags.Label.PLACE))
            || (s.word(after, "and") && s.label(after + 1, Tags.Label.PLACE));
    boolean where = isWhere(s, name.first()) && !s.isPossessive(after);
    return where || row || Facilities.isNamed(s, after);
  }

  private static boolean isLink(TaggedSentence s, int i) {
    return s.word(i, ",") || s.word(i, "and");
  }
}
