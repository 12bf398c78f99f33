package io.copydesk.extract.role;

import io.copydesk.events.MentionType;
import io.copydesk.events.RoleKind;
import io.copydesk.events.RoleStatus;
import io.copydesk.extract.Mention;
import io.copydesk.extract.bank.CentralBankTable;
import io.copydesk.extract.role.RolePhrase.Part;
import io.copydesk.extract.role.RolePhrase.Place;
import io.copydesk.extract.role.word.RoleWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Reads the phrases that name roles: an owner ("Acme's", "British"), the role's nouns with their
 * modifiers, what the role is for ("of strategic markets"), where it is held ("at Hartford Funds"),
 * and further roles joined by "and". Stateless, thread-safe; looks at a bounded number of tokens.
 */
final class RolePhraseReader {

  /** Tokens behind "of" in which a state may be named. */
  private static final int MAX_BODY = 6;

  /** Tokens of "(CEO)". */
  private static final int ABBREVIATION = 3;

  /** Roles of one phrase. */
  private static final int MAX_PARTS = 4;

  /** Tokens of "would-be". */
  private static final int WITH_HYPHEN = 3;

  private final RoleWords words;
  private final RoleNouns nouns;
  private final RoleOwnerReader owners;
  private final CountryWords countries;
  private final RolePlaceReader places;
  private final RoleObjects objects;
  private final RoleKinds kinds;

  RolePhraseReader(RoleWords words, CountryWords countries, CentralBankTable banks) {
    this.words = words;
    this.nouns = new RoleNouns(words);
    this.owners = new RoleOwnerReader(words, nouns, countries);
    this.countries = countries;
    this.places = new RolePlaceReader(words, nouns, this.countries);
    this.objects = new RoleObjects(words, this.countries, places);
    this.kinds = new RoleKinds(words, banks);
  }

  /** The phrases of a sentence from left to right; none overlaps another. */
  List<RolePhrase> phrases(RoleSentence s) {
    List<RolePhrase> phrases = new ArrayList<>();
    int i = 0;
    while (i < s.size()) {
      RolePhrase phrase = at(s, i);
      if (phrase == null) {
        i++;
      } else {
        if (!isPretended(s, phrase.first())) {
          phrases.add(phrase);
        }
        i = phrase.end();
      }
    }
    return phrases;
  }

  /** Whether the words before a role say that nobody has it: "the would-be [president]". */
  private boolean isPretended(RoleSentence s, int first) {
    return words.isPretended(s.lower(first - 1))
        || (first >= WITH_HYPHEN && words.isPretended(s.words(first - WITH_HYPHEN, first)));
  }

  private @Nullable RolePhrase at(RoleSentence s, int first) {
    if (nouns.isDegree(s, first)) {
      return null;
    }
    RoleOwnerReader.OwnerRead start = owners.start(s, first);
    List<Part> parts = new ArrayList<>();
    int end = -1;
    int next = start.end();
    while (next >= 0 && parts.size() < MAX_PARTS) {
      RolePlaceReader.Read read = part(s, next, parts.isEmpty() ? start : further(start, parts));
      if (read == null || isOfAnother(s, first, parts, next, read.end())) {
        break;
      }
      parts.add(withStatus(s, ofState(read.part(), parts), next, parts));
      end = withFurtherPlace(s, parts, read.end());
      next = afterAnd(s, end);
    }
    if (parts.isEmpty()) {
      return null;
    }
    List<Part> all = kinds.adjusted(shared(parts).stream().filter(this::isRole).toList());
    return all.isEmpty() || isAddress(s, first, end)
        ? null
        : new RolePhrase(first, end, start.determined(), all);
  }

  /**
   * Adds the role once more if it is held at a second organisation, "chairman of Acme and
   * [Norvik]"; gives the end of what was read, which is the given one when no second is named.
   */
  private static int withFurtherPlace(RoleSentence s, List<Part> parts, int end) {
    int at = s.afterThe(end + 1);
    Part last = parts.getLast();
    boolean named =
        last.place() instanceof Place.Named place
            && place.mention().equals(s.organization(end - 1))
            && s.endOfMention(end - 1) == end;
    if (!named || !s.is(end, "and") || s.organization(at) == null) {
      return end;
    }
    if (!RolePlaceReader.endsAfter(s, at)) {
      return end;
    }
    parts.add(last.withPlace(new Place.Named(Objects.requireNonNull(s.organization(at)))));
    return s.endOfMention(at);
  }

