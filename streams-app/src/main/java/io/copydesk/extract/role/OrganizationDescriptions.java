package io.copydesk.extract.role;

import io.copydesk.extract.role.word.RoleWords;

/**
 * Reads what stands between "at" and an organisation's name, or in its place: "the investment bank
 * [Acme]", "Ms Lind's [Acme]", "its retail unit". Stateless, thread-safe; looks at a bounded number
 * of tokens.
 */
final class OrganizationDescriptions {

  /** Tokens of "venture-backed national security software company". */
  private static final int MAX_DESCRIPTION = 8;

  /** Tokens of "its retail unit". */
  private static final int MAX_OWNED = 5;

  private final RoleWords words;

  OrganizationDescriptions(RoleWords words) {
    this.words = words;
  }

  /**
   * Past what an organisation is before its name: "Sydney-based", "the investment bank", "the law
   * firm of", "Oslo start-up"; or whose it is: "Ms Lind's". The token itself when no organisation
   * follows.
   */
  int end(RoleSentence s, int first) {
    int begin = afterOwner(s, first);
    int i = begin;
    while (i < begin + MAX_DESCRIPTION && s.mention(i) == null && isPart(s, i)) {
      i++;
    }
    boolean townOnly = begin > first && s.mention(begin - 1) != null;
    return s.organization(i) != null && (!townOnly || isNoun(s, i - 1)) ? i : first;
  }

  /**
   * As {@link #end}, but only where the description ends with a noun for an organisation or with
   * "of": "[brokerage] Acme", "[the law firm of] Lind Brandt". Otherwise the token itself.
   */
  int endOfNoun(RoleSentence s, int first) {
    int end = end(s, first);
    return isNoun(s, end - 1) || s.is(end - 1, "of") ? end : first;
  }

  /** Past "Sydney-based", "Ms Lind's", or a name of whatever sort. */
  private int afterOwner(RoleSentence s, int first) {
    int end = s.mention(first) == null ? first : s.endOfMention(first);
    boolean based = s.is(end, "-") && words.isSeat(s.lower(end + 1));
    boolean owned = s.person(first) != null && s.isPossessive(end);
    return based ? end + 2 : owned ? end + 1 : end;
  }

  private boolean isPart(RoleSentence s, int i) {
    return describes(s, i) || isFirmOf(s, i);
  }

  private boolean isNoun(RoleSentence s, int i) {
    return s.mention(i) == null && words.organizationNoun(s.lower(i)) != null;
  }

  private boolean describes(RoleSentence s, int i) {
    boolean article = s.is(i, "the") || s.is(i, "a") || s.is(i, "an");
    return article || s.is(i, "-") || (s.isWord(i) && !words.isNoPartOfRole(s.lower(i)));
  }

  /** The "of" in "the law firm of Lind Brandt". */
  private boolean isFirmOf(RoleSentence s, int i) {
    return s.is(i, "of") && isNoun(s, i - 1);
  }

  /**
   * Past "its retail unit" before a comma; -1 when nothing of the sort stands there, as where what
   * is its is another body: "its largest shareholder".
   */
  int afterOwned(RoleSentence s, int its) {
    int i = its + 1;
    boolean owned = s.is(its, "its") || s.is(its, "their");
    while (owned && i - its <= MAX_OWNED && s.mention(i) == null && describes(s, i)) {
      i++;
    }
    boolean whole = s.is(i, ",") || s.is(i, ".");
    return i > its + 1 && whole && words.isPart(s.lower(i - 1)) ? i : -1;
  }
}
