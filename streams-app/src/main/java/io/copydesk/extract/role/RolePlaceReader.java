package io.copydesk.extract.role;

import io.copydesk.events.MentionType;
import io.copydesk.extract.Mention;
import io.copydesk.extract.role.RolePhrase.Part;
import io.copydesk.extract.role.RolePhrase.Place;
import io.copydesk.extract.role.word.RoleWords;
import io.copydesk.extract.text.Dash;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Reads where a role is held from the words behind it: "at Acme", "of the company", ", Acme", "in
 * the London office of Acme". Stateless, thread-safe; looks at a bounded number of tokens.
 */
final class RolePlaceReader {

  /** Words behind an organisation's possessive that belong to it: "monetary policy committee". */
  private static final int MAX_OBJECT = 6;

  /** Tokens between a role and "at", where a comma follows the role. */
  private static final int MAX_MORE = 6;

  /** Tokens between a role and "at", where a clause with "who" follows the role. */
  private static final int MAX_CLAUSE = 10;

  private final RoleWords words;
  private final RoleNouns nouns;
  private final CountryWords countries;
  private final OrganizationDescriptions descriptions;

  RolePlaceReader(RoleWords words, RoleNouns nouns, CountryWords countries) {
    this.words = words;
    this.nouns = nouns;
    this.countries = countries;
    this.descriptions = new OrganizationDescriptions(words);
  }

  /**
   * A role with its place.
   *
   * @param end one past the last token of both
   */
  record Read(Part part, int end) {}

  /** The role with its place, if the words behind it name one. */
  Read behind(RoleSentence s, int behind, Part read) {
    int end = afterField(s, behind);
    boolean tellsMore = end > behind && !s.is(behind, ",");
    Part part = tellsMore ? read.withMore(s.words(behind, end)) : read;
    Read joined = words.isBetweenRoleAndPlace(s.lower(end)) ? sentOrJoined(s, end, part) : null;
    if (joined != null) {
      return joined;
    }
    Mention listed = s.is(end, ",") ? s.organizationOrPlace(end + 1) : null;
    if (listed != null && part.place().isOpen() && endsAfter(s, end + 1)) {
      return new Read(part.withPlace(new Place.Named(listed)), s.endOfMention(end + 1));
    }
    return part.place().isOpen() ? farther(s, end, part) : new Read(part, end);
  }

  /**
   * Past ", Investor Relations", "- Research" and "of Global Marketing", which look like names of
   * bodies and are what the role is for; the token itself when nothing like that stands there.
   */
  private int afterField(RoleSentence s, int end) {
    boolean mayBegin = s.is(end, ",") || Dash.is(s.lower(end)) || words.beginsObject(s.lower(end));
    int i = end + 1;
    while (mayBegin && i - end <= MAX_MORE && isPartOfField(s, i)) {
      i = s.endOfMention(i);
    }
    boolean whole = s.is(i, ",") || words.isAtOrganization(s.lower(i)) || i == s.size();
    return i > end + 1 && whole ? i : afterAnyField(s, end);
  }

  /**
   * Past capitalised words of any field between a role and its organisation: ", Forex and Bullion"
   * in "X, analyst, Forex and Bullion, Norvik Securities"; the token itself when none stand there.
   */
  private static int afterAnyField(RoleSentence s, int end) {
    int i = end + 1;
    while (i - end <= MAX_MORE && s.mention(i) == null && isCapitalWord(s, i)) {
      i++;
    }
    boolean parted = s.is(end, ",") || Dash.is(s.lower(end));
    boolean whole = parted && i > end + 1 && s.is(i, ",") && s.organization(i + 1) != null;
    return whole && endsAfter(s, i + 1) ? i : end;
  }

  private static boolean isCapitalWord(RoleSentence s, int i) {
    return s.isCapitalised(i) || s.is(i, "and") || s.is(i, "&");
  }

  private boolean isPartOfField(RoleSentence s, int i) {
    Mention mention = s.mention(i);
    boolean field = s.isCapitalised(i) || s.is(i, "and") || s.is(i, "&");
    boolean body =
        mention != null
            && (mention.type() == MentionType.COMPANY
                || mention.type() == MentionType.ORGANIZATION);
    return field && (mention == null || body) && nouns.areFields(s, i, s.endOfMention(i));
  }

