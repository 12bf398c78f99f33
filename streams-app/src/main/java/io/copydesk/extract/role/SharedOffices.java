package io.copydesk.extract.role;

import io.copydesk.events.MentionType;
import io.copydesk.events.RoleKind;
import io.copydesk.extract.Mention;
import io.copydesk.extract.PersonRole;
import io.copydesk.extract.role.PrecedingOrganizations.Sought;
import io.copydesk.extract.role.RolePhrase.Part;
import io.copydesk.extract.role.RolePhrase.Place;
import io.copydesk.extract.role.word.RoleWords;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Tells whether somebody whom an article calls president may be one of a company or of another body
 * rather than of a state. A head of state who is none misleads a reader more than a president who
 * is not said to be one. Stateless, thread-safe.
 */
final class SharedOffices {

  /** Times that an article names a company that it is about. */
  private static final int IS_ABOUT = 2;

  private final RoleWords words;
  private final CountryWords countries;

  SharedOffices(RoleWords words, CountryWords countries) {
    this.words = words;
    this.countries = countries;
  }

  /**
   * A sentence's roles, where whoever is below the president of a body ("Norvik President X and
   * Vice President Y") or beside somebody with an employer is of that body too.
   */
  List<HeldRole> besideOthers(RoleSentence s, List<HeldRole> held) {
    List<HeldRole> all = new ArrayList<>(held.size());
    for (HeldRole role : held) {
      boolean below =
          isOfStateOrOther(role.part())
              && words.isBelow(role.part().role())
              && role.part().place() instanceof Place.Unsaid;
      HeldRole above = below ? ofBody(s, all, role) : null;
      all.add(
          above == null ? besideColleague(s, all, role) : besideOther(role, above.part().place()));
    }
    return all;
  }

  /**
   * Gives a role the employer of a colleague who is named before it: the captain in "Acme coach X
   * and captain Y" is of Acme, too.
   */
  private HeldRole besideColleague(RoleSentence s, List<HeldRole> before, HeldRole role) {
    HeldRole other = before.isEmpty() ? role : before.getLast();
    boolean joined =
        role.asTitle()
            && other.asTitle()
            && s.is(role.first() - 1, "and")
            && other.end() == role.first() - 1
            && role.part().place() instanceof Place.Unsaid
            && words.isColleague(role.part().role());
    Place employer = other.part().place();
    return joined && employer.isOrganization() ? role.at(employer) : role;
  }

  private @Nullable HeldRole ofBody(RoleSentence s, List<HeldRole> before, HeldRole below) {
    return before.reversed().stream()
        .filter(role -> isJoined(s, role.end(), below.first()))
        .filter(role -> words.isShared(role.part().role()))
        .filter(role -> role.part().kind() == RoleKind.OTHER)
        .findFirst()
        .orElse(null);
  }

  private static boolean isJoined(RoleSentence s, int end, int first) {
    int and = s.is(end, ",") ? end + 1 : end;
    return s.is(and, "and") && and + 1 == first;
  }

  private HeldRole besideOther(HeldRole role, Place place) {
    HeldRole ofBody = role.withKind(words.atCompany(role.part().kind()));
    return place instanceof Place.Named ? ofBody.at(place) : ofBody;
  }

  /** Whether the text alone leaves open that the role is no office of a state. */
  boolean isDoubted(RoleSentence s, HeldRole held, PrecedingOrganizations preceding) {
    Part part = held.part();
    return isOfStateOrOther(part) && isDoubted(part, s, held, preceding);
  }

  private boolean isOfStateOrOther(Part part) {
    return PersonRole.isOfState(part.kind()) && words.isShared(part.role());
  }

  private boolean isDoubted(
      Part part, RoleSentence s, HeldRole held, PrecedingOrganizations preceding) {
    return switch (part.place()) {
      case Place.Named named ->
          part.kind() == RoleKind.HEAD_OF_STATE && isNoCountry(named.mention());
      case Place.Its its -> !isPlace(preceding.its(held.first(), s, true, true, Sought.ANY));
      case Place.Unread unread -> true;
      case Place.Unsaid unsaid ->
          words.needsNamedCountry(part.role())
              || !isTitle(s, held)
              || isOfCompany(s, held, preceding);
      case Place.Described described -> false;
      case Place.In in -> false;
      case Place.OfPerson person -> false;
      case Place.SpokenOf before -> false;
    };
  }

  private boolean isNoCountry(Mention where) {
    return where.type() == MentionType.PLACE && countries.named(where.text()) == null;
  }

  private static boolean isCompany(Mention mention) {
    return mention.type() == MentionType.COMPANY;
  }

  private static boolean isPlace(@Nullable Mention mention) {
    return mention != null && mention.type() == MentionType.PLACE;
  }

  /** "President X", "the president, X", unlike "X, president". */
  private static boolean isTitle(RoleSentence s, HeldRole held) {
    return s.person(held.first()) == null;
  }

  /**
   * Whether a company is spoken of whose president may be meant: with a capital, as the offices of
   * states are mostly written, only one that the article is about. A ministry or a parliament right
   * before speaks for the state.
   */
  private boolean isOfCompany(RoleSentence s, HeldRole held, PrecedingOrganizations preceding) {
    Mention spokenOf = preceding.at(held.first(), s, Sought.ANY);
    Mention near = preceding.its(held.first(), s, true, false, Sought.ANY);
    return spokenOf != null
        && isCompany(spokenOf)
        && (near == null || isCompany(near))
        && (preceding.times(spokenOf) >= IS_ABOUT || !isCapitalised(s, held));
  }

  /** Whether the role has a capital; in a text that gives none to names either, it may have had. */
  private boolean isCapitalised(RoleSentence s, HeldRole held) {
    if (!Character.isUpperCase(held.person().text().charAt(0))) {
      return true;
    }
    for (int i = held.first(); i < held.end(); i++) {
      if (words.isSharedWord(s.lower(i))) {
        return s.isCapitalised(i);
      }
    }
    return false;
  }
}
