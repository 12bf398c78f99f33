package io.copydesk.extract.role;

import io.copydesk.events.RoleStatus;
import io.copydesk.extract.role.RolePhrase.Place;

/**
 * What stands before the first role's nouns.
 *
 * @param end one past its last token
 * @param determined whether an article, a possessive or an owner is in it
 * @param place where it says that the role is held
 * @param status the status that it says
 */
record RoleStart(int end, boolean determined, Place place, RoleStatus status) {

  RoleStart endingAt(int further) {
    return new RoleStart(further, determined, place, status);
  }

  RoleStart withPlace(Place other) {
    return new RoleStart(end, determined, other, status);
  }

  RoleStart determinedWithPlace(Place other) {
    return new RoleStart(end, true, other, status);
  }

  /** CURRENT never replaces what another word said before. */
  RoleStart withStatus(RoleStatus said) {
    return said == RoleStatus.CURRENT ? this : new RoleStart(end, determined, place, said);
  }

  /** For a further role of the phrase: the same owner, but "former" holds for the first only. */
  RoleStart forFurther() {
    return new RoleStart(end, determined, place, RoleStatus.CURRENT);
  }
}
