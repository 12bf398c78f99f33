package io.copydesk.extract.role;

import io.copydesk.events.RoleKind;
import io.copydesk.events.RoleStatus;
import io.copydesk.extract.Mention;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Words that say a role, whoever has it: "former chairman and chief executive of Acme".
 *
 * @param first token of the phrase, its owner included
 * @param end one past its last token
 * @param determined whether it begins with an article, a possessive or its owner
 * @param parts one for each role; never empty
 */
record RolePhrase(int first, int end, boolean determined, List<Part> parts) {

  RolePhrase {
    parts = List.copyOf(parts);
  }

  /**
   * One role.
   *
   * @param role its words in lower case, without owner and status
   * @param place where it is
   * @param plural whether its noun is of several people: "analysts"
   */
  record Part(String role, RoleKind kind, RoleStatus status, Place place, boolean plural) {

    Part at(Place other) {
      return new Part(role, kind, status, other, plural);
    }

    Part held(RoleStatus other) {
      return new Part(role, kind, other, place, plural);
    }

    Part of(RoleKind other) {
      return new Part(role, other, status, place, plural);
    }
  }

  /**
   * Where a role is: the mention of an organisation or a place, the country of an adjective, or
   * what was spoken of before ("the company").
   */
  sealed interface Place {

    /** A company, ministry, organisation or place. */
    record Named(Mention mention) implements Place {}

    /**
     * Words that are no mention: "Austria's central bank", a name that was not found.
     *
     * @param owner the place that they begin with; null when they begin with none
     */
    record Described(String text, @Nullable Mention owner) implements Place {}

    /** Words that may say where, among those of the role; nothing may be put in their place. */
    record Unread() implements Place {}

    /** A country by its ISO 3166-1 alpha-2 code. */
    record In(String country) implements Place {}

    /** The organisation that the article spoke of before. */
    record SpokenOf() implements Place {}

    /** The phrase does not say. */
    record Unsaid() implements Place {}
  }

  /** Whether it is of several people. */
  boolean plural() {
    return parts.stream().anyMatch(Part::plural);
  }

  /** The first place that a part says; null when none does. */
  @Nullable Place place() {
    return parts.stream()
        .map(Part::place)
        .filter(place -> !(place instanceof Place.Unsaid))
        .findFirst()
        .orElse(null);
  }
}