  /**
   * What stands before the first role, as it holds for a further role of the phrase. A party that
   * owns a member of parliament owns no further role; every other owner does.
   */
  private static RoleOwnerReader.OwnerRead further(
      RoleOwnerReader.OwnerRead start, List<Part> before) {
    RoleOwnerReader.OwnerRead further = start.forFurther();
    boolean ofParty =
        before.getFirst().kind() == RoleKind.LEGISLATOR && start.place().isOrganization();
    return ofParty ? further.withPlace(new Place.Unsaid()) : further;
  }

  /** The prime minister of a "Labour leader and prime minister" is no party's. */
  private static Part ofState(Part further, List<Part> before) {
    boolean shared = !before.isEmpty() && further.place().equals(before.getFirst().place());
    return shared
            && before.getFirst().kind() == RoleKind.OTHER
            && HeldRole.isOfNoParty(further, further.place())
        ? further.withPlace(new Place.Unsaid())
        : further;
  }

  /**
   * Makes a further role of a phrase former as the one before it, where both are roles of
   * businesses and no article or place parts them: "former chairman and chief executive of Acme",
   * unlike "former minister and chairman".
   */
  private Part withStatus(RoleSentence s, Part part, int first, List<Part> before) {
    Part last = before.isEmpty() ? part : before.getLast();
    boolean shared =
        last.status() == RoleStatus.FORMER
            && last.place().isOpen()
            && words.status(s.lower(first)) == null
            && !RoleOwnerReader.isDeterminer(s, first)
            && (kinds.isOfBusiness(last) || words.isShared(last.role()));
    return shared && kinds.isOfBusiness(part) ? part.withStatus(RoleStatus.FORMER) : part;
  }

  private boolean isRole(Part part) {
    return !(part.place() instanceof Place.Unsaid && words.needsPlace(part.role()));
  }

  /**
   * Whether a further role is that of somebody named behind it, since the ones before it are
   * complete and of another: "Y, chairman of Acme, and Finance Minister X", or since a verb follows
   * rather than one more role: "named Y as foreign secretary and sacked Home Secretary X".
   */
  private boolean isOfAnother(RoleSentence s, int first, List<Part> before, int next, int end) {
    if (before.isEmpty() || (s.person(end) == null && !words.isHonorific(s.lower(end)))) {
      return false;
    }
    boolean listed =
        s.is(next - 2, ",")
            && s.is(first - 1, ",")
            && s.person(first - 2) != null
            && !before.getLast().place().isOpen();
    return listed || (s.is(first - 1, "as") && words.dismisses(s.lower(next)));
  }

  /** Whether the phrase is only a form of address right before a name, "Chief X", and no role. */
  private boolean isAddress(RoleSentence s, int first, int end) {
    return first + 1 == end
        && s.isCapitalised(first)
        && words.isAddress(s.lower(first))
        && s.person(end) != null;
  }

  /** Gives a part without a place that of the next: "chairman and chief executive of Acme". */
  private static List<Part> shared(List<Part> parts) {
    List<Part> all = new ArrayList<>(parts);
    for (int i = all.size() - 2; i >= 0; i--) {
      if (all.get(i).place().isOpen()) {
        all.set(i, all.get(i).withPlace(all.get(i + 1).place()));
      }
    }
    return all;
  }

  /** The role that begins at a token, with words of its own status before it; null for none. */
  private RolePlaceReader.@Nullable Read part(
      RoleSentence s, int from, RoleOwnerReader.OwnerRead start) {
    int first = from;
    RoleStatus status = start.status();
    while (owners.status(s, first) != null || RoleOwnerReader.isDeterminer(s, first)) {
      RoleStatus said = owners.status(s, first);
      status = said == null || said == RoleStatus.CURRENT ? status : said;
      first = said == null ? s.afterHyphen(first + 1) : owners.afterStatus(s, first);
    }
    RoleNouns.Head head = s.is(first, "-") ? null : nouns.head(s, first);
    if (head == null) {
      return null;
    }
    return partOf(
        s,
        first,
        head,
        s.isFormer(first) ? start.withStatus(RoleStatus.FORMER) : start.withStatus(status));
  }

