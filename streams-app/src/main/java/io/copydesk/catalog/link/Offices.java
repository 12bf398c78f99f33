package io.copydesk.catalog.link;

import io.copydesk.catalog.index.StoredEntity;
import io.copydesk.events.Office;
import io.copydesk.extract.Mention;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * How a public figure's offices agree with an article: that it names the company or body of the
 * office, and that a mention's title is what the office is called. An office that began after the
 * article does not count.
 */
final class Offices {

  /** The article names the organisation of one of the person's offices. */
  static final int NAMED_ORGANISATION = 3;

  /** A title beside the name is the role. */
  static final int SAME_ROLE = 3;

  private final @Nullable LocalDate day;
  private final Predicate<String> named;
  private final Predicate<String> spokenOf;

  /**
   * Offices against one article.
   *
   * @param named whether the article names the entity of an id
   * @param spokenOf whether the article has to do with the country of a code
   */
  Offices(
      java.time.@Nullable Instant published, Predicate<String> named, Predicate<String> spokenOf) {
    this.day = published == null ? null : LocalDate.ofInstant(published, ZoneOffset.UTC);
    this.named = named;
    this.spokenOf = spokenOf;
  }

  /** Points for the agreement of the person's offices with the article; 0 when none agrees. */
  int points(Surface surface, StoredEntity person) {
    int best = 0;
    for (Office office : person.get().getOffices()) {
      if (hasBegun(office)) {
        best = Math.max(best, points(surface, office, person));
      }
    }
    return best;
  }

  private int points(Surface surface, Office office, StoredEntity person) {
    String organization = office.getOrganizationId();
    int points = organization != null && named.test(organization) ? NAMED_ORGANISATION : 0;
    String country =
        office.getJurisdiction() == null ? person.jurisdiction() : office.getJurisdiction();
    boolean atHome = points > 0 || (country != null && spokenOf.test(country));
    return atHome && isTitled(surface.mentions(), office.getRole()) ? points + SAME_ROLE : points;
  }

  private boolean hasBegun(Office office) {
    return day == null
        || office.getFrom() == null
        || !LocalDate.parse(office.getFrom()).isAfter(day);
  }

  private static boolean isTitled(List<Mention> mentions, String role) {
    for (Mention mention : mentions) {
      String title = mention.personTitle();
      if (title != null && agree(title.toLowerCase(Locale.ROOT), role)) {
        return true;
      }
    }
    return false;
  }

  /** "Federal Reserve Chair" and "chair", "president" and "President"; not "vice president". */
  private static boolean agree(String title, String role) {
    return title.equals(role) || (title.endsWith(" " + role) && !title.startsWith("vice "));
  }
}
