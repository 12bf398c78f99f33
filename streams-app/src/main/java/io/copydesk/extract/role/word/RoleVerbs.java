package io.copydesk.extract.role.word;

import io.copydesk.events.RoleStatus;
import org.jspecify.annotations.Nullable;

/**
 * The verbs and the words beside them that give a role to somebody or take it away, all in lower
 * case. Immutable, thread-safe.
 */
public final class RoleVerbs {

  private static final RoleVerbs BUNDLED = new RoleVerbs(RoleTable.bundled());

  private final RoleTable table;

  private RoleVerbs(RoleTable table) {
    this.table = table;
  }

  /** Those of the table that is part of the application. */
  public static RoleVerbs bundled() {
    return BUNDLED;
  }

  /**
   * The status that words between a person and a role say ("stepped down as"); null when they say
   * none.
   */
  public @Nullable RoleStatus link(String words) {
    return table.links.get(words);
  }

  /** Whether the word makes a role behind it a present one: "who is also", "now". */
  public boolean isPresently(String word) {
    return table.is(RoleWordClass.PRESENTLY, word);
  }

  /** Whether the word only says how or when a role is got or left: "has [now] been appointed". */
  public boolean isManner(String word) {
    return table.is(RoleWordClass.MANNER, word);
  }

  /** Whether people say with the verb what becomes of them: "announced that she had resigned". */
  public boolean isSaying(String verb) {
    return table.is(RoleWordClass.SAYING, verb);
  }

  /** Whether the word stands for whoever says so: "X said [she] would step down". */
  public boolean isSelf(String word) {
    return table.is(RoleWordClass.SELF, word);
  }

  /** Whether the words stand between several people and some of them: "including". */
  public boolean isExample(String words) {
    return table.is(RoleWordClass.EXAMPLE, words.replace(' ', '-'));
  }

  /** Whether the word says that of several roles each is of one person: "respectively". */
  public boolean isOneEach(String word) {
    return table.is(RoleWordClass.EACH, word);
  }

  /** Whether the word says that somebody's leaving is only asked for: "called for". */
  public boolean isDemand(String word) {
    return table.is(RoleWordClass.DEMAND, word);
  }

  /** Whether the word before such words only says when: "later served as". */
  public boolean isLater(String word) {
    return table.is(RoleWordClass.LATER, word);
  }

  /** The role that a verb says: "heads" makes a "head"; null when it says none. */
  public @Nullable String ofVerb(String verb) {
    return table.verbs.get(verb);
  }

  /** The role that a verb says to be over: "used to run"; null when it says none. */
  public @Nullable String ofFormerVerb(String verb) {
    return table.formerVerbs.get(verb);
  }

  /** The role that a verb before "by" says: "led"; null when it says none. */
  public @Nullable String ofParticiple(String verb) {
    return table.participles.getOrDefault(verb, table.verbs.get(verb));
  }

  /** Whether the word stands between an organisation and "led by": "which is". */
  public boolean isInPassive(String word) {
    return table.is(RoleWordClass.PASSIVE, word);
  }

  /** Whether the words stand between a person who is appointed and the role: "to be". */
  public boolean isInto(String words) {
    return table.is(RoleWordClass.INTO, words.replace(' ', '-'));
  }

  /** The status that whoever is named or nominated so gets; null for other verbs. */
  public @Nullable RoleStatus appoints(String verb) {
    return table.appointing.get(verb);
  }

  /** The status in "the appointment of X" by the words before the name; null for others. */
  public @Nullable RoleStatus appointmentOf(String words) {
    return table.appointments.get(words);
  }

  /** Whether the verb says that its subject has left: "resigned", "has stepped down". */
  public boolean leaves(String verb) {
    return table.is(RoleWordClass.LEAVES, verb.replace(' ', '-'));
  }

  /**
   * Whether the word behind such a verb says what was left, other than the role: "resigned from".
   */
  public boolean saysWhatWasLeft(String word) {
    return table.is(RoleWordClass.LEFT, word);
  }

  /**
   * The status that "succeeds" and the like give to the first of two people; null for other verbs.
   */
  public @Nullable RoleStatus succeeds(String verbs) {
    return table.successions.get(verbs);
  }

  /** The status that "was succeeded by" gives to the second of two people; null for other verbs. */
  public @Nullable RoleStatus succeededBy(String verbs) {
    return table.successors.get(verbs);
  }

  /** Whether the words lead to the name of whoever had the role before: "replacing". */
  public boolean takesOverFrom(String words) {
    return table.is(RoleWordClass.TAKEOVER, words.replace(' ', '-'));
  }

  /** The status in "joined Acme as chief executive" by the verb; null for other verbs. */
  public @Nullable RoleStatus joins(String verbs) {
    return table.joinings.get(verbs);
  }

  /** Whether the word stands between somebody who is hired and "from": "hired X away from". */
  public boolean isAway(String word) {
    return table.is(RoleWordClass.AWAY, word);
  }

  /** Whether the word leads from the first year of a time to the last: "from 2015 [until] 2018". */
  public boolean endsTime(String word) {
    return table.is(RoleWordClass.ENDING, word);
  }

  /** Whether the year that a role ended in stands behind the word: "until". */
  public boolean isUntil(String word) {
    return table.is(RoleWordClass.UNTIL, word);
  }

  /** Whether the words behind a role say that it is over: "until last". */
  public boolean isOver(String words) {
    return table.is(RoleWordClass.PAST, words.replace(' ', '-'));
  }

  /** Whether the word behind a role says that it begins with the time behind it: "from". */
  public boolean beginsThen(String word) {
    return table.is(RoleWordClass.THEN, word);
  }

  /** Whether the word says of a time that it is still to come: "next". */
  public boolean isAhead(String word) {
    return table.is(RoleWordClass.AHEAD, word);
  }

  /** Whether the word, among those of a verb, tells what has happened: "was", "became". */
  public boolean isBygone(String word) {
    return table.is(RoleWordClass.BYGONE, word);
  }

  /**
   * Whether the word, among those of a verb, says that somebody keeps or gives up a role, so that a
   * time behind it is not its beginning: "remain".
   */
  public boolean isOnOrOff(String word) {
    return table.is(RoleWordClass.ONOROFF, word);
  }

  /** Whether what is told behind the verb is not so: "denied". */
  public boolean denies(String word) {
    return table.is(RoleWordClass.DENYING, word);
  }

  /** Whether somebody does not do what stands behind the verb and "to": "refused". */
  public boolean refuses(String word) {
    return table.is(RoleWordClass.REFUSING, word);
  }

  /** Whether it is said of what is not so: "reports that X was named ... are [false]". */
  public boolean isUntrue(String word) {
    return table.is(RoleWordClass.UNTRUE, word);
  }

  /** Whether the word may be part of a time: "last", "year". */
  public boolean isOfTime(String word) {
    return table.is(RoleWordClass.TIME, word);
  }

  /**
   * Whether the word is the auxiliary with which "served as" goes on to this day, if its beginning
   * is told: "[has] served as chair since 2021".
   */
  public boolean isPerfect(String word) {
    return table.is(RoleWordClass.PERFECT, word);
  }
}