  /** The role whose nouns begin at a token and end with a head. */
  private RolePlaceReader.Read partOf(
      RoleSentence s, int first, RoleNouns.Head head, RoleOwnerReader.OwnerRead start) {
    int behind = afterAbbreviation(s, head.end());
    int end = objects.end(s, behind);
    int chosen = s.afterHyphen(end);
    boolean joined = chosen > end || words.isBehindRole(s.lower(chosen));
    if (joined && words.status(s.lower(chosen)) == RoleStatus.FUTURE) {
      return places.behind(
          s,
          chosen + 1,
          new Part(s.words(first, end), head.kind(), RoleStatus.FUTURE, start.place(), false));
    }
    int known = s.afterHyphen(nouns.firstKnown(s, first, head.end()));
    boolean named = known > first && s.isCapitalised(first);
    Place place = named ? unread(s, first, known, start.place(), head.kind()) : start.place();
    String nouns = noun(s, place instanceof Place.Described ? known : first, head);
    String role = end > behind ? nouns + " " + s.words(behind, end) : nouns;
    RolePlaceReader.Read read =
        places.behind(s, end, new Part(role, head.kind(), start.status(), place, head.plural()));
    return isOfNoState(s, behind, read.part())
        ? new RolePlaceReader.Read(
            kinds.ofBody(read.part()).withPlace(new Place.Unread()), read.end())
        : read;
  }

  /** Whether the text says that the role is of something that is no state: "of a yacht club". */
  private boolean isOfNoState(RoleSentence s, int end, Part part) {
    if (!part.place().isOpen()
        || !s.is(end, "of")
        || !words.isShared(part.role())
        || (words.isOfFunction(part.role()) && words.saysWhatFor(part.role()))) {
      return false;
    }
    for (int i = end + 1; i <= end + MAX_BODY && s.isWord(i); i++) {
      if (words.isStateNoun(s.lower(i)) || countries.end(s, i) > i) {
        return false;
      }
    }
    return true;
  }

  /** The role's nouns, of one person where they are of several. */
  private static String noun(RoleSentence s, int first, RoleNouns.Head head) {
    String nouns = s.words(first, head.end());
    return head.plural() ? RoleWords.ofOne(nouns) : nouns;
  }

  /** Past "(CEO)" behind a role that the text goes on with: "Chief Executive Officer (CEO) of". */
  private int afterAbbreviation(RoleSentence s, int end) {
    int behind = s.afterBrackets(end);
    boolean one = behind == end + ABBREVIATION && s.isDegreeOrAge(end + 1);
    return one && words.isBetweenRoleAndPlace(s.lower(behind)) ? behind : end;
  }

  /**
   * The place that unknown capitalised words before a role stand for, when no organisation was
   * found there. Before a role in lower case they are an organisation's name ("[Harbour Trust]
   * chairman"), before a capitalised one they may also be part of the role, as may a single word
   * that has its capital from the sentence's beginning ("[Burn] specialist").
   */
  private static Place unread(RoleSentence s, int first, int known, Place place, RoleKind kind) {
    Mention owner =
        place instanceof Place.Named named && named.mention().type() == MentionType.PLACE
            ? named.mention()
            : null;
    if (owner == null && place instanceof Place.Named) {
      return place;
    }
    boolean ofBody = isNameOfBody(s, first, known, kind);
    if (!ofBody && s.isCapitalised(known)) {
      return place instanceof Place.Unsaid ? new Place.Unread() : place;
    }
    if (!ofBody && mayBeSmall(s, first, known)) {
      return place.isOpen() ? new Place.Unread() : place;
    }
    boolean beside = owner != null && owner.equals(s.mention(first - 1));
    String text = s.text(first, known);
    return new Place.Described(beside ? owner.text() + " " + text : text, owner);
  }

  /** A single word that has its capital from the sentence's beginning: "[Burn] specialist". */
  private static boolean mayBeSmall(RoleSentence s, int first, int known) {
    return known == first + 1 && s.isAtBeginning(first) && !s.isFormer(first);
  }

  /**
   * Whether unknown words before a role of businesses are the name of one: a short form ("[NPC]
   * Chairman") or several: "[Norvik Zeta] CEO". A director may be one of those fields.
   */
  private static boolean isNameOfBody(RoleSentence s, int first, int end, RoleKind kind) {
    if (kind == RoleKind.DIRECTOR || !RoleKinds.isOfCompany(kind)) {
      return false;
    }
    boolean shortForm = s.isDegreeOrAge(first) && s.lower(first).length() > 2;
    return end > first + 1
        ? IntStream.range(first, end).allMatch(s::isCapitalised)
        : shortForm && !s.isDegreeOrAge(end + 1);
  }

  /** Past what joins a further role, -1 when nothing does. */
  private static int afterAnd(RoleSentence s, int end) {
    if (s.is(end, "and") || s.is(end, "&") || s.is(end, "/")) {
      return end + 1;
    }
    return s.is(end, ",") && s.is(end + 1, "and") ? end + 2 : -1;
  }
}
