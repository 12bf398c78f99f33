package io.copydesk.enrich;

import static org.assertj.core.api.Assertions.assertThat;

import io.copydesk.article.Span;
import io.copydesk.catalog.live.LiveCatalog;
import io.copydesk.events.EntityType;
import io.copydesk.events.MentionType;
import io.copydesk.events.Office;
import io.copydesk.events.ReferenceEntity;
import io.copydesk.events.RoleKind;
import io.copydesk.events.RoleStatus;
import io.copydesk.extract.Mentions;
import io.copydesk.extract.PersonRole;
import io.copydesk.extract.PersonRole.Organization;
import io.copydesk.extract.PersonRole.Post;
import io.copydesk.extract.role.word.RoleTitles;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class StateOfficesTest {

  private static final ReferenceEntity ASHA =
      new ReferenceEntity(
          "person:asha",
          EntityType.PERSON,
          "Asha Otieno",
          List.of(),
          null,
          "KE",
          List.of(),
          Map.of(),
          null,
          List.of(
              new Office("president", null, "GH", "2001-01-01", "2005-01-01"),
              new Office("president", null, "KE", "2013-01-01", null)));

  @Test
  void an_office_without_a_country_is_of_the_state_that_the_catalog_knows() {
    assertThat(country("2015-06-01T00:00:00Z", "president", true)).isEqualTo("KE");
  }

  @Test
  void an_office_that_began_after_the_article_does_not_count() {
    assertThat(country("2004-06-01T00:00:00Z", "president", true)).isEqualTo("GH");
  }

  @Test
  void a_country_that_the_text_says_stays() {
    assertThat(country("2015-06-01T00:00:00Z", "president", false)).isEqualTo("NO");
  }

  @Test
  void an_office_that_the_catalog_does_not_know_is_of_the_state_whose_the_person_is() {
    assertThat(country("2015-06-01T00:00:00Z", "trade minister", true)).isEqualTo("KE");
  }

  @Test
  void an_office_of_somebody_of_no_country_stays_at_the_article_s_home() {
    ReferenceEntity stateless = ReferenceEntity.newBuilder(ASHA).setJurisdiction(null).build();

    Post settled =
        settled(
            stateless,
            "2015-06-01T00:00:00Z",
            role("trade minister", RoleKind.MINISTER, null, "NO", true, null));

    assertThat(settled.jurisdiction()).isEqualTo("NO");
  }

  @Test
  void a_deputy_s_office_is_of_the_same_state() {
    assertThat(country("2015-06-01T00:00:00Z", "vice president", true)).isEqualTo("KE");
  }

  @Test
  void a_president_who_may_be_a_company_s_is_a_state_s_when_the_catalog_knows_the_office() {
    Post settled = settled("2015-06-01T00:00:00Z", doubted("president"));

    assertThat(settled.kind()).isEqualTo(RoleKind.HEAD_OF_STATE);
    assertThat(settled.jurisdiction()).isEqualTo("KE");
    assertThat(settled.organization()).isNull();
  }

  @Test
  void a_president_who_may_be_a_company_s_stays_there_when_the_catalog_knows_no_such_office() {
    PersonRole found = doubted("president");

    assertThat(settled("2000-06-01T00:00:00Z", found)).isEqualTo(found.post());
  }

  @Test
  void a_former_president_of_a_state_may_be_one_of_a_company() {
    PersonRole found = doubted("president");

    assertThat(settled("2009-06-01T00:00:00Z", found)).isEqualTo(found.post());
  }

  @Test
  void an_office_is_held_on_the_day_before_its_end_and_no_more_on_that_of_its_end() {
    PersonRole found = doubted("president");

    assertThat(settled("2004-12-31T12:00:00Z", found).jurisdiction()).isEqualTo("GH");
    assertThat(settled("2005-01-01T12:00:00Z", found)).isEqualTo(found.post());
  }

  @Test
  void who_is_called_a_former_president_is_the_state_s_whose_office_has_ended() {
    Post settled = settled("2009-06-01T00:00:00Z", former(doubted("president")));

    assertThat(settled.kind()).isEqualTo(RoleKind.HEAD_OF_STATE);
    assertThat(settled.jurisdiction()).isEqualTo("GH");
  }

  @Test
  void an_office_of_no_state_tells_of_none() {
    ReferenceEntity chair =
        ReferenceEntity.newBuilder(ASHA)
            .setOffices(
                List.of(
                    new Office("president", null, "KE", "2001-01-01", null),
                    new Office("president", "company:norvik", null, "2013-01-01", null)))
            .build();

    Post settled =
        settled(
            chair,
            "2015-06-01T00:00:00Z",
            role("president", RoleKind.HEAD_OF_STATE, null, "NO", true, null));

    assertThat(settled.jurisdiction()).isEqualTo("KE");
  }

  private static PersonRole former(PersonRole role) {
    return new PersonRole(
        role.person(),
        role.role(),
        role.post(),
        role.countryAssumed(),
        role.ifOfState(),
        RoleStatus.FORMER,
        role.evidence());
  }

  private static String country(String published, String role, boolean assumed) {
    return settled(published, role(role, RoleKind.HEAD_OF_STATE, null, "NO", assumed, null))
        .jurisdiction();
  }

  private static PersonRole doubted(String role) {
    return role(
        role,
        RoleKind.OTHER,
        new Organization("Norvik Foods", null),
        null,
        true,
        RoleKind.HEAD_OF_STATE);
  }

  private static PersonRole role(
      String role,
      RoleKind kind,
      @Nullable Organization organization,
      @Nullable String jurisdiction,
      boolean assumed,
      @Nullable RoleKind ifOfState) {
    return new PersonRole(
        Mentions.inBody(MentionType.PERSON, new Span(0, 4), "Asha"),
        role,
        new Post(kind, organization, jurisdiction),
        assumed,
        ifOfState,
        RoleStatus.CURRENT,
        new Span(0, 4));
  }

  private static Post settled(String published, PersonRole role) {
    return settled(ASHA, published, role);
  }

  private static Post settled(ReferenceEntity person, String published, PersonRole role) {
    return StateOffices.at(
            LiveCatalog.over(List.of(person), RoleTitles.bundled()).snapshot(),
            Instant.parse(published))
        .settled("person:asha", role);
  }
}