  /**
   * Reads the words behind a role that a preposition joins to it. Behind an ambassador they name
   * the host, "to Japan", which is not where the role is held; behind others the place. Null when
   * they name neither.
   */
  private @Nullable Read sentOrJoined(RoleSentence s, int end, Part part) {
    int host = words.isEnvoy(part.role()) ? afterHost(s, end, part) : end;
    return host > end ? new Read(part, host) : joined(s, end, part);
  }

  /**
   * Reads the place behind a preposition: "of Acme", "at the company", "in Kenya"; null when none
   * stands there.
   */
  private @Nullable Read joined(RoleSentence s, int end, Part part) {
    int i = descriptions.end(s, s.afterThe(end + 1));
    if (s.is(end, "to") && isOfAnother(s, i)) {
      return null;
    }
    int served = s.is(end, "to") && s.isCapitalised(end - 1) ? afterServed(s, end + 1) : -1;
    if (served > end) {
      return new Read(part.withPlace(new Place.OfPerson()), served);
    }
    Mention named = s.organizationOrPlace(i);
    if (named != null) {
      return named(s, i, named, part);
    }
    int owned = descriptions.afterOwned(s, end + 1);
    if (owned > end && part.place().isOpen()) {
      return new Read(part.withPlace(new Place.Its(s.is(end + 1, "its"))), owned);
    }
    int country = countries.end(s, i);
    if (country > i && s.isCapitalised(i)) {
      return new Read(part.withPlace(new Place.In(countries.code(s, i, country))), country);
    }
    MentionType type = spokenOf(s, end + 1);
    return type == null
        ? served(s, end, part)
        : new Read(part.withPlace(new Place.SpokenOf(s.lower(end + 2), type)), end + 3);
  }

  /**
   * Past "to Japan", "in Tokyo" or "to the United Nations" behind an ambassador, who is of the
   * sender, whether that is named or not; the token itself when nothing of the sort stands there,
   * or the sender is not named and a body is.
   */
  private int afterHost(RoleSentence s, int end, Part part) {
    int at = s.afterThe(end + 1);
    Mention host = s.organizationOrPlace(at);
    if (!s.is(end, "to") && !s.is(end, "in")) {
      return end;
    }
    if (host == null) {
      return s.isCapitalised(at) ? countryEnd(s, at, end) : end;
    }
    return host.type() == MentionType.PLACE || !part.place().isOpen() ? s.endOfMention(at) : end;
  }

  private int countryEnd(RoleSentence s, int at, int otherwise) {
    int country = countries.end(s, at);
    return country > at ? country : otherwise;
  }

  /**
   * Past the role of somebody whom another serves, and what that is about: "Special Adviser to [the
   * President on Media], X"; -1 when none stands there, or the name of who has it.
   */
  private int afterServed(RoleSentence s, int the) {
    RoleNouns.Head head = s.is(the, "the") ? nouns.head(s, the + 1) : null;
    if (head == null || s.person(head.end()) != null) {
      return -1;
    }
    int i = head.end();
    while (i > the
        && (s.is(i, "on") || s.is(i, "and") || s.isCapitalised(i))
        && s.mention(i) == null) {
      i++;
    }
    return s.is(s.afterBrackets(i), ",") ? i : -1;
  }

  /**
   * Where whom the role serves is named, with a role or without: "for President X". The name is no
   * part of this role's words.
   */
  private @Nullable Read served(RoleSentence s, int joins, Part part) {
    RoleNouns.Head head = nouns.head(s, joins + 1);
    int name = head == null ? joins + 1 : head.end();
    int person = s.afterHonorifics(name);
    boolean serves = s.is(joins, "for") || s.is(joins, "to") || s.is(joins, "of");
    boolean named = s.person(person) != null && !s.isPossessive(s.endOfMention(person));
    return serves && named && part.place().isOpen()
        ? new Read(part.withPlace(new Place.OfPerson()), joins)
        : null;
  }

  /**
   * Whether an organisation or country at the token owns another person's role, as in "an aide to
   * [Norvik] chairman X", so that it is not the place of this one.
   */
  private boolean isOfAnother(RoleSentence s, int i) {
    int end = s.organizationOrPlace(i) == null ? countries.end(s, i) : s.endOfMention(i);
    RoleNouns.Head head = end > i ? nouns.head(s, end) : null;
    return head != null && s.person(head.end()) != null;
  }

