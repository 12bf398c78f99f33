package io.copydesk.enrich;

import io.copydesk.catalog.Catalog;
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
 * Of which state an office is that an article names without a country, by the offices that the
 * catalog knows of whoever holds it: "President X" in a paper of another country.
 *
 * @param day of the article; null when it has none
 */
record StateOffices(Catalog catalog, @Nullable LocalDate day) {

  static StateOffices at(Catalog catalog, @Nullable Instant published) {
    return new StateOffices(
        catalog, published == null ? null : LocalDate.ofInstant(published, ZoneOffset.UTC));
  }

  /**
   * ISO 3166-1 alpha-2 code, or EU: of the person's office of that name, the one that began last
   * before the article; what the article itself says, or assumes, where the catalog has none.
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
            .filter(office -> office.getJurisdiction() != null && hasBegun(office))
            .filter(office -> isCalled(role.role(), office.getRole()))
            .toList();
    return offices.stream()
        .max(Comparator.comparing(office -> office.getFrom() == null ? "" : office.getFrom()))
        .map(Office::getJurisdiction)
        .orElse(role.jurisdiction());
  }

  private boolean hasBegun(Office office) {
    return day == null
        || office.getFrom() == null
        || !LocalDate.parse(office.getFrom()).isAfter(day);
  }

  /** "treasury secretary" is a "secretary" too, and the other way round. */
  private static boolean isCalled(String role, String office) {
    return role.equals(office) || role.endsWith(" " + office) || office.endsWith(" " + role);
  }
}
