package io.copydesk.extract.role;

import io.copydesk.events.RoleStatus;
import io.copydesk.extract.role.word.RoleVerbs;
import io.copydesk.extract.role.word.RoleWords;
import org.jspecify.annotations.Nullable;

/**
 * Tells whether a role without an article is that of whoever is named behind it and a comma:
 * "Managing director, X, said", unlike "when he was chairman, X, his wife, said". Stateless,
 * thread-safe; looks at a bounded number of tokens.
 */
final class BareRoles {

  /** Tokens of what may say whose the role is, or that it has ended: "has been appointed as". */
  private static final int MAX_BEFORE = 4;

  private final RoleWords words;
  private final RoleVerbs verbs;

  BareRoles(RoleWords words, RoleVerbs verbs) {
    this.words = words;
    this.verbs = verbs;
  }

  /**
   * Whether a role is that of the person whose name stands behind it and a comma. One with an
   * article or an owner is: "the [chief executive], X". Others are not where a verb gives them to a
   * subject: "he was [minister of works], X said". Where nothing tells more of the role, the name
   * has to stand between commas or end the sentence.
   *
   * @param person first token of the name
   */
  boolean isOfNext(RoleSentence s, RolePhrase phrase, int person) {
    int end = s.endOfMention(person);
    String role = phrase.parts().getLast().role();
    boolean sent = words.isEnvoy(role) && s.mention(phrase.end() - 1) != null;
    boolean says = sent || phrase.place() != null || words.saysWhatFor(role);
    boolean aside = s.is(end, ",") || (s.is(end, ".") && end + 1 == s.size());
    return phrase.determined() || ((says || aside) && !isGiven(s, phrase.first()));
  }

  /**
   * What the words before a role without an article say of it: FORMER for "the resignation of
   * [chief executive], X" and for "after stepping down as [chairman], X"; null when they say
   * nothing.
   */
  @Nullable RoleStatus status(RoleSentence s, RolePhrase phrase) {
    int first = phrase.first();
    RoleStatus said = null;
    for (int i = first - 1; i >= Math.max(0, first - MAX_BEFORE) && s.isWord(i); i--) {
      said = said == null ? appointmentOf(verbs, s, i, first) : said;
    }
    return phrase.determined() ? null : said;
  }

  /**
   * The status in "the resignation of" by tokens {@code [noun, end)}, which nobody has left who is
   * only asked to: "called for the resignation of". Null for other words.
   */
  static @Nullable RoleStatus appointmentOf(RoleVerbs verbs, RoleSentence s, int noun, int end) {
    RoleStatus said = verbs.appointmentOf(s.words(noun, end));
    int before = s.is(noun - 1, "the") ? noun - 2 : noun - 1;
    int asking = s.is(before, "for") ? before - 1 : before;
    boolean asked = said == RoleStatus.FORMER && verbs.isDemand(s.lower(asking));
    return asked ? RoleStatus.CURRENT : said;
  }

  /** Whether a verb right before the token gives the role to whoever is its subject. */
  private boolean isGiven(RoleSentence s, int first) {
    for (int i = first - 1; i >= Math.max(0, first - MAX_BEFORE) && s.isWord(i); i--) {
      if (verbs.link(s.words(i, first)) != null) {
        return true;
      }
    }
    return false;
  }
}
