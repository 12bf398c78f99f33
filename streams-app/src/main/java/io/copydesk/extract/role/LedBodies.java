package io.copydesk.extract.role;

import io.copydesk.events.MentionType;
import io.copydesk.events.RoleKind;
import io.copydesk.events.RoleStatus;
import io.copydesk.extract.Mention;
import io.copydesk.extract.role.RolePhrase.Part;
import io.copydesk.extract.role.RolePhrase.Place;
import io.copydesk.extract.role.word.RoleVerbs;
import io.copydesk.extract.role.word.RoleWords;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Reads roles that a verb says: "X, who heads Acme", "X, at the helm of Acme", "Acme, a maker of
 * pumps led by X". Stateless, thread-safe.
 */
final class LedBodies {

  /** Tokens of a verb: "has been at the helm of". */
  private static final int MAX_VERB = 6;

  /** Tokens between an organisation and "led by": ", a family-owned maker of pumps". */
  private static final int MAX_DESCRIPTION = 8;

  /** Tokens between "the" and an organisation: "small opposition", "start-up". */
  private static final int MAX_ADJECTIVES = 3;

  private final RoleWords words;
  private final RoleVerbs verbs;
  private final NameAsides asides;
  private final OrganizationDescriptions descriptions;

  LedBodies(RoleWords words, RoleVerbs verbs) {
    this.words = words;
    this.verbs = verbs;
    this.asides = new NameAsides(words);
    this.descriptions = new OrganizationDescriptions(words);
  }

  /** The roles of the person whose name begins at the token. */
  List<HeldRole> by(RoleSentence s, int person) {
    HeldRole leads = leading(s, person);
    HeldRole held = leads == null ? leader(s, person) : leads;
    return held == null ? List.of() : List.of(held);
  }

  /**
   * The role that a verb behind a name says, directly or behind an aside about the name: "X, who
   * heads Acme", "X founded Acme"; null when none does.
   */
  private @Nullable HeldRole leading(RoleSentence s, int person) {
    int i = s.endOfMention(person);
    if (isSucceeded(s, person)) {
      return null;
    }
    HeldRole said = leading(s, person, i);
    int aside = said == null ? asides.end(s, i) : s.size();
    return aside < s.size() ? leading(s, person, aside) : said;
  }

  /**
   * @param behind the token behind the name, or behind an aside about it
   */
  private @Nullable HeldRole leading(RoleSentence s, int person, int behind) {
    int i = behind;
    while (s.is(i, ",") || s.is(i, "who") || verbs.isPresently(s.lower(i))) {
      i++;
    }
    for (int end = Math.min(i + MAX_VERB, s.size()); end > i; end--) {
      Led led = led(s, i, end);
      if (led != null) {
        return held(s, person, led);
      }
    }
    return null;
  }

  /**
   * What somebody leads or led.
   *
   * @param end one past its last token
   */
  private record Led(String role, RoleStatus status, Place at, int end) {}

  /**
   * What is led by the subject of a verb of tokens {@code [verb, end)}, as the words behind the
   * verb name it; null when the words are no such verb or nothing is named.
   */
  private @Nullable Led led(RoleSentence s, int verb, int end) {
    String words = s.words(verb, end);
    String former = verbs.ofFormerVerb(words);
    String role = former == null ? verbs.ofVerb(words) : former;
    if (role == null) {
      return null;
    }
    int at = afterOwner(s, afterAdjectives(s, end));
    Mention mention = s.organizationOrPlace(at);
    if (mention != null && !isOfMore(s, at)) {
      return led(s, role, former != null, new Place.Named(mention), s.endOfMention(at));
    }
    boolean clause = s.is(verb - 1, "who");
    int owned = clause ? descriptions.afterOwned(s, end) : -1;
    return owned > end
        ? led(s, role, former != null, new Place.Its(s.is(end, "its")), owned)
        : spokenOf(s, role, former != null, end);
  }

  private Led led(RoleSentence s, String role, boolean former, Place at, int end) {
    boolean over = former || isOver(s, end);
    return new Led(role, over ? RoleStatus.FORMER : RoleStatus.CURRENT, at, end);
  }

  private boolean isOver(RoleSentence s, int end) {
    return SinceWhen.isOver(verbs, s, end) || SinceWhen.isUntil(verbs, s, end);
  }

