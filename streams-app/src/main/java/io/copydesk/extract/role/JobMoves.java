package io.copydesk.extract.role;

import io.copydesk.events.MentionType;
import io.copydesk.events.RoleStatus;
import io.copydesk.extract.Mention;
import io.copydesk.extract.role.RolePhrase.Place;
import io.copydesk.extract.role.word.RoleVerbs;
import io.copydesk.extract.role.word.RoleWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Reads who gets or leaves a role behind a name: "X joined Acme as [chief executive]", "X succeeds
 * Y as [chief executive]", "X was succeeded by Y as [..]", "Acme hired X from Norvik as [chief
 * executive]". Stateless, thread-safe.
 */
final class JobMoves {

  /** Tokens of a verb: "has been named to succeed". */
  private static final int MAX_VERBS = 5;

  /** Tokens between a name and a role behind it: "to be". */
  private static final int MAX_INTO = 2;

  /** Tokens between "where" and a role: a name and a verb. */
  private static final int MAX_WHERE = 8;

  /** Tokens of an aside about a name: ", the firm's treasurer,". */
  private static final int MAX_ASIDE = 10;

  /** Tokens of a role between a verb and a name: "senior vice president". */
  private static final int MAX_ROLE = 5;

  private final RoleWords words;
  private final RoleVerbs verbs;
  private final RoleNouns nouns;
  private final NameAsides asides;
  private final OrganizationDescriptions descriptions;

  JobMoves(RoleWords words, RoleVerbs verbs) {
    this.words = words;
    this.verbs = verbs;
    this.nouns = new RoleNouns(words);
    this.asides = new NameAsides(words);
    this.descriptions = new OrganizationDescriptions(words);
  }

  /**
   * The roles of a phrase that stands behind a person.
   *
   * @param person first token of the name
   */
  List<HeldRole> of(RoleSentence s, RolePhrase phrase, int person) {
    List<HeldRole> joined = joined(s, phrase, person);
    if (!joined.isEmpty()) {
      return joined;
    }
    List<HeldRole> succession = succession(s, phrase, person);
    return succession.isEmpty() ? appointed(s, phrase, person) : succession;
  }

  /**
   * Reads a role at an organisation that a clause with "where" tells of: "X joins from Acme, where
   * she was [chief executive]", "Acme, where X is [chief executive]". Empty for other phrases.
   */
  List<HeldRole> elsewhere(RoleSentence s, RolePhrase phrase) {
    for (int where = phrase.first() - 2; where > phrase.first() - MAX_WHERE; where--) {
      int organization = s.is(where - 1, ",") ? where - 2 : where - 1;
      if (s.is(where, "where") && s.organization(organization) != null) {
        int subject = s.afterHonorifics(where + 1);
        boolean named = s.person(subject) != null;
        int verb = named ? s.endOfMention(subject) : subject + 1;
        RoleStatus held = verbs.link(s.words(verb, phrase.first()));
        int person = named ? subject : personBefore(s, s.firstOfMention(organization));
        Place at = new Place.Named(Objects.requireNonNull(s.organization(organization)));
        return held == null || person < 0 ? List.of() : HeldRole.given(s, phrase, person, at, held);
      }
    }
    return List.of();
  }

  /**
   * The first token of the nearest person's name before a token, with no more than a verb between
   * the two; -1 when none stands there.
   */
  private static int personBefore(RoleSentence s, int token) {
    for (int i = token - 1; i >= 0 && i >= token - MAX_VERBS; i--) {
      if (s.person(i) != null) {
        return s.firstOfMention(i);
      }
    }
    return -1;
  }

  /**
   * Reads a role behind a verb of joining or leaving: "X joined Acme as [chief executive]". Empty
   * for other phrases.
   */
  private List<HeldRole> joined(RoleSentence s, RolePhrase phrase, int person) {
    int as = phrase.first() - 1;
    int last = SinceWhen.beforeTime(verbs, s, as);
    if (!s.is(as, "as") || s.organization(last) == null) {
      return List.of();
    }
    int behindName = s.endOfMention(person);
    int verb = behindName;
    while (verb < as && (RoleLinks.isBesideName(words, s, verb) || s.is(verb, "who"))) {
      verb++;
    }
    int first = s.firstOfMention(last);
    RoleStatus joins = joins(s, verb, first);
    RoleStatus held = joins == null ? joins(s, asides.end(s, behindName), first) : joins;
    Place at = new Place.Named(Objects.requireNonNull(s.organization(last)));
    return held == null
        ? List.of()
        : HeldRole.given(
            s, phrase, person, at, SinceWhen.orAhead(verbs, s, phrase, behindName, held));
  }

