package io.copydesk.extract.role;

/**
 * Words that say since when a role is held, which make it a present one: "has served since June
 * 2021 as [chair]", "has served as [chair] since 2021". Stateless.
 */
final class SinceWhen {

  /** Tokens behind "since": "early June 2021". */
  private static final int MAX_TIME = 3;

  private SinceWhen() {}

  /** Whether such words begin at a token. */
  static boolean begins(RoleSentence s, int i) {
    return s.is(i, "since") && end(s, i) > i + 1;
  }

  /** The words of tokens {@code [first, end)} without those; empty when there are none. */
  static String wordsWithout(RoleSentence s, int first, int end) {
    for (int since = first + 1; since < end; since++) {
      int behind = s.is(since, "since") ? end(s, since) : since;
      if (behind > since + 1 && behind < end) {
        return s.words(first, since) + " " + s.words(behind, end);
      }
    }
    return "";
  }

  /** Behind the last number that belongs to them; the token itself when there is none. */
  private static int end(RoleSentence s, int since) {
    for (int i = since + 1; i <= since + MAX_TIME; i++) {
      if (!s.lower(i).isEmpty() && Character.isDigit(s.lower(i).charAt(0))) {
        return i + 1;
      }
    }
    return since;
  }
}
