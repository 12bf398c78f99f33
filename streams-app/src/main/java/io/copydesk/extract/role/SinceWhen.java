package io.copydesk.extract.role;

import io.copydesk.events.RoleStatus;
import io.copydesk.extract.lexicon.CalendarTable;
import io.copydesk.extract.role.word.RoleVerbs;
import java.util.stream.IntStream;

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
   * Whether a time with its end stands at a token: "from 2015 to 2018", "between 2015 and 2018",
   * "until last year".
   */
  static boolean isOver(RoleVerbs verbs, RoleSentence s, int i) {
    if (verbs.isOver(s.words(i, i + 2))) {
      return true;
    }
    boolean begun = s.is(i, "from") || s.is(i, "between");
    return begun && verbs.endsTime(s.lower(i + 2)) && isYear(s, i + 1) && isYear(s, i + 3);
  }

  /**
   * Whether the end of a role's time stands at a token and is over by the article's day: "until
   * 2018", "until March 2018", "until March". Not in "chair until 2030", since that role is still
   * held.
   */
  static boolean isUntil(RoleVerbs verbs, RoleSentence s, int i) {
    if (!verbs.isUntil(s.lower(i))) {
      return false;
    }
    int month = s.isCapitalised(i + 1) ? DAYS.month(s.lower(i + 1)) : 0;
    if (month == 0) {
      return isYearOver(s, i + 1);
    }
    return isYear(s, i + 2)
        ? s.isOver(Integer.parseInt(s.lower(i + 2)), month)
        : s.isMonthOver(month);
  }

  private static boolean isYearOver(RoleSentence s, int i) {
    return isYear(s, i) && s.isOver(Integer.parseInt(s.lower(i)));
  }

  private static boolean isYear(RoleSentence s, int i) {
    return s.lower(i).length() == YEAR && s.lower(i).chars().allMatch(Character::isDigit);
  }

  /**
   * The status that words between a name and a role say, FUTURE instead of CURRENT where the words
   * behind the role put it off: "becomes [chairman] on 1 January", "was named [chairman] from May".
   *
   * @param from first token of those words
   */
  static RoleStatus orAhead(
      RoleVerbs verbs, RoleSentence s, RolePhrase phrase, int from, RoleStatus said) {
    boolean bygone =
        IntStream.range(from, phrase.first()).anyMatch(i -> verbs.isBygone(s.lower(i)));
    boolean begins =
        said == RoleStatus.CURRENT
            && IntStream.range(from, phrase.first()).noneMatch(i -> verbs.isOnOrOff(s.lower(i)));
    boolean ahead = begins && isAhead(verbs, s, phrase.end(), bygone);
    return ahead ? RoleStatus.FUTURE : said;
  }

  /**
   * Whether a time that is still to come stands at a token.
   *
   * @param bygone whether a verb tells what has happened, so that "in May" says when it has
   */
  private static boolean isAhead(RoleVerbs verbs, RoleSentence s, int behind, boolean bygone) {
    int from = s.is(behind, ",") ? behind + 1 : behind;
    boolean begins = verbs.beginsThen(s.lower(from));
    int i = from;
    while (i - from < MAX_TIME && (verbs.beginsThen(s.lower(i)) || isBeforeTime(s, i))) {
      i++;
    }
    if (from > behind && !begins) {
      return false;
    }
    if (verbs.isAhead(s.lower(i))) {
      return isOfTime(verbs, s, i + 1);
    }
    boolean byMonth = (begins || !bygone) && isAheadByMonth(verbs, s, i);
    return i > from && (byMonth || isAheadByYear(verbs, s, i));
  }

  private static boolean isBeforeTime(RoleSentence s, int i) {
    return s.is(i, "on") || s.is(i, "in") || s.is(i, "of") || s.is(i, "at") || s.is(i, "from");
  }

  private static boolean isAheadByYear(RoleVerbs verbs, RoleSentence s, int from) {
    int month = 0;
    for (int i = from; i <= from + MAX_TIME && isOfDate(verbs, s, i); i++) {
      month = Math.max(month, monthAt(s, i));
      if (isYear(s, i)) {
        return s.isAhead(Integer.parseInt(s.lower(i)), month);
      }
    }
    return false;
  }

  private static boolean isAheadByMonth(RoleVerbs verbs, RoleSentence s, int from) {
    int month = 0;
    for (int i = from; i <= from + MAX_TIME && isOfDate(verbs, s, i); i++) {
      month = Math.max(month, monthAt(s, i));
      if (isYear(s, i)) {
        return false;
      }
    }
    return month > 0 && s.isMonthAhead(month);
  }

  private static boolean isOfDate(RoleVerbs verbs, RoleSentence s, int i) {
    return isOfTime(verbs, s, i) || s.is(i, ",");
  }

  private static int monthAt(RoleSentence s, int i) {
    return s.isCapitalised(i) ? DAYS.month(s.lower(i)) : 0;
  }

  /**
   * Whether "since" and a time of up to three words with a number begin at a token: "since June
   * 2021".
   */
  static boolean begins(RoleSentence s, int i) {
    return s.is(i, "since") && end(s, i) > i + 1;
  }

  /**
   * The words of tokens {@code [first, end)} without the "since" and its time that stand among
   * them; empty when none do.
   */
  static String wordsWithout(RoleSentence s, int first, int end) {
    for (int since = first + 1; since < end; since++) {
      int behind = s.is(since, "since") ? end(s, since) : since;
      if (behind > since + 1 && behind < end) {
        return s.words(first, since) + " " + s.words(behind, end);
      }
    }
    return "";
  }

  /** The words of tokens {@code [first, end)} without a time: "was sworn in [on Monday] as". */
  static String wordsWithoutTime(RoleVerbs verbs, RoleSentence s, int first, int end) {
    for (int time = first; time < end; time++) {
      int behind = afterTime(verbs, s, time);
      if (behind > time && behind <= end) {
        return (s.words(first, time) + " " + s.words(behind, end)).strip();
      }
    }
    return "";
  }

  /** Past "in May 2021", "on Monday" or "last year"; the token itself when no time begins there. */
  static int afterTime(RoleVerbs verbs, RoleSentence s, int from) {
    int first = s.is(from, "in") || s.is(from, "on") ? from + 1 : from;
    int end = first;
    boolean named = false;
    while (end - first < MAX_TIME && isOfTime(verbs, s, end)) {
      named |= !isNumber(s, end) || (isYear(s, end) && first > from);
      end++;
    }
    return named ? end : from;
  }

  /**
   * The last token before a time that ends right before {@code end}, "joined [Acme] last year";
   * without a time there the last one before {@code end}.
   */
  static int beforeTime(RoleVerbs verbs, RoleSentence s, int end) {
    for (int time = Math.max(0, end - MAX_TIME - 1); time < end; time++) {
      if (afterTime(verbs, s, time) == end) {
        return time - 1;
      }
    }
    return end - 1;
  }

  private static boolean isOfTime(RoleVerbs verbs, RoleSentence s, int i) {
    return isNumber(s, i) || DAYS.isMonthOrDay(s.lower(i)) || verbs.isOfTime(s.lower(i));
  }

  private static boolean isNumber(RoleSentence s, int i) {
    String word = s.lower(i);
    return !word.isEmpty() && word.length() <= YEAR && word.chars().allMatch(Character::isDigit);
  }

  /**
   * One past the number of a time behind "since", "since early June [2021]"; the token of "since"
   * itself when no number stands near.
   */
  private static int end(RoleSentence s, int since) {
    for (int i = since + 1; i <= since + MAX_TIME; i++) {
      if (!s.lower(i).isEmpty() && Character.isDigit(s.lower(i).charAt(0))) {
        return i + 1;
      }
    }
    return since;
  }
}