  /**
   * The status that the verb between a name and an organisation gives: "joined", "left". What the
   * organisation is called before its name ("joined [a rival], Acme") is passed over. Null when no
   * such verb stands there.
   */
  private @Nullable RoleStatus joins(RoleSentence s, int verb, int organization) {
    for (int end = Math.min(verb + MAX_VERBS, organization); end > verb; end--) {
      RoleStatus held = verbs.joins(s.words(verb, end));
      if (held != null && (end == organization || descriptions.end(s, end) == organization)) {
        return held;
      }
    }
    return null;
  }

  /**
   * Reads two people of whom one follows the other. In "X succeeds Y as [chief executive]" X has
   * the role and Y had it; in "X was succeeded by Y as [chief executive]" it is the other way
   * round. Where no name stands before the verb ("she succeeds Y as"), only Y's role is read.
   */
  private List<HeldRole> succession(RoleSentence s, RolePhrase phrase, int second) {
    int end = s.endOfMention(second);
    if (!s.is(end, "as") || end + 1 != phrase.first()) {
      return List.of();
    }
    int last = s.beforeHonorifics(second);
    List<HeldRole> ofSecondOnly = List.of();
    for (int verb = last; verb > last - MAX_VERBS && verb > 0; verb--) {
      String between = s.words(verb, last + 1);
      RoleStatus ofFirst = verbs.succeeds(between);
      RoleStatus ofSecond = verbs.succeededBy(between);
      int first = beforeClause(s, verb);
      if (s.person(first) != null && (ofFirst != null || ofSecond != null)) {
        int name = s.firstOfMention(first);
        RoleStatus said = ofFirst == null ? Objects.requireNonNull(ofSecond) : ofFirst;
        RoleStatus held = SinceWhen.orAhead(verbs, s, phrase, first + 1, said);
        return ofFirst != null
            ? both(s, phrase, name, second, held)
            : both(s, phrase, second, name, held);
      }
      if (ofFirst != null) {
        RoleStatus held = SinceWhen.orAhead(verbs, s, phrase, verb, ofFirst);
        ofSecondOnly = HeldRole.given(s, phrase, second, null, ofPredecessor(held));
      }
    }
    return ofSecondOnly;
  }

  /**
   * Reads the person who gave up a role in "taking over as [chief executive] from Y": the role is
   * Y's, and past. Empty for other phrases.
   */
  List<HeldRole> predecessor(RoleSentence s, RolePhrase phrase) {
    int person = s.afterHonorifics(phrase.end() + 1);
    boolean over = s.is(phrase.first() - 1, "as") && s.is(phrase.first() - 2, "over");
    return over && s.is(phrase.end(), "from") && s.person(person) != null
        ? HeldRole.given(s, phrase, person, null, RoleStatus.FORMER)
        : List.of();
  }

  private static List<HeldRole> both(
      RoleSentence s, RolePhrase phrase, int successor, int predecessor, RoleStatus held) {
    List<HeldRole> both = new ArrayList<>(HeldRole.given(s, phrase, successor, null, held));
    both.addAll(HeldRole.given(s, phrase, predecessor, null, ofPredecessor(held)));
    return both;
  }

  /**
   * The status of whoever had the role before, by the status of the successor: if the successor
   * will have the role only later, the predecessor still has it.
   */
  static RoleStatus ofPredecessor(RoleStatus successor) {
    return successor == RoleStatus.FUTURE ? RoleStatus.CURRENT : RoleStatus.FORMER;
  }

  /**
   * The token that ends the name in front of a verb. Between the two may stand "who", a comma, or
   * an aside between commas: "X, [the firm's treasurer], will succeed".
   */
  private static int beforeClause(RoleSentence s, int verb) {
    int at = verb - 1;
    at = s.is(at, "who") ? at - 1 : at;
    if (!s.is(at, ",")) {
      return at;
    }
    if (s.person(at - 1) != null) {
      return at - 1;
    }
    for (int i = at - 1; i > 0 && i > at - MAX_ASIDE; i--) {
      if (s.is(i, ",") && s.person(i - 1) != null) {
        return i - 1;
      }
    }
    return at - 1;
  }

