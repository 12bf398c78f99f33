package io.copydesk.enrich;

import io.copydesk.catalog.Catalog;
import io.copydesk.catalog.OfficeTerm;
import io.copydesk.events.Office;
import io.copydesk.events.ReferenceEntity;
import io.copydesk.extract.PersonRole;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Tells of which state an office is that an article names without a country, as "President Macron"
 * in a paper of Singapore: the catalog may know the office of that person.
 *
 * @param day on which the article was published, in UTC; null when that is not known
 */
record StateOffices(Catalog catalog, @Nullable LocalDate day) {

  static StateOffices at(Catalog catalog, @Nullable Instant published) {
    return new StateOffices(
        catalog, published == null ? null : LocalDate.ofInstant(published, ZoneOffset.UTC));
  }

  /**
   * The role's state as ISO 3166-1 alpha-2 code, or EU. Where the article only lets assume it, that
   * of the person's office of that name in the catalog, the one that began last before the article;
   * else as the article has it, null when it does not say.
   */
  @Nullable String country(@Nullable String personId, PersonRole role) {
    boolean asked =
        role.countryAssumed() && role.organization() == null && PersonRole.isOfState(role.kind());
    ReferenceEntity person = asked && personId != null ? catalog.entity(personId) : null;
    if (person == null) {
      return role.jurisdiction();
    }
    List<Office> offices =
        person.getOffices().stream()
            .filter(office -> office.getJurisdiction() != null)
            .filter(office -> isMeant(new OfficeTerm(office, day), role))
            .toList();
    return offices.stream()
        .max(Comparator.comparing(office -> office.getFrom() == null ? "" : office.getFrom()))
        .map(Office::getJurisdiction)
        .orElse(role.jurisdiction());
  }

  private static boolean isMeant(OfficeTerm office, PersonRole role) {
    return office.hasBegun() && office.isAkinTo(role.role());
  }
}
