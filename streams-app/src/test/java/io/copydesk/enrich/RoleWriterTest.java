package io.copydesk.enrich;

import static org.assertj.core.api.Assertions.assertThat;

import io.copydesk.article.Span;
import io.copydesk.catalog.Links;
import io.copydesk.events.Entity;
import io.copydesk.events.EntityType;
import io.copydesk.events.MentionType;
import io.copydesk.events.Role;
import io.copydesk.events.RoleKind;
import io.copydesk.events.RoleStatus;
import io.copydesk.events.TextField;
import io.copydesk.extract.Mention;
import io.copydesk.extract.Mentions;
import io.copydesk.extract.PersonRole;
import io.copydesk.extract.PersonRole.Organization;
import io.copydesk.extract.PersonRole.Post;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RoleWriterTest {

  private static final String BODY = "Roe, chief executive of Acme, met a minister. Jane Roe left.";
  private static final Mention ROE = mention(MentionType.PERSON, new Span(0, 3));
  private static final Mention JANE_ROE = mention(MentionType.PERSON, new Span(46, 54));
  private static final Mention ACME = mention(MentionType.COMPANY, new Span(24, 28));

  @Test
  void a_role_carries_ids_and_the_fullest_names_that_the_article_writes() {
    Role role = written(new Organization("Acme", ACME), null);

    assertThat(role)
        .isEqualTo(
            Role.newBuilder()
                .setPersonId("person:~jane-roe")
                .setPerson("Jane Roe")
                .setRole("chief executive")
                .setRoleKind(RoleKind.CEO)
                .setOrganizationId("company:acme")
                .setOrganization("Acme")
                .setStatus(RoleStatus.CURRENT)
                .setField(TextField.BODY)
                .setStart(0)
                .setEnd(28)
                .build());
  }

  @Test
  void an_organisation_that_is_no_mention_keeps_the_words() {
    Role role = written(new Organization("the chamber", null), null);

    assertThat(role.getOrganizationId()).isNull();
    assertThat(role.getOrganization()).isEqualTo("the chamber");
  }

  @Test
  void a_name_that_goes_on_in_the_next_line_is_written_in_one() {
    Role role = written(new Organization("the\nOtter  chamber", null), null);

    assertThat(role.getOrganization()).isEqualTo("the Otter chamber");
  }

  @Test
  void an_office_of_a_state_has_its_country_and_no_organisation() {
    Role role = written(null, "DE");

    assertThat(role.getJurisdiction()).isEqualTo("DE");
    assertThat(role.getOrganization()).isNull();
  }

  @Test
  void an_office_at_a_linked_place_has_the_places_country_and_not_its_namesakes() {
    Mention georgia = mention(MentionType.PLACE, new Span(24, 28), "Georgia");
    Links links =
        new Links(
            Map.of(ROE, "person:~roe", georgia, "place:us-georgia"),
            List.of(
                Entity.newBuilder(entity("place:us-georgia", EntityType.PLACE, "Georgia"))
                    .setJurisdiction("US")
                    .build()),
            List.of(),
            Map.of());

    Role role = written(links, ROE, new Organization("Georgia", georgia), "GE");

    assertThat(role.getJurisdiction()).isEqualTo("US");
  }

  @Test
  void of_two_spellings_as_long_the_same_is_written_whichever_comes_first() {
    Mention shouted = mention(MentionType.PERSON, new Span(0, 8), "JANE ROE");
    Mention written = mention(MentionType.PERSON, new Span(46, 54), "Jane Roe");

    assertThat(List.of(person(shouted, written), person(written, shouted)))
        .containsExactly("JANE ROE", "JANE ROE");
  }

  /** The name that a role is written with of a person whose mentions are linked in this order. */
  private static String person(Mention first, Mention second) {
    Map<Mention, String> ids = new LinkedHashMap<>();
    ids.put(first, "person:~jane-roe");
    ids.put(second, "person:~jane-roe");
    return written(new Links(ids, List.of(), List.of(), Map.of()), first, null, null).getPerson();
  }

  private static Role written(@Nullable Organization organization, @Nullable String jurisdiction) {
    var links =
        new Links(
            Map.of(ROE, "person:~jane-roe", JANE_ROE, "person:~jane-roe", ACME, "company:acme"),
            List.of(
                entity("person:~jane-roe", EntityType.PERSON, "Jane Roe"),
                entity("company:acme", EntityType.COMPANY, "Acme Holdings")),
            List.of(),
            Map.of());
    return written(links, ROE, organization, jurisdiction);
  }

  private static Role written(
      Links links,
      Mention person,
      @Nullable Organization organization,
      @Nullable String jurisdiction) {
    var found =
        new PersonRole(
            person,
            "chief executive",
            new Post(RoleKind.CEO, organization, jurisdiction),
            false,
            null,
            RoleStatus.CURRENT,
            new Span(0, 28));
    return new RoleWriter(links, StateOffices.at(new FakeCatalog(), null))
        .roles(List.of(found))
        .getFirst();
  }

  private static Entity entity(String id, EntityType type, String name) {
    return Entity.newBuilder().setId(id).setType(type).setName(name).build();
  }

  private static Mention mention(MentionType type, Span span) {
    return mention(type, span, span.of(BODY));
  }

  private static Mention mention(MentionType type, Span span, String text) {
    return Mentions.inBody(type, span, text);
  }
}