  /**
   * Reads a past role at "the bank" or the like, whose name the text said before: "led the bank
   * from 2001 to 2005". Null unless the words say that it is over, since "led the bank to a record"
   * tells of a success and not of a role.
   */
  private @Nullable Led spokenOf(RoleSentence s, String role, boolean former, int the) {
    MentionType noun = s.is(the, "the") ? words.organizationNoun(s.lower(the + 1)) : null;
    boolean whole = former || isOver(s, the + 2);
    return noun == null || !whole
        ? null
        : new Led(role, RoleStatus.FORMER, new Place.SpokenOf(s.lower(the + 1), noun), the + 2);
  }

  /** Past "Norland's" before an organisation's name; the token itself when none follows. */
  private static int afterOwner(RoleSentence s, int led) {
    Mention owner = s.organizationOrPlace(led);
    boolean place = owner != null && owner.type() == MentionType.PLACE;
    int owned = place && s.isPossessive(s.endOfMention(led)) ? s.endOfMention(led) + 1 : led;
    return s.organization(owned) == null ? led : owned;
  }

  /**
   * Past "the", and then "opposition" or the like before an organisation: "the opposition Acme",
   * "the London start-up Acme", "the retail unit of Acme".
   */
  private int afterAdjectives(RoleSentence s, int from) {
    int first = s.afterThe(from);
    boolean inTown = first > from && isOfMore(s, first);
    if (!inTown && (first == from || s.mention(first) != null)) {
      return first;
    }
    int begin = inTown ? s.endOfMention(first) : first;
    int i = begin;
    while (i < begin + MAX_ADJECTIVES && isAdjective(s, i)) {
      i++;
    }
    if (i > begin && words.isPart(s.lower(i - 1)) && words.isAtOrganization(s.lower(i))) {
      i = s.afterThe(i + 1);
    }
    return s.organization(i) == null ? -1 : i;
  }

  /** Whether a place's name only tells of what is named behind it: "the [London] office". */
  private boolean isOfMore(RoleSentence s, int i) {
    Mention mention = s.organizationOrPlace(i);
    return mention != null
        && mention.type() == MentionType.PLACE
        && s.is(s.firstOfMention(i) - 1, "the")
        && isAdjective(s, s.endOfMention(i));
  }

  private boolean isAdjective(RoleSentence s, int i) {
    boolean word = s.isWord(i) || (s.is(i, "-") && s.isWord(i + 1));
    return s.mention(i) == null && word && !words.isNoPartOfRole(s.lower(i));
  }

  /**
   * Whether a verb before the name says that somebody else took over, as in "Y replaced [X] at the
   * helm of Acme", so that the words behind the name are not about X.
   */
  private boolean isSucceeded(RoleSentence s, int person) {
    return IntStream.range(Math.max(0, person - MAX_VERB), person)
        .anyMatch(verb -> verbs.succeeds(s.words(verb, person)) != null);
  }

  /**
   * The role that a participle and "by" before a name say: "Acme, founded by X", "Acme, which is
   * led by X"; null when none do.
   */
  private @Nullable HeldRole leader(RoleSentence s, int person) {
    int by = s.beforeHonorifics(person);
    String role = s.is(by, "by") ? verbs.ofParticiple(s.lower(by - 1)) : null;
    int last = role == null ? -1 : beforeDescription(s, by - 2);
    Mention led = s.organization(last);
    return role == null || led == null
        ? null
        : held(
            s,
            person,
            role,
            RoleStatus.CURRENT,
            new Place.Named(led),
            s.firstOfMention(last),
            s.endOfMention(person));
  }

  /**
   * The last token before "which is" or ", a maker of pumps" that end at the token; -1 when
   * something else stands there.
   */
  private int beforeDescription(RoleSentence s, int last) {
    int i = last;
    while (verbs.isInPassive(s.lower(i))) {
      i--;
    }
    if (s.organization(i) != null) {
      return i;
    }
    if (s.is(i, ",")) {
      return i - 1;
    }
    for (int first = i;
        first > i - MAX_DESCRIPTION && (s.isWord(first) || s.is(first, "-"));
        first--) {
      if (s.is(first, "a") || s.is(first, "an")) {
        return s.is(first - 1, ",") ? first - 2 : -1;
      }
    }
    return -1;
  }

  private @Nullable HeldRole held(RoleSentence s, int person, Led led) {
    return held(s, person, led.role(), led.status(), led.at(), person, led.end());
  }

  private @Nullable HeldRole held(
      RoleSentence s, int person, String role, RoleStatus status, Place at, int first, int end) {
    RoleKind kind = words.kind(role);
    return kind == null
        ? null
        : new HeldRole(
            Objects.requireNonNull(s.person(person)),
            new Part(role, kind, status, at, false),
            false,
            first,
            end);
  }
}
