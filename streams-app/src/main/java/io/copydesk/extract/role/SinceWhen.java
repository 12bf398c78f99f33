package io.copydesk.extract.role;

import io.copydesk.extract.lexicon.CalendarTable;
import io.copydesk.extract.role.word.RoleVerbs;

/**
 * Words that say when a role is held. "Since" makes it a present one: "has served since June 2021
 * as [chair]", "has served as [chair] since 2021". Both ends make it a past one. Stateless.
 */
final class SinceWhen {

  /** Tokens behind "since": "early June 2021". */
  private static final int MAX_TIME = 3;

  /** Digits of a year. */
  private static final int YEAR = 4;

  private static final CalendarTable DAYS = CalendarTable.bundled();

  private SinceWhen() {}

  /**
   * Whether a time with its end stands at a token: "from 2015 to 2018", "between 2015 and 2018".
   */
  static boolean isOver(RoleVerbs verbs, RoleSentence s, int i) {
    boolean begun = s.is(i, "from") || s.is(i, "between");
    return begun && verbs.endsTime(s.lower(i + 2)) && isYear(s, i + 1) && isYear(s, i + 3);
  }

  private static boolean isYear(RoleSentence s, int i) {
    return s.lower(i).length() == YEAR && s.lower(i).chars().allMatch(Character::isDigit);
  }

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

  /** The words of tokens {@code [first, end)} without a day: "was sworn in [on Monday] as". */
  static String wordsWithoutDay(RoleSentence s, int first, int end) {
    for (int day = first; day < end; day++) {
      if (DAYS.day(s.lower(day)) > 0) {
        int before = day > first && s.is(day - 1, "on") ? day - 1 : day;
        return (s.words(first, before) + " " + s.words(day + 1, end)).strip();
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
