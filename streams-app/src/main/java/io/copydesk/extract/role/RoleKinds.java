package io.copydesk.extract.role;

import io.copydesk.events.RoleKind;
import io.copydesk.extract.Mention;
import io.copydesk.extract.PersonRole;
import io.copydesk.extract.bank.CentralBankTable;
import io.copydesk.extract.role.RolePhrase.Part;
import io.copydesk.extract.role.RolePhrase.Place;
import io.copydesk.extract.role.word.RoleWords;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Adjusts the kind of a role to where it is held: the president of a company is no head of state,
 * the governor of a central bank is its head. Immutable.
 */
final class RoleKinds {

  private final RoleWords words;
  private final CentralBankTable banks;

  RoleKinds(RoleWords words, CentralBankTable banks) {
    this.words = words;
    this.banks = banks;
  }

  /**
   * The roles of a phrase with the kinds that they have at their places: "president and chief
   * executive" is no head of state wherever that is, nor is a "finance vice president".
   */
  List<Part> adjusted(List<Part> parts) {
    boolean business = parts.stream().anyMatch(this::isOfBusiness);
    return parts.stream()
        .map(
            part -> business || words.isOfFunction(part.role()) ? ofBusiness(part) : adjusted(part))
        .toList();
  }

  private Part ofBusiness(Part part) {
    return isOpen(part.place()) ? ofBody(adjusted(part)) : adjusted(part);
  }

  /** The role with the kind that it has at a body that is no state. */
  Part ofBody(Part part) {
    return words.isShared(part.role()) ? part.withKind(words.atCompany(part.kind())) : part;
  }

  private static boolean isOpen(Place place) {
    return place.isOpen() || place instanceof Place.Unread;
  }

  /**
   * Whether by its kind or its words a role is one of businesses: a "chairman", "head of sales".
   */
  boolean isOfBusiness(Part part) {
    return isOfCompany(part.kind())
        || (part.kind() == RoleKind.OTHER && words.isOfBusiness(part.role()));
  }

  /** Whether roles of a kind are at the top of a company or of another body. */
  static boolean isOfCompany(RoleKind kind) {
    return switch (kind) {
      case CEO, CFO, CHAIR, DIRECTOR, FOUNDER -> true;
      case UNKNOWN,
          ANALYST,
          ECONOMIST,
          SPOKESPERSON,
          MINISTER,
          HEAD_OF_STATE,
          HEAD_OF_GOVERNMENT,
          CENTRAL_BANK_GOVERNOR,
          REGULATOR_HEAD,
          LEGISLATOR,
          LAWYER,
          ACADEMIC,
          OFFICIAL,
          OTHER ->
          false;
    };
  }

  /** The role with the kind that it has at its place. */
  private Part adjusted(Part part) {
    if (part.kind() == RoleKind.OFFICIAL && isCentralBank(part.role())) {
      return part.withKind(atMinistry(part, part.role()));
    }
    RoleKind kind =
        switch (part.place()) {
          case Place.Named named -> at(named.mention(), part);
          case Place.Described described ->
              isCentralBank(described.text())
                  ? atMinistry(part, described.text())
                  : words.atCompany(part.kind());
          case Place.Unread unread ->
              isCentralBank(part.role()) ? atMinistry(part, part.role()) : part.kind();
          case Place.SpokenOf before -> atSpokenOf(before, part);
          case Place.In in -> part.kind();
          case Place.OfPerson person -> atPerson(part.kind());
          case Place.Its its -> part.kind();
          case Place.Unsaid unsaid -> part.kind();
        };
    return part.withKind(kind);
  }

  /**
   * The kind of a president or a premier of less than a country where no company is named: an
   * official for a part of a country, another role for pupils or workers; null for other roles.
   */
  @Nullable RoleKind ofRegion(Part part) {
    boolean presides =
        part.kind() == RoleKind.HEAD_OF_STATE || part.kind() == RoleKind.HEAD_OF_GOVERNMENT;
    if (!presides || !words.isOfRegion(part.role())) {
      return null;
    }
    return words.isOfMembers(part.role()) ? RoleKind.OTHER : RoleKind.OFFICIAL;
  }

  /**
   * The kind of a role whose owner is a common noun. "The region's minister" is a minister; "the
   * club's president" is no head of state.
   */
  private RoleKind atSpokenOf(Place.SpokenOf before, Part part) {
    return before.type() == null ? ofBody(part).kind() : words.atCompany(part.kind());
  }

  /** Somebody's "deputy" or "representative" sits in no parliament. */
  private static RoleKind atPerson(RoleKind kind) {
    return kind == RoleKind.LEGISLATOR ? RoleKind.OTHER : kind;
  }

  /** The kind of the role at what an article names elsewhere. */
  RoleKind at(Mention where, Part part) {
    return switch (where.type()) {
      case COMPANY, ORGANIZATION -> words.atCompany(part.kind());
      case MINISTRY -> atMinistry(part, where.text());
      case PERSON, PLACE, FIGURE, UNKNOWN -> part.kind();
    };
  }

  /**
   * The role with the kind that it has in its country: Britain's chancellor is a minister,
   * Germany's heads the government.
   *
   * @param home the article's country, for a role that says none; null when it shows none
   */
  PersonRole inCountry(PersonRole role, @Nullable String home) {
    PersonRole.Post post = role.post();
    String country = post.jurisdiction() == null ? home : post.jurisdiction();
    RoleKind kind = country == null ? null : words.inCountry(role.role(), country);
    return kind == null || !PersonRole.isOfState(post.kind())
        ? role
        : role.withPost(post.withKind(kind));
  }

  private RoleKind atMinistry(Part part, String ministry) {
    boolean heads =
        switch (part.kind()) {
          case CHAIR, HEAD_OF_STATE, OFFICIAL, CEO -> words.isAtTheTop(part.role());
          case DIRECTOR -> words.leadsBody(part.role());
          case UNKNOWN,
              CFO,
              FOUNDER,
              ANALYST,
              ECONOMIST,
              SPOKESPERSON,
              MINISTER,
              HEAD_OF_GOVERNMENT,
              CENTRAL_BANK_GOVERNOR,
              REGULATOR_HEAD,
              LEGISLATOR,
              LAWYER,
              ACADEMIC,
              OTHER ->
              false;
        };
    if (!heads) {
      return words.atCompany(part.kind());
    }
    return isCentralBank(ministry) ? RoleKind.CENTRAL_BANK_GOVERNOR : RoleKind.REGULATOR_HEAD;
  }

  /** Whether a name is one of a central bank. */
  boolean isCentralBank(String name) {
    return banks.isName(name)
        || Arrays.stream(name.toLowerCase(Locale.ROOT).split(" ", -1))
            .anyMatch(word -> words.isOfCentralBank(word) || banks.isName(word));
  }
}
