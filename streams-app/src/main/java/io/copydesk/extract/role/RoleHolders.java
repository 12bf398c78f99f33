package io.copydesk.extract.role;

import io.copydesk.events.RoleStatus;
import io.copydesk.extract.Mention;
import io.copydesk.extract.PersonRole;
import io.copydesk.extract.role.RolePhrase.Place;
import io.copydesk.extract.role.word.RoleVerbs;
import io.copydesk.extract.role.word.RoleWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Gives the roles of a sentence to the people beside them: "[chief executive] X", "X, [chief
 * executive]", "X was named [chief executive]", "X, who heads Acme". Stateless, thread-safe.
 */
final class RoleHolders {

  /** Tokens between a person's name and a role behind it. */
  private static final int MAX_BETWEEN = 18;

  /** Tokens of a verb: "will be replacing". */
  private static final int MAX_VERBS = 3;

  private final RoleWords words;
  private final RoleVerbs verbs;
  private final JobMoves moves;
  private final LedBodies led;
  private final NameAsides asides;
  private final BareRoles bare;
  private final RoleLinks links;
  private final SeveralHolders several;
  private final OrganizationDescriptions descriptions;

  RoleHolders(RoleWords words, RoleVerbs verbs) {
    this.words = words;
    this.verbs = verbs;
    this.moves = new JobMoves(words, verbs);
    this.led = new LedBodies(words, verbs);
    this.asides = new NameAsides(words);
    this.bare = new BareRoles(words, verbs);
    this.links = new RoleLinks(words, verbs);
    this.several = new SeveralHolders(words, verbs, links);
    this.descriptions = new OrganizationDescriptions(words);
  }

  /**
   * The roles that the sentence gives to people.
   *
   * @param phrases of the sentence, from left to right
   */
  List<HeldRole> of(RoleSentence s, List<RolePhrase> phrases) {
    List<HeldRole> roles = new ArrayList<>();
    for (RolePhrase phrase : phrases) {
      int next = asides.nextInList(s, phrase, roles);
      roles.addAll(next < 0 ? heldBy(s, phrase) : HeldRole.given(s, phrase, next, null, null));
      roles.addAll(moves.predecessor(s, phrase));
    }
    for (int i = 0; i < s.size(); i++) {
      if (s.person(i) != null && s.firstOfMention(i) == i) {
        roles.addAll(led.by(s, i));
      }
    }
    roles.removeIf(role -> links.isDenied(s, role));
    return roles;
  }

  private List<HeldRole> heldBy(RoleSentence s, RolePhrase phrase) {
    int behind = s.afterHonorifics(s.afterBrackets(phrase.end()));
    if (phrase.plural()) {
      return heldBySeveral(s, phrase, behind);
    }
    List<HeldRole> oneEach = oneEach(s, phrase, several.respectively(s, phrase));
    if (!oneEach.isEmpty()) {
      return oneEach;
    }
    if (s.person(behind) != null) {
      return heldByNext(s, phrase, behind);
    }
    List<HeldRole> before =
        words.isRelative(s.lower(phrase.first())) ? List.of() : heldByPersonBefore(s, phrase);
    if (!before.isEmpty()) {
      return before;
    }
    int named = s.afterHonorifics(phrase.end() + 1);
    RoleStatus held = linkBehind(s, phrase);
    if (held != null && phrase.determined() && s.person(named) != null) {
      return HeldRole.given(s, phrase, named, null, held);
    }
    int comma = s.afterShortForm(phrase.end());
    int listed = s.is(comma, ",") ? s.afterHonorifics(comma + 1) : -1;
    return listed > 0 && s.person(listed) != null ? listed(s, phrase, listed) : List.of();
  }

  /**
   * Gives a phrase to the person whose name follows directly: "[chief executive] X", "At Acme,
   * [analyst] X".
   */
  private List<HeldRole> heldByNext(RoleSentence s, RolePhrase phrase, int person) {
    int end = s.endOfMention(person);
    Place behind = placeBehind(s, phrase, end);
    Place place = behind == null ? placeInFront(s, phrase) : behind;
    return HeldRole.given(s, phrase, person, place, left(s, end));
  }