  /**
   * Reads a role that an organisation gives to somebody: "Acme named X [chief executive]", "Acme
   * hired X from Norvik as [..]", "the hiring of X as [..]". Empty for other phrases.
   */
  private List<HeldRole> appointed(RoleSentence s, RolePhrase phrase, int person) {
    int verb = beforeFormerRole(s, s.beforeHonorifics(person));
    RoleStatus named = verbs.appoints(s.lower(verb));
    RoleStatus held =
        named == null ? BareRoles.appointmentOf(verbs, s, Math.max(0, verb - 1), verb + 1) : named;
    if (held == null || !isInto(s, phrase, person)) {
      return List.of();
    }
    Place employer = named == null ? null : subject(s, verb);
    RoleStatus status = SinceWhen.orAhead(verbs, s, phrase, verb, held);
    return HeldRole.given(s, phrase, person, employer, status).stream()
        .map(role -> employer != null && isInTown(role, employer) ? role.at(employer) : role)
        .toList();
  }

  /**
   * The last token before the old role of somebody who is called to a new one: before "chief
   * operating officer" in "named [chief operating officer] X as chief executive", before "Norvik"
   * in "named [Norvik chairman] X". The given token when no old role ends there.
   */
  private int beforeFormerRole(RoleSentence s, int last) {
    int before = last;
    while (last - before < MAX_ROLE
        && s.mention(before) == null
        && nouns.areFields(s, before, last + 1)) {
      before--;
    }
    return nouns.head(s, before + 1) == null ? last : beforeFormerEmployer(s, before);
  }

  /**
   * The last token before an employer's name, with or without "the" and a possessive, that ends at
   * a token: "named [the Norvik's] chairman". The given token when no organisation ends there.
   */
  private static int beforeFormerEmployer(RoleSentence s, int last) {
    int name = s.isPossessive(last) ? last - 1 : last;
    if (s.organization(name) == null) {
      return last;
    }
    int before = s.firstOfMention(name) - 1;
    return s.is(before, "the") ? before - 1 : before;
  }

  /**
   * Whether the employer is an organisation and the role's own phrase names only a town or country,
   * as in "Acme named X [head of sales in Oslo]": then the role is at the employer.
   */
  private static boolean isInTown(HeldRole role, Place employer) {
    return employer.isOrganization()
        && role.part().place() instanceof Place.Named in
        && in.mention().type() == MentionType.PLACE;
  }

  /**
   * The first token behind a name that is neither a comma, an age or a degree nor part of "from
   * Norvik" or "away from Norvik", which tell whose employee somebody was.
   */
  private int afterSource(RoleSentence s, int behindName) {
    int end = behindName;
    while (RoleLinks.isBesideName(words, s, end)) {
      end++;
    }
    int from = verbs.isAway(s.lower(end)) ? end + 1 : end;
    int source = s.afterThe(from + 1);
    return s.is(from, "from") && s.organization(source) != null ? s.endOfMention(source) : end;
  }

  /**
   * Whether the words between a name and a role say that the person is given the role. An old role
   * ("X, [head of sales], as chief executive"), a former employer or a time ("X [in May] as chief
   * executive") may stand between.
   */
  private boolean isInto(RoleSentence s, RolePhrase phrase, int person) {
    int end = s.endOfMention(person);
    int aside = asides.end(s, end);
    int time = SinceWhen.afterTime(verbs, s, end);
    return isInto(s, afterSource(s, end), phrase.first())
        || isInto(s, time, phrase.first())
        || (aside <= phrase.first() && isInto(s, aside, phrase.first()));
  }

  /** Whether tokens {@code [from, to)} are none, or only words such as "as" or "to be". */
  private boolean isInto(RoleSentence s, int from, int to) {
    return from == to || (to > from && to - from <= MAX_INTO && verbs.isInto(s.words(from, to)));
  }

  /**
   * The first organisation before a verb, else the first place that is not only where another names
   * its seat: "[Kenya]'s Norvik named", "[Toronto]-based Norvik named".
   */
  private @Nullable Place subject(RoleSentence s, int verb) {
    Mention place = null;
    for (int i = 0; i < verb; i++) {
      Mention mention = s.organizationOrPlace(i);
      if (mention != null && PrecedingOrganizations.isOrganization(mention)) {
        return new Place.Named(mention);
      }
      place = place == null && mention != null && !isSeat(s, i) ? mention : place;
    }
    return place == null ? null : new Place.Named(place);
  }

  private boolean isSeat(RoleSentence s, int i) {
    int end = s.endOfMention(i);
    return s.isPossessive(end) || (s.is(end, "-") && words.isSeat(s.lower(end + 1)));
  }
}
