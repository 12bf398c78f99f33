package io.copydesk.extract.role;

import io.copydesk.events.RoleKind;
import io.copydesk.extract.Mention;
import io.copydesk.extract.role.RolePhrase.Part;
import io.copydesk.extract.role.RolePhrase.Place;

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
}
