package io.copydesk.extract.role;

import io.copydesk.events.MentionType;
import io.copydesk.events.RoleKind;
import io.copydesk.extract.Mention;
import io.copydesk.extract.lexicon.CalendarTable;
import io.copydesk.extract.role.word.RoleWords;

/**
 * Reads what a role is for behind its nouns: "of strategic markets", "for women, youth and sport".
 * Stateless, thread-safe; looks at a bounded number of tokens.
 */
final class RoleObjects {

  /** Tokens behind "of", "for" or "in" that still belong to the role. */
  private static final int MAX_OBJECT = 6;

  /** Tokens of a field right behind a role: "corporate development". */
  private static final int MAX_BARE = 3;

  /** Tokens of a field behind a region: "equity research". */
  private static final int MAX_FIELD = 4;

  private static final CalendarTable MONTHS = CalendarTable.bundled();

  private final RoleWords words;
  private final CountryWords countries;
  private final RolePlaceReader places;

  RoleObjects(RoleWords words, CountryWords countries, RolePlaceReader places) {
    this.words = words;
    this.countries = countries;
    this.places = places;
  }

  /** Past what belongs to the role behind its nouns; the token itself when nothing does. */
  int end(RoleSentence s, int end) {
    if (!mayBegin(s, end) || places.spokenOf(s, end + 1) != null) {
      return afterField(s, end);
    }
    int i = end + 1;
    while (i - end <= MAX_OBJECT && mayBePart(s, i)) {
      i = afterListed(s, i + 1);
    }
    if (isBeforeFurtherPerson(s, end + 1, i)) {
      return i - 1;
    }
    boolean whole = isBeforePlace(s, i) || s.endsClause(i);
    boolean capitals = s.isCapitalised(end - 1) && isOfAnyField(s, end + 1, i);
    boolean ends = whole || isBeforeName(s, end + 1, i, capitals) || isOfMinister(s, end, i);
    return i > end + 1 && ends ? i : ofRegion(s, end);
  }

  /**
   * Past a region and a field, where an organisation or a name is behind them: "head [of Asia
   * equities] at Acme", "Acme head [of Asia equities] X"; the token itself when they do not stand
   * there.
   */
  private int ofRegion(RoleSentence s, int end) {
    Mention region = s.organizationOrPlace(end + 1);
    boolean named = region != null && region.type() == MentionType.PLACE;
    int field = named ? s.endOfMention(end + 1) : countries.end(s, end + 1);
    int i = field;
    while (field > end + 1 && i - field < MAX_FIELD && words.mayStandBeforeHead(s.lower(i))) {
      i++;
    }
    boolean at = words.isAtOrganization(s.lower(i)) && s.organization(s.afterThe(i + 1)) != null;
    return i > field && (at || isName(s, i)) ? i : end;
  }

  private boolean isBeforePlace(RoleSentence s, int i) {
    return words.isBetweenRoleAndPlace(s.lower(i))
        && s.organizationOrPlace(s.afterThe(i + 1)) != null;
  }

  /**
   * Whether the words behind "of" are a minister's field, for which no name need follow: "X,
   * Minister [of Health] under Y".
   */
  private boolean isOfMinister(RoleSentence s, int end, int last) {
    return words.kind(s.lower(end - 1)) == RoleKind.MINISTER
        && s.is(end, "of")
        && words.mayStandBeforeHead(s.lower(last - 1))
        && areFields(s, end + 1, last);
  }

  /**
   * Whether an "and" behind a field begins the role of another person, "X is Minister [of Health]
   * and Y of Trade"; not before the holder's own name, "Minister [of Health] Y".
   */
  private boolean isBeforeFurtherPerson(RoleSentence s, int first, int end) {
    return s.person(end) != null
        && end > first + 1
        && s.is(end - 1, "and")
        && areFields(s, first, end - 1);
  }

  /**
   * Whether the words of a field stand before a person's name. They have to be known fields of work
   * ("Minister of Health [X]"), or capitalised as the role is ("Director of Public Prosecutions
   * [X]").
   */
  private boolean isBeforeName(RoleSentence s, int first, int end, boolean capitals) {
    return (capitals || areFields(s, first, end)) && isName(s, end);
  }

  private boolean isName(RoleSentence s, int i) {
    return s.person(i) != null || words.isHonorific(s.lower(i));
  }

  /**
   * Whether all words have a capital, unless the last one may begin the name: "Planning Nasser".
   */
  private boolean isOfAnyField(RoleSentence s, int first, int end) {
    for (int i = first; i < end; i++) {
      if (words.isHonorific(s.lower(i)) || (!s.isCapitalised(i) && !joins(s, i))) {
        return false;
      }
    }
    boolean alone = end - 1 == first || joins(s, end - 2);
    return alone || !areFields(s, first, end - 1);
  }

  /**
   * Past a field right behind a role, before a name or an organisation: "VP [exploration] X",
   * "Director [Sales] at Acme"; the token itself when none stands there.
   */
  private int afterField(RoleSentence s, int end) {
    int i = end;
    while (i - end < MAX_BARE && s.mention(i) == null && isField(s, i)) {
      i++;
    }
    return i > end && (isName(s, i) || isBeforePlace(s, i)) ? i : end;
  }

  private boolean isField(RoleSentence s, int i) {
    return words.mayStandBeforeHead(s.lower(i)) && !words.isPartOfHead(s.lower(i));
  }

  private boolean areFields(RoleSentence s, int first, int end) {
    for (int i = first; i < end; i++) {
      if (!joins(s, i) && !s.is(i, ",") && !words.mayStandBeforeHead(s.lower(i))) {
        return false;
      }
    }
    return true;
  }

  /**
   * Whether the token may begin what a role is for. After "in" a month or day may not: "left as
   * director in March".
   */
  private boolean mayBegin(RoleSentence s, int i) {
    boolean of = words.beginsObject(s.lower(i)) || s.is(i, "in");
    boolean on = s.is(i, "on") && words.beginsObject(s.lower(i - 1) + "-on");
    return (of || on) && !MONTHS.isMonthOrDay(s.lower(i + 1));
  }

  private boolean mayBePart(RoleSentence s, int i) {
    return s.mention(i) == null
        && (joins(s, i) || isOfPart(s, i) || (s.isWord(i) && !words.isNoPartOfRole(s.lower(i))))
        && countries.end(s, i) == i;
  }

  /** The "of" in "the school of law", unlike that in "the sales division of Acme". */
  private boolean isOfPart(RoleSentence s, int of) {
    return s.is(of, "of") && words.isPart(s.lower(of - 1)) && s.mention(s.afterThe(of + 1)) == null;
  }

  private static boolean joins(RoleSentence s, int i) {
    return (s.is(i, "the") && !s.isCapitalised(i)) || s.is(i, "and") || s.is(i, "&");
  }

  /**
   * Past the commas of a list of fields that "and" ends: "[women], [youth] and sport"; the token
   * itself when none goes on there.
   */
  private int afterListed(RoleSentence s, int from) {
    int i = from;
    while (s.is(i, ",") && words.mayStandBeforeHead(s.lower(i + 1))) {
      i += 2;
    }
    return i > from && s.is(i, "and") && words.mayStandBeforeHead(s.lower(i + 1)) ? i : from;
  }
}
