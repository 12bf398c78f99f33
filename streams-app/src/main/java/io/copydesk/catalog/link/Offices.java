package io.copydesk.catalog.link;

import io.copydesk.article.Article;
import io.copydesk.catalog.LinkEvidence;
import io.copydesk.catalog.OfficeTerm;
import io.copydesk.catalog.index.StoredEntity;
import io.copydesk.events.Office;
import io.copydesk.extract.Mention;
import io.copydesk.extract.role.word.RoleTitles;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * How a public figure's offices agree with an article: that it names the company or body of the
 * office, and that a mention's title is what the office is called. An office that began after the
 * article does not count.
 */
final class Offices {

  /** Points where the article names the organisation of one of the person's offices. */
  static final int NAMED_ORGANISATION = 3;

  /** Points where a title beside the name is the role. */
  static final int SAME_ROLE = 3;

  /**
   * Points where a surname is that of somebody with an office of a state that the article speaks
   * of.
   */
  static final int OF_STATE = 3;

  private static final String MINISTRY = "ministry:";

  private final RoleTitles titles;
  private final @Nullable LocalDate day;
  private final Predicate<String> named;
  private final Predicate<String> spokenOf;

  /**
   * Offices against one article.
   *
   * @param titles compares titles with roles
   * @param named whether the article names the entity of an id
   * @param spokenOf whether the article has to do with the country of a code
   */
  Offices(
      RoleTitles titles,
      @Nullable Instant published,
      Predicate<String> named,
      Predicate<String> spokenOf) {
    this.titles = titles;
    this.day = Article.dayOf(published);
    this.named = named;
    this.spokenOf = spokenOf;
  }

  /**
   * The evidence of the one office of the person's that has most of it; empty when none has any.
   */
  Map<LinkEvidence, Integer> evidence(Surface surface, StoredEntity person) {
    Map<LinkEvidence, Integer> best = Map.of();
    for (Office office : person.get().getOffices()) {
      if (hasBegun(office)) {
        Map<LinkEvidence, Integer> evidence = evidence(surface, office, person);
        best = points(evidence) > points(best) ? evidence : best;
      }
    }
    return best;
  }

  /** The sum of those points that are for an office. */
  static int points(Map<LinkEvidence, Integer> evidence) {
    return evidence.getOrDefault(LinkEvidence.OFFICE_NAMED, 0)
        + evidence.getOrDefault(LinkEvidence.OFFICE_TITLE, 0)
        + evidence.getOrDefault(LinkEvidence.OFFICE_OF_STATE, 0);
  }

  /** Whether the person holds or held an office of a state, so that its country is evidence. */
  boolean isOfState(StoredEntity person) {
    return person.get().getOffices().stream().anyMatch(o -> isOfState(o) && hasBegun(o));
  }

  /**
   * Whether the person held an office of a state on the article's day; false when the day is not
   * known.
   */
  boolean isInOffice(StoredEntity person) {
    return day != null
        && person.get().getOffices().stream()
            .anyMatch(o -> isOfState(o) && o.getFrom() != null && isHeld(new OfficeTerm(o, day)));
  }

  private static boolean isOfState(Office office) {
    String organization = office.getOrganizationId();
    return organization == null
        ? office.getJurisdiction() != null
        : organization.startsWith(MINISTRY);
  }

  private static boolean isHeld(OfficeTerm term) {
    return term.hasBegun() && !term.hasEnded();
  }

  private Map<LinkEvidence, Integer> evidence(Surface surface, Office office, StoredEntity person) {
    Map<LinkEvidence, Integer> evidence = new EnumMap<>(LinkEvidence.class);
    String organization = office.getOrganizationId();
    if (organization != null && named.test(organization)) {
      evidence.put(LinkEvidence.OFFICE_NAMED, NAMED_ORGANISATION);
    }
    String country =
        office.getJurisdiction() == null ? person.jurisdiction() : office.getJurisdiction();
    boolean fullName = surface.pieces().size() > 1;
    boolean atHome =
        !evidence.isEmpty()
            || (country != null && spokenOf.test(country))
            || (fullName && isOfState(office));
    if (atHome && isTitled(surface.mentions(), new OfficeTerm(office, day))) {
      evidence.put(LinkEvidence.OFFICE_TITLE, SAME_ROLE);
    }
    return evidence;
  }

  private boolean hasBegun(Office office) {
    return new OfficeTerm(office, day).hasBegun();
  }

  private boolean isTitled(List<Mention> mentions, OfficeTerm office) {
    for (Mention mention : mentions) {
      String title = mention.personTitle();
      if (title != null && office.isTitled(title.toLowerCase(Locale.ROOT), titles)) {
        return true;
      }
    }
    return false;
  }
}