  /**
   * Gives a phrase to the person whose name follows behind a comma: "the [chief executive], X",
   * "[managing director], X, said". Empty where the role is not that person's.
   */
  private List<HeldRole> listed(RoleSentence s, RolePhrase phrase, int person) {
    int end = s.endOfMention(person);
    if (!bare.isOfNext(s, phrase, person)) {
      return List.of();
    }
    RoleStatus left = left(s, afterComma(s, end));
    RoleStatus status = left == null ? bare.status(s, phrase) : left;
    return HeldRole.given(s, phrase, person, placeBehind(s, phrase, end), status);
  }

  /**
   * The status by a verb right behind a role that leads on to its holder: "its [chairman] is X".
   * Null for other words, and for a verb with which the holder appoints somebody else: "its
   * [chairman] named X".
   */
  private @Nullable RoleStatus linkBehind(RoleSentence s, RolePhrase phrase) {
    String word = s.lower(phrase.end());
    return verbs.appoints(word) == null ? verbs.link(word) : null;
  }

  /** FORMER for "the late X", else null. */
  private @Nullable RoleStatus beforeName(RoleSentence s, int person) {
    boolean late =
        s.is(person - 2, "the") && words.status(s.lower(person - 1)) == RoleStatus.FORMER;
    return late ? RoleStatus.FORMER : null;
  }

  private static int afterComma(RoleSentence s, int i) {
    return s.is(i, ",") ? i + 1 : i;
  }

  /**
   * FORMER where a verb at the token, or one word behind it as in "abruptly resigned", says that
   * the person left the role; else null, also where it says that something else was left ("resigned
   * from the board").
   */
  private @Nullable RoleStatus left(RoleSentence s, int from) {
    int verb = verbs.isManner(s.lower(from)) ? from + 1 : from;
    for (int after = verb + MAX_VERBS; after > verb; after--) {
      if (verbs.leaves(s.words(verb, Math.min(after, s.size())))) {
        return verbs.saysWhatWasLeft(s.lower(after)) || s.mention(after) != null
            ? null
            : RoleStatus.FORMER;
      }
    }
    return null;
  }

  private List<HeldRole> heldBySeveral(RoleSentence s, RolePhrase phrase, int behind) {
    int one = several.oneOf(s, phrase);
    if (one >= 0) {
      return HeldRole.given(s, phrase, one, null, null);
    }
    SeveralHolders.Holders holders = several.of(s, phrase, behind);
    Place place = placeBehind(s, phrase, holders);
    return holders.people().stream()
        .flatMap(
            person ->
                HeldRole.given(s, phrase, person, own(s, phrase, person, place), holders.status())
                    .stream())
        .toList();
  }

  /**
   * The place right behind one of several names, "analysts X [of Acme] and Y", else the place of
   * all of them.
   */
  private @Nullable Place own(RoleSentence s, RolePhrase phrase, int person, @Nullable Place all) {
    Place own = placeBehind(s, phrase, s.endOfMention(person));
    return own == null ? all : own;
  }

  /** The first of the phrase's roles for the first of the people, and so on. */
  private List<HeldRole> oneEach(
      RoleSentence s, RolePhrase phrase, SeveralHolders.Holders holders) {
    Place place = placeBehind(s, phrase, holders);
    return IntStream.range(0, holders.people().size())
        .mapToObj(
            i ->
                HeldRole.given(s, phrase.only(i), holders.people().get(i), place, holders.status()))
        .flatMap(List::stream)
        .toList();
  }

  private @Nullable Place placeBehind(
      RoleSentence s, RolePhrase phrase, SeveralHolders.Holders holders) {
    return holders.behind() < 0 ? null : placeBehind(s, phrase, holders.behind());
  }

  /**
   * Gives a phrase to a person whose name stands before it: "X, [chief executive]", "X (45), [..]",
   * "X is [..]", "appointed X as [..]". Empty where the words between do not join the two.
   */
  private List<HeldRole> heldByPersonBefore(RoleSentence s, RolePhrase phrase) {
    List<HeldRole> elsewhere = moves.elsewhere(s, phrase);
    if (!elsewhere.isEmpty()) {
      return elsewhere;
    }
    for (int i = phrase.first() - 1; i >= 0 && phrase.first() - i <= MAX_BETWEEN; i--) {
      if (s.person(i) != null) {
        int person = s.firstOfMention(i);
        int after = afterOrganization(s, s.endOfMention(i));
        RoleStatus held = links.link(s, after, phrase.first());
        held = held == null ? links.link(s, asides.end(s, after), phrase.first()) : held;
        if (held != null && asides.isNextSubject(s, phrase, person)) {
          return List.of();
        }
        if (held != null) {
          RoleStatus status = status(s, phrase, person, held);
          return HeldRole.given(s, phrase, person, besideName(s, person, after), status);
        }
        return moves.of(s, phrase, person);
      }
    }
    return List.of();
  }

