package io.copydesk.extract;

import io.copydesk.article.Span;
import io.copydesk.events.RoleKind;
import io.copydesk.events.RoleStatus;
import io.copydesk.events.TextField;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A role that an article ascribes to a person, and where it is held.
 *
 * @param person the mention of the person that the words are about
 * @param role the text's words, in lower case
 * @param countryAssumed whether the text says no country, so that the post's, if any, is only the
 *     article's home country ({@code ArticleCountries.home})
 * @param ifOfState the kind of office that the role is if it is known from elsewhere that the
 *     person has it in a state: "President X" in an article about a company; null when the text
 *     leaves no doubt
 * @param status whether the person holds, held or will hold it
 * @param evidence the words that say so, the person's name included, in UTF-16 code units
 */
public record PersonRole(
    Mention person,
    String role,
    Post post,
    boolean countryAssumed,
    @Nullable RoleKind ifOfState,
    RoleStatus status,
    Span evidence) {

  /**
   * What sort of role it is, and where it is held.
   *
   * @param organization null when the text does not say it
   * @param jurisdiction the country of an office of state: ISO 3166-1 alpha-2 code, or EU; null
   *     when the role is no such office or the country is not known
   */
  public record Post(
      RoleKind kind, @Nullable Organization organization, @Nullable String jurisdiction) {

    /** The same post as another kind of role. */
    public Post withKind(RoleKind other) {
      return new Post(other, organization, jurisdiction);
    }

    /** The same post in another country; null where none is known. */
    public Post withJurisdiction(@Nullable String other) {
      return new Post(kind, organization, other);
    }
  }

  /**
   * Where a role is held.
   *
   * @param text the words of the article
   * @param mention the mention that these words are; null when they are none
   */
  public record Organization(String text, @Nullable Mention mention) {

    private Organization unnamed() {
      return new Organization(text, null);
    }
  }

  /** The same words about the same person, understood as another post. */
  public PersonRole withPost(Post other) {
    return new PersonRole(person, role, other, countryAssumed, ifOfState, status, evidence);
  }

  /** The same of another mention of the person, with another title, say. */
  public PersonRole withPerson(Mention other) {
    return new PersonRole(other, role, post, countryAssumed, ifOfState, status, evidence);
  }

  /**
   * The role, where the person is among these mentions; where the organisation is not, only its
   * words are left.
   *
   * @param mentions a set, since each role of an article asks about the same ones
   */
  public Stream<PersonRole> among(Set<Mention> mentions) {
    if (!mentions.contains(person)) {
      return Stream.empty();
    }
    Organization where = post.organization();
    boolean whole = where == null || where.mention() == null || mentions.contains(where.mention());
    return Stream.of(
        whole ? this : withPost(new Post(post.kind(), where.unnamed(), post.jurisdiction())));
  }

  /** The field that the evidence is a span of: that of the person's name in it. */
  public TextField field() {
    return person.field();
  }

  /**
   * Whether only states have such an office, so that without a country the home country's is meant.
   */
  public static boolean isOfState(RoleKind kind) {
    return switch (kind) {
      case MINISTER, HEAD_OF_STATE, HEAD_OF_GOVERNMENT, LEGISLATOR -> true;
      case UNKNOWN,
          CEO,
          CFO,
          CHAIR,
          DIRECTOR,
          FOUNDER,
          ANALYST,
          ECONOMIST,
          SPOKESPERSON,
          CENTRAL_BANK_GOVERNOR,
          REGULATOR_HEAD,
          LAWYER,
          ACADEMIC,
          OFFICIAL,
          OTHER ->
          false;
    };
  }
}