  private Read named(RoleSentence s, int at, Mention named, Part part) {
    int office = afterOffice(s, at);
    if (office > at) {
      Mention owner = Objects.requireNonNull(s.organizationOrPlace(office));
      return new Read(part.withPlace(new Place.Named(owner)), s.endOfMention(office));
    }
    int owned = s.isPossessive(s.endOfMention(at)) ? s.endOfMention(at) + 1 : at;
    if (owned > at && s.organization(owned) != null) {
      return named(s, owned, Objects.requireNonNull(s.organization(owned)), part);
    }
    int end = endOfPlace(s, at);
    // What stands before the role says at which body it is: "Acme's head of sales in Oslo".
    if (named.type() == MentionType.PLACE && part.place().isOrganization()) {
      return new Read(part, end);
    }
    boolean body = named.type() == MentionType.PLACE && end > s.endOfMention(at) + 1;
    Place place = body ? new Place.Described(s.text(at, end), named) : new Place.Named(named);
    return new Read(part.withPlace(place), s.afterBrackets(end));
  }

  /**
   * Looks for the place of a role where no preposition joins one: right behind it ("CEO Norvik
   * Foods,", "Governor Norland X"), or behind a few words that tell more of the role (", global
   * sales, at Norvik Foods", "who runs a fund at ...").
   */
  private Read farther(RoleSentence s, int end, Part part) {
    Mention direct = s.organizationOrPlace(end);
    if (direct != null
        && (isBesideName(s, end) || (s.organization(end) != null && endsAfter(s, end)))) {
      return new Read(part.withPlace(new Place.Named(direct)), s.endOfMention(end));
    }
    int limit = s.is(end, ",") ? end + MAX_MORE : s.is(end, "who") ? end + MAX_CLAUSE : end;
    for (int i = end + 1; i < limit && s.person(i) == null && tellsMore(s, end, i); i++) {
      int at = s.afterThe(i + 1);
      if (words.isAtOrganization(s.lower(i)) && s.organization(at) != null && endsAfter(s, at)) {
        Place place = new Place.Named(Objects.requireNonNull(s.organization(at)));
        return new Read(part.withPlace(place), s.endOfMention(at));
      }
    }
    return new Read(part, end);
  }

  /**
   * Whether a name that begins at a token has a person's right behind it, and the role a capital.
   */
  private boolean isBesideName(RoleSentence s, int at) {
    int person = s.afterHonorifics(s.afterBrackets(s.endOfMention(at)));
    return s.isCapitalised(at - 1) && s.person(person) != null;
  }

  /**
   * Whether the token may stand between a role and "at": in a clause anything but a comma, else a
   * noun.
   */
  private boolean tellsMore(RoleSentence s, int end, int i) {
    return s.is(end, "who")
        ? !s.is(i, ",") && !s.is(i, ";")
        : s.is(i, ",") || words.isAtOrganization(s.lower(i)) || !words.isNoPartOfRole(s.lower(i));
  }

  /** The owner's first token in "the [London] office of Norvik Foods"; the token when none is. */
  private int afterOffice(RoleSentence s, int place) {
    int noun = s.endOfMention(place);
    int owner = s.afterThe(noun + 2);
    boolean owned = words.isOffice(s.lower(noun)) && words.isAtOrganization(s.lower(noun + 1));
    return owned && s.organization(owner) != null ? owner : place;
  }

  /**
   * The type of what "the company" or the like that begins at the token stands for; null when none
   * does.
   */
  @Nullable MentionType spokenOf(RoleSentence s, int i) {
    boolean part = words.isPart(s.lower(i + 1)) && s.is(i + 2, "of");
    return s.is(i, "the") && !part ? words.organizationNoun(s.lower(i + 1)) : null;
  }

  /**
   * One past an organisation and the part that it owns: "Bank of England's monetary policy
   * committee".
   */
  private int endOfPlace(RoleSentence s, int first) {
    int end = s.endOfMention(first);
    if (!s.isPossessive(end)) {
      return end;
    }
    int i = end + 1;
    while (i - end <= MAX_OBJECT && s.isWord(i) && !words.isNoPartOfRole(s.lower(i))) {
      i++;
    }
    return i;
  }

  /** Whether a clause ends behind the mention at a token. */
  static boolean endsAfter(RoleSentence s, int i) {
    return s.endsClause(s.endOfMention(i));
  }
}
