package io.copydesk.extract.role;

import io.copydesk.events.MentionType;
import io.copydesk.events.RoleKind;
import io.copydesk.events.RoleStatus;
import io.copydesk.extract.Mention;
import io.copydesk.extract.role.RolePhrase.Part;
import io.copydesk.extract.role.RolePhrase.Place;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A role and the person who holds it.
 *
 * @param asTitle whether the role stands right before the name: "President X"
 * @param first the first token of the words that say so, the person's name included
 * @param end one past the last of them
 */
record HeldRole(Mention person, Part part, boolean asTitle, int first, int end) {

  /** The same role, held elsewhere than its phrase says. */
  HeldRole at(Place place) {
    return new HeldRole(person, part.withPlace(place), asTitle, first, end);
  }

  HeldRole withKind(RoleKind kind) {
    return new HeldRole(person, part.withKind(kind), asTitle, first, end);
  }

  /**
   * Gives all roles of a phrase to one person.
   *
   * @param person first token of the name
   * @param place where those are held whose phrase does not say; null when nothing says
   * @param status of those of which no word of the phrase says another; null when nothing says
   */
  static List<HeldRole> given(
      RoleSentence s,
      RolePhrase phrase,
      int person,
      @Nullable Place place,
      @Nullable RoleStatus status) {
    Mention who = Objects.requireNonNull(s.person(person));
    boolean asTitle = phrase.end() <= person && !s.is(phrase.end(), ",");
    int first = Math.min(person, phrase.first());
    int end = Math.max(s.endOfMention(person), phrase.end());
    return phrase.parts().stream()
        .map(part -> placed(part, place))
        .map(
            part ->
                status != null && part.status() == RoleStatus.CURRENT
                    ? part.withStatus(status)
                    : part)
        .map(part -> new HeldRole(who, part, asTitle, first, end))
        .toList();
  }

  private static Part placed(Part part, @Nullable Place place) {
    return part.place().isOpen() && place != null && !isOfNoParty(part, place)
        ? part.withPlace(place)
        : part;
  }

  /**
   * Whether a role is a minister's or a prime minister's, and the place a party or the like, which
   * may have named or joined whoever holds it and has no such office.
   */
  static boolean isOfNoParty(Part part, Place place) {
    boolean minister =
        part.kind() == RoleKind.MINISTER || part.kind() == RoleKind.HEAD_OF_GOVERNMENT;
    return minister
        && place instanceof Place.Named named
        && named.mention().type() == MentionType.ORGANIZATION;
  }
}