  /**
   * The status of a role behind a name, by what stands before the name ("the late X") and behind
   * the role ("X, [chief executive], resigned", "X has served as [chair] since 2021").
   *
   * @param said by the words between the two
   */
  private RoleStatus status(RoleSentence s, RolePhrase phrase, int person, RoleStatus said) {
    RoleStatus late = beforeName(s, person);
    if (late != null) {
      return late;
    }
    boolean told = !s.isWord(phrase.first() - 1) && SinceWhen.isUntil(verbs, s, phrase.end());
    boolean over = told || SinceWhen.isOver(verbs, s, phrase.end());
    if (said == RoleStatus.CURRENT && over) {
      return RoleStatus.FORMER;
    }
    boolean aside = s.is(phrase.first() - 1, ",") && s.is(phrase.end(), ",");
    if (said == RoleStatus.CURRENT && aside && left(s, phrase.end() + 1) != null) {
      return RoleStatus.FORMER;
    }
    boolean since = SinceWhen.begins(s, phrase.end()) && isPerfect(s, person, phrase.first());
    return since
        ? RoleStatus.CURRENT
        : SinceWhen.orAhead(verbs, s, phrase, s.endOfMention(person), said);
  }

  /** Whether one of tokens {@code [first, end)} is "has". */
  private boolean isPerfect(RoleSentence s, int first, int end) {
    return IntStream.range(first, end).anyMatch(i -> verbs.isPerfect(s.lower(i)));
  }

  /** Past "at Acme" behind a name, where a comma follows; the token itself when it is not there. */
  private int afterOrganization(RoleSentence s, int end) {
    int at = s.afterThe(end + 1);
    boolean organization = words.isAtOrganization(s.lower(end)) && s.organization(at) != null;
    return organization && s.is(s.endOfMention(at), ",") ? s.endOfMention(at) : end;
  }

  /** The organisation in "Acme's X" or "X at Acme"; null when none stands there. */
  private static @Nullable Place besideName(RoleSentence s, int person, int after) {
    Mention behind = after > s.endOfMention(person) ? s.organization(after - 1) : null;
    Mention before = s.isPossessive(person - 1) ? s.organization(person - 2) : null;
    Mention beside = behind == null ? before : behind;
    return beside == null ? null : new Place.Named(beside);
  }

  /**
   * The place that is named behind the holder's name: "analyst John Smith [of Bernstein]",
   * "councillor John Smith, [of the Labour Party]"; null when none is. For an office of a state
   * only "of" counts, since what is sent to a president "from Norvik" does not say where the office
   * is.
   */
  private @Nullable Place placeBehind(RoleSentence s, RolePhrase phrase, int behindName) {
    boolean parted = s.is(behindName, ",");
    boolean employed = s.is(behindName + 1, "of") || isFromOrganization(s, behindName + 1);
    int end = parted && employed ? behindName + 1 : behindName;
    String country = asides.countryOfParty(s, end);
    if (country != null) {
      return new Place.In(country);
    }
    boolean joined =
        isOfState(phrase)
            ? s.is(end, "of")
            : words.isAtOrganization(s.lower(end)) || s.is(end, "from");
    if (!joined) {
      return null;
    }
    int at = s.afterThe(end + 1);
    boolean named = isOfState(phrase) || s.organization(at) != null;
    Mention mention = s.organizationOrPlace(named ? at : descriptions.endOfNoun(s, at));
    return mention == null ? null : new Place.Named(mention);
  }

  private static boolean isFromOrganization(RoleSentence s, int from) {
    return s.is(from, "from") && s.organization(s.afterThe(from + 1)) != null;
  }

  /** The organisation that the sentence begins with: "At Acme, [analyst] X"; null for others. */
  private static @Nullable Place placeInFront(RoleSentence s, RolePhrase phrase) {
    int at = s.afterThe(1);
    int comma = phrase.first() - 1;
    boolean front = s.is(0, "at") && s.is(comma, ",") && s.organization(at) != null;
    return front && s.endOfMention(at) == comma
        ? new Place.Named(Objects.requireNonNull(s.organization(at)))
        : null;
  }

  private static boolean isOfState(RolePhrase phrase) {
    return phrase.parts().stream().anyMatch(part -> PersonRole.isOfState(part.kind()));
  }
}
