package io.copydesk.enrich;

import io.copydesk.article.Article;
import io.copydesk.catalog.Catalog;
import io.copydesk.catalog.OfficeTerm;
import io.copydesk.events.Office;
import io.copydesk.events.ReferenceEntity;
import io.copydesk.events.RoleKind;
import io.copydesk.events.RoleStatus;
import io.copydesk.extract.PersonRole;
import io.copydesk.extract.PersonRole.Post;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * Tells of which state an office is that an article names without a country, as "President Macron"
 * in a paper of Singapore: the catalog may know the office of that person.
 *
 * @param day on which the article was published, in UTC; null when that is not known
 */
record StateOffices(Catalog catalog, @Nullable LocalDate day) {

  static StateOffices at(Catalog catalog, @Nullable Instant published) {
    return new StateOffices(catalog, Article.dayOf(published));
  }

  /**
   * The role's post with its state as ISO 3166-1 alpha-2 code, or EU. Where the article only lets
   * assume it, that of the person's office of that name in the catalog, the one that began last
   * before the article, or, since states are served by their own, that of the person; else as the
   * article has it, null when it does not say. A role that may be one of a company is an office of
   * a state only if the catalog knows that.
   */
  Post settled(@Nullable String personId, PersonRole role) {
    Post said = role.post();
    RoleKind doubted = role.ifOfState();
    boolean assumed =
        role.countryAssumed() && said.organization() == null && PersonRole.isOfState(said.kind());
    ReferenceEntity person = personId == null ? null : catalog.entity(personId);
    String ofOffice =
        person != null && (assumed || doubted != null) ? countryOfOffice(person, role) : null;
    boolean own = ofOffice == null && assumed && doubted == null && person != null;
    String country = own ? person.getJurisdiction() : ofOffice;
    if (country == null) {
      return said;
    }
    return doubted == null
        ? new Post(said.kind(), said.organization(), country)
        : new Post(doubted, null, country);
  }

  private @Nullable String countryOfOffice(ReferenceEntity person, PersonRole role) {
    return person.getOffices().stream()
        .filter(office -> office.getJurisdiction() != null)
        .filter(office -> isMeant(new OfficeTerm(office, day), role))
        .max(Comparator.comparing(office -> office.getFrom() == null ? "" : office.getFrom()))
        .map(Office::getJurisdiction)
        .orElse(null);
  }

  /**
   * Whether the role is the office: where the text leaves a doubt, only one that the person still
   * has, since a former president may be one of a foundation now.
   */
  private static boolean isMeant(OfficeTerm office, PersonRole role) {
    boolean held =
        role.ifOfState() == null || role.status() == RoleStatus.FORMER || !office.hasEnded();
    return held && office.hasBegun() && office.isAkinTo(role.role());
  }
}
