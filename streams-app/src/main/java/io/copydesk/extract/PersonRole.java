package io.copydesk.extract;

import io.copydesk.article.Span;
import io.copydesk.events.RoleKind;
import io.copydesk.events.RoleStatus;
import io.copydesk.events.TextField;
import org.jspecify.annotations.Nullable;

/**
 * What a person is, and where, as the article says it.
 *
 * @param person the mention of the person that the words are about
 * @param role the text's words, in lower case
 * @param organization where; null when the text names none
 * @param jurisdiction of an office of a state: ISO 3166-1 alpha-2 code, or EU; null when it is no
 *     such office or the state is not known
 * @param countryAssumed whether the text says no country, so that the jurisdiction, if any, is only
 *     that of the country that the article is at home in
 * @param field that {@code evidence} counts in
 * @param evidence the words that say so, in UTF-16 code units
 */
public record PersonRole(
    Mention person,
    String role,
    RoleKind kind,
    @Nullable Organization organization,
    @Nullable String jurisdiction,
    boolean countryAssumed,
    RoleStatus status,
    TextField field,
    Span evidence) {

  /**
   * Where a role is.
   *
   * @param text the words of the article
   * @param mention that they are; null when they are none
   */
  public record Organization(String text, @Nullable Mention mention) {}

  /** Whether only a state has such offices, so that the one at home is meant when none is named. */
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
