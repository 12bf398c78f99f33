package io.copydesk.extract.role;

import io.copydesk.extract.role.RolePhrase.Place;
import io.copydesk.extract.role.word.RoleWords;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Tells what is said of a person between commas behind the name from what the sentence goes on
 * with. Stateless, thread-safe.
 */
final class NameAsides {

  /** The mark of a party and a constituency that the tokenizer left in one piece: "D-Ohio". */
  private static final Pattern PARTY_MARK = Pattern.compile("\\p{Lu}-\\p{Lu}.+");

  private static final String UNITED_STATES = "US";

  private final RoleWords words;
  private final RoleNouns nouns;

  NameAsides(RoleWords words) {
    this.words = words;
    this.nouns = new RoleNouns(words);
  }

  /**
   * Past ", 55" and then ", a former Acme consultant,", ", head of sales," or ", who was sacked in
   * May," behind a name, before the verb that gives another role; the end of the sentence when
   * there is none.
   */
  int end(RoleSentence s, int behindName) {
    boolean aged = s.is(behindName, ",") && s.isDegreeOrAge(behindName + 1);
    int comma = aged ? behindName + 2 : behindName;
    int i = s.is(comma, ",") && begins(s, comma + 1) ? comma + 2 : s.size();
    while (i < s.size() && !s.is(i, ",") && s.person(i) == null) {
      i++;
    }
    return s.is(i, ",") ? i + 1 : s.size();
  }

  private boolean begins(RoleSentence s, int i) {
    return words.beginsAside(s.lower(i)) || nouns.head(s, i) != null;
  }

  /**
   * Past the mark behind the name of a member of a parliament, the letter of a party, a hyphen and
   * the constituency ("R-Tenn.", "D-Ohio"), that begins at the token; the token itself when none
   * does.
   */
  static int afterPartyMark(RoleSentence s, int i) {
    if (PARTY_MARK.matcher(s.text(i, i + 1)).matches()) {
      return i + 1;
    }
    boolean party = s.isDegreeOrAge(i) && s.lower(i).length() == 1 && s.is(i + 1, "-");
    return party && s.isCapitalised(i + 2) ? s.endOfMention(i + 2) : i;
  }

  /**
   * The country whose parliament has the party of such a mark behind a comma or a bracket that
   * stands at the token; null when there is no mark, or none of a party of that country.
   */
  @Nullable String countryOfParty(RoleSentence s, int i) {
    boolean opens = s.is(i, ",") || s.is(i, "(");
    boolean mark = opens && afterPartyMark(s, i + 1) > i + 1;
    return mark && words.isAmericanParty(s.lower(i + 1).substring(0, 1)) ? UNITED_STATES : null;
  }

  /**
   * The first token of the name behind a role in a list that has a name behind each, so that the
   * name before the role has none of it: "the minister of works, X, [the mayor of Oslo], Y"; -1 in
   * other sentences.
   *
   * @param before the roles of the phrases before
   */
  int nextInList(RoleSentence s, RolePhrase phrase, List<HeldRole> before) {
    int last = phrase.first() - 2;
    int comma = s.afterShortForm(phrase.end());
    int next = s.afterHonorifics(comma + 1);
    if (before.isEmpty() || !s.is(comma, ",") || s.person(next) == null) {
      return -1;
    }
    return s.is(last + 1, ",") && isListed(s, last, before.getLast()) ? next : -1;
  }

  /** Whether the name that ends at a token has its role before it and a comma between. */
  private static boolean isListed(RoleSentence s, int last, HeldRole role) {
    return s.person(last) != null
        && role.person().equals(s.person(last))
        && !role.asTitle()
        && role.first() < s.firstOfMention(last)
        && role.end() == last + 1;
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
        && s.afterHonorifics(1) != person
        && !hasComma(s, person)
        && phrase.parts().getLast().place() instanceof Place.Unsaid
        && s.isWord(verb)
        && !s.isCapitalised(verb)
        && !words.joinsToRole(s.lower(verb));
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
