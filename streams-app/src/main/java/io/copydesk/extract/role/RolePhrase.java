package io.copydesk.extract.role;

import io.copydesk.events.MentionType;
import io.copydesk.events.RoleKind;
import io.copydesk.events.RoleStatus;
import io.copydesk.extract.Mention;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Words that name one role or several, without who holds them: "former chairman and chief executive
 * of Acme".
 *
 * @param first the first token of the phrase, its owner ("Acme's") included
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
   * @param place where it is held
   * @param plural whether its noun is of several people: "analysts"
   */
  record Part(String role, RoleKind kind, RoleStatus status, Place place, boolean plural) {

    /** The same role with further words at its end: "director" and "of communications". */
    Part withMore(String words) {
      return new Part(role + " " + words, kind, status, place, plural);
    }

    Part withPlace(Place other) {
      return new Part(role, kind, status, other, plural);
    }

    Part withStatus(RoleStatus other) {
      return new Part(role, kind, other, place, plural);
    }

    Part withKind(RoleKind other) {
      return new Part(role, other, status, place, plural);
    }
  }

  /**
   * Where a role is held, as its phrase says: at a mention, at something that is no mention, in the
   * country of an adjective, or at an organisation named before ("the company").
   */
  sealed interface Place {

    /** A mention of a company, ministry, organisation or place. */
    record Named(Mention mention) implements Place {}

    /**
     * Words that are no mention: "Austria's central bank", or a name that the extractor missed.
     *
     * @param owner the place that they begin with; null when they begin with none
     */
    record Described(String text, @Nullable Mention owner) implements Place {}

    /**
     * Capitalised words of the role may be the name of an organisation that the extractor missed
     * ("Harbour Trust Chairman"), so that no other place may be assumed.
     */
    record Unread() implements Place {}

    /** A country by its ISO 3166-1 alpha-2 code. */
    record In(String country) implements Place {}

    /**
     * The organisation named before, for which "the company" or the like stands.
     *
     * @param noun in lower case, which may be part of the organisation's name: "hospital"
     * @param type what the noun stands for, UNKNOWN when it may be of several types; null when it
     *     says nothing of that, so that only a name that has the noun in it is meant
     */
    record SpokenOf(String noun, @Nullable MentionType type) implements Place {}

    /** At somebody's service: "Ms Lind's lawyer", "his spokesman". */
    record OfPerson() implements Place {}

    /**
     * What "its" or "their" stands for: an organisation or a country named before.
     *
     * @param one whether it is "its", which stands for no people
     */
    record Its(boolean one) implements Place {}

    /** The phrase does not say. */
    record Unsaid() implements Place {}

    /** Whether it is a company, ministry or organisation that is named, and no town or country. */
    default boolean isOrganization() {
      return this instanceof Named named && PrecedingOrganizations.isOrganization(named.mention());
    }

    /** Whether no name or noun says it. */
    default boolean isOpen() {
      return this instanceof Unsaid || this instanceof Its;
    }
  }

  /** Whether it is a role of several people: "analysts X and Y". */
  boolean plural() {
    return parts.stream().anyMatch(Part::plural);
  }

  /** The phrase as if it named only one of its roles. */
  RolePhrase only(int part) {
    return new RolePhrase(first, end, determined, List.of(parts.get(part)));
  }

  /** The first place that a part names; null when none does. */
  @Nullable Place place() {
    return parts.stream()
        .map(Part::place)
        .filter(place -> !(place instanceof Place.Unsaid))
        .findFirst()
        .orElse(null);
  }
}
