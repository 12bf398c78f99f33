package io.copydesk.extract.role;

import io.copydesk.extract.role.RolePhrase.Place;

/**
 * Tells what is said of a person between commas behind the name from what the sentence goes on
 * with. Stateless, thread-safe.
 */
final class NameAsides {

  private final RoleWords words;

  NameAsides(RoleWords words) {
    this.words = words;
  }

  /**
   * Past ", a former Acme consultant," or ", who was sacked in May," behind a name, before the verb
   * that gives another role; the end of the sentence when there is none.
   */
  static int end(RoleSentence s, int behindName) {
    int i = s.is(behindName, ",") && begins(s, behindName + 1) ? behindName + 2 : s.size();
    while (i < s.size() && !s.is(i, ",") && s.person(i) == null) {
      i++;
    }
    return s.is(i, ",") ? i + 1 : s.size();
  }

  private static boolean begins(RoleSentence s, int i) {
    return s.is(i, "a") || s.is(i, "an") || s.is(i, "the") || s.is(i, "who") || s.is(i, "whose");
  }

  /**
   * Whether a role behind a name and a comma is no aside about its bearer but what the sentence
   * goes on with, since the name belongs to words put in front of it: "At a meeting with X, the
   * governor said". A name right behind the first of them may have an aside as any other: "When X,
   * the governor at the time, left".
   *
   * @param person first token of the name
   */
  boolean isNextSubject(RoleSentence s, RolePhrase phrase, int person) {
    int verb = phrase.end();
    return s.is(phrase.first(), "the")
        && s.endOfMention(person) + 1 == phrase.first()
        && words.isPutInFront(s.lower(0))
        && !isRightBehindFirst(s, person)
        && !hasComma(s, person)
        && phrase.parts().getLast().place() instanceof Place.Unsaid
        && s.isWord(verb)
        && !s.isCapitalised(verb)
        && !words.joinsToRole(s.lower(verb));
  }

  private boolean isRightBehindFirst(RoleSentence s, int person) {
    int behind = 1;
    while (behind < person && words.isHonorific(s.lower(behind))) {
      behind++;
    }
    return behind == person;
  }

  private static boolean hasComma(RoleSentence s, int end) {
    for (int i = 0; i < end; i++) {
      if (s.is(i, ",")) {
        return true;
      }
    }
    return false;
  }
}
