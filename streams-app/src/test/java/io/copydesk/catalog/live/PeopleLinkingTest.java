package io.copydesk.catalog.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.copydesk.catalog.Catalog;
import io.copydesk.events.Alias;
import io.copydesk.events.Entity;
import io.copydesk.events.EntityType;
import io.copydesk.events.Office;
import io.copydesk.events.ReferenceEntity;
import io.copydesk.extract.role.word.RoleTitles;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Which evidence links a person. */
class PeopleLinkingTest {

  private final List<ReferenceEntity> entities = new ArrayList<>();

  @Test
  void a_rare_full_name_alone_links_and_its_surname_inherits() {
    given(person("person:orla-quist", "Orla Quist", "Quist?"));

    List<Entity> linked = link("{p:Orla Quist} spoke. {p:Quist} said no more.");

    assertThat(linked).extracting(Entity::getId).containsExactly("person:orla-quist");
    assertThat(linked.getFirst().getLinkConfidence()).isGreaterThan(0.9);
    assertThat(linked.getFirst().getMentions()).isEqualTo(2);
  }

  @Test
  void a_full_name_that_many_bear_does_not_link_alone() {
    given(person("person:li-wei", "Li Wei", "Li Wei?", office("finance minister", null, "CN")));

    assertThat(ids("{p:Li Wei} opened a noodle shop in Toronto, Canada."))
        .containsExactly("person:~li-wei");
  }

  @Test
  void it_links_where_the_article_names_the_company_of_an_office() {
    given(company("company:norvik", "Norvik Robotics"));
    given(person("person:li-wei", "Li Wei", "Li Wei?", office("chair", "company:norvik", null)));

    assertThat(ids("{c:Norvik Robotics} grew, {p:Li Wei} said."))
        .containsExactlyInAnyOrder("company:norvik", "person:li-wei");
  }

  @Test
  void a_surname_alone_does_not_link() {
    given(person("person:orla-quist", "Orla Quist", "Quist?"));

    assertThat(ids("{p:Quist} won the race in Denmark, and Denmark cheered."))
        .containsExactly("person:~quist");
  }

  @Test
  void a_country_speaks_for_a_common_name_only_through_an_office_of_its_state() {
    given(person("person:li-wei", "Li Wei", "Li Wei?", office("finance minister", null, "DK")));
    given(person("person:jan-berg", "Jan Berg", "Jan Berg?", office("chair", "company:a", null)));

    assertThat(ids("Denmark saw {p:Li Wei} and {p:Jan Berg} race, as Denmark does."))
        .containsExactlyInAnyOrder("person:li-wei", "person:~jan-berg");
  }

  @Test
  void a_title_beside_a_full_name_is_that_of_an_office_of_a_state_even_without_its_country() {
    given(person("person:li-wei", "Li Wei", "Li Wei?", office("prime minister", null, "DK")));

    assertThat(ids("It rained. {p=prime minister:Li Wei} came.")).containsExactly("person:li-wei");
  }

  @Test
  void a_title_of_somebody_below_is_not_that_of_the_office() {
    given(person("person:li-wei", "Li Wei", "Li Wei?", office("prime minister", null, "DK")));

    assertThat(ids("It rained. {p=deputy prime minister:Li Wei} came."))
        .containsExactly("person:~li-wei");
  }

  @Test
  void the_surname_of_a_states_leader_links_where_the_article_dwells_on_the_state() {
    given(person("person:orla-quist", "Orla Quist", "Quist?", office("president", null, "DK")));

    assertThat(ids("Denmark waits. The {p:Quist} administration of Denmark cut taxes."))
        .containsExactly("person:orla-quist");
    assertThat(ids("{p:Quist} won the race in Norway, and Norway cheered."))
        .containsExactly("person:~quist");
  }

  @Test
  void a_surname_links_by_the_title_of_an_office_at_a_company_that_the_article_names() {
    given(company("company:norvik", "Norvik Robotics"));
    given(
        person(
            "person:orla-quist", "Orla Quist", "Quist?", office("chair", "company:norvik", null)));

    assertThat(ids("{c:Norvik Robotics} grew, {p=chair:Quist} said."))
        .containsExactlyInAnyOrder("company:norvik", "person:orla-quist");
    assertThat(ids("{c:Norvik Robotics} grew, {p:Quist} said."))
        .containsExactlyInAnyOrder("company:norvik", "person:~quist");
  }

  @Test
  void an_office_without_a_country_is_in_that_of_its_holder() {
    given(person("person:li-wei", "Li Wei", "Li Wei?", office("chair", "company:a", null)));

    assertThat(ids("Denmark waits. {p=chair:Li Wei} came.")).containsExactly("person:li-wei");
    assertThat(ids("Norway waits. {p=chair:Li Wei} came.")).containsExactly("person:~li-wei");
  }

  @Test
  void an_office_that_began_after_the_article_does_not_make_a_surname_known() {
    given(person("person:orla-quist", "Orla Quist", "Quist?", president("2023-01-20", null)));
    Story story = Story.of("Denmark waits. The {p:Quist} administration of Denmark cut taxes.");

    assertThat(ids(story.publishedOn("2023-01-19"))).containsExactly("person:~quist");
    assertThat(ids(story.publishedOn("2023-01-20"))).containsExactly("person:orla-quist");
  }

  @Test
  void the_title_of_an_office_that_began_after_the_article_is_no_evidence() {
    given(person("person:li-wei", "Li Wei", "Li Wei?", president("2023-01-20", null)));
    Story story = Story.of("It rained. {p=president:Li Wei} came.");

    assertThat(ids(story.publishedOn("2023-01-19"))).containsExactly("person:~li-wei");
    assertThat(ids(story.publishedOn("2023-01-20"))).containsExactly("person:li-wei");
  }

  @Test
  void the_surname_of_a_leader_in_office_links_where_the_article_names_the_state_but_once() {
    given(
        person("person:orla-quist", "Orla Quist", "Quist?", president("2023-01-20", "2027-01-20")));
    Story story = Story.of("Norway, Norway and Norway. {p:Quist} spoke. It rained in Denmark.");

    assertThat(ids(story.publishedOn("2027-01-19"))).containsExactly("person:orla-quist");
    assertThat(ids(story.publishedOn("2027-01-20"))).containsExactly("person:~quist");
    assertThat(ids(story)).containsExactly("person:~quist");
  }

  @Test
  void a_leader_of_whom_it_is_not_known_since_when_is_not_taken_to_be_in_office() {
    given(person("person:orla-quist", "Orla Quist", "Quist?", president(null, null)));
    Story story = Story.of("Norway, Norway and Norway. {p:Quist} spoke. It rained in Denmark.");

    assertThat(ids(story.publishedOn("2027-01-20"))).containsExactly("person:~quist");
  }

  @Test
  void a_full_name_that_many_bear_does_not_link_by_what_suffices_for_a_surname() {
    given(person("person:li-wei", "Li Wei", "Li Wei?", president("2023-01-20", "2027-01-20")));
    Story story = Story.of("Norway, Norway and Norway. {p:Li Wei} spoke. It rained in Denmark.");

    assertThat(ids(story.publishedOn("2027-01-20"))).containsExactly("person:~li-wei");
  }

  @Test
  void a_surname_that_others_bear_too_does_not_link_by_the_country() {
    given(person("person:orla-quist", "Orla Quist", "Quist?", office("president", null, "DK")));
    given(person("person:ida-quist", "Ida Quist", "Quist?", office("chair", "company:a", null)));

    assertThat(ids("Denmark waits. The {p:Quist} plan of Denmark failed."))
        .containsExactly("person:~quist");
  }

  @Test
  void a_nickname_links_where_the_full_name_does() {
    given(person("person:orla-quist", "Orla Quist", "OQ?", office("president", null, "DK")));

    assertThat(ids("{p:Orla Quist} of Denmark spoke. {p:OQ} said no more."))
        .containsExactly("person:orla-quist");
  }

  @Test
  void two_people_of_one_name_stay_unlinked_and_are_said_to_be_alternatives() {
    given(person("person:jan-berg", "Jan Berg", "Jan Berg?", office("chair", "company:a", null)));
    given(person("person:jan-berg-2", "Jan Berg", "Jan Berg?", office("chair", "company:a", null)));
    given(company("company:a", "Arbor Mills"));

    List<Entity> linked = link("{c:Arbor Mills} grew, {p:Jan Berg} said.");

    Entity person =
        linked.stream().filter(e -> e.getType() == EntityType.PERSON).findFirst().orElseThrow();
    assertThat(person.getLinked()).isFalse();
    assertThat(person.getLinkConfidence()).isNull();
    assertThat(person.getAlternatives())
        .extracting("id")
        .containsExactlyInAnyOrder("person:jan-berg", "person:jan-berg-2");
  }

  @Test
  void of_many_people_of_one_name_five_are_alternatives_with_an_equal_share_each() {
    for (int i = 1; i <= 7; i++) {
      given(person("person:li-wei-" + i, "Li Wei", "Li Wei?", office("chair", "company:a", null)));
    }
    given(company("company:a", "Arbor Mills"));

    List<Entity> linked = link("{c:Arbor Mills} grew, {p:Li Wei} said.");

    assertThat(linked)
        .filteredOn(e -> e.getType() == EntityType.PERSON)
        .flatExtracting(Entity::getAlternatives)
        .extracting("id", "score")
        .containsExactly(
            tuple("person:li-wei-1", 0.2),
            tuple("person:li-wei-2", 0.2),
            tuple("person:li-wei-3", 0.2),
            tuple("person:li-wei-4", 0.2),
            tuple("person:li-wei-5", 0.2));
  }

  private void given(ReferenceEntity entity) {
    entities.add(entity);
  }

  private List<Entity> link(String story) {
    return link(Story.of(story));
  }

  private List<Entity> link(Story story) {
    Catalog catalog = LiveCatalog.over(entities, RoleTitles.bundled()).snapshot();
    return catalog.link(story.extraction()).entities();
  }

  private List<String> ids(String story) {
    return ids(Story.of(story));
  }

  private List<String> ids(Story story) {
    return link(story).stream().map(Entity::getId).toList();
  }

  private static Office office(String role, String organization, String country) {
    return new Office(role, organization, country, null, null);
  }

  /** Of Denmark. */
  private static Office president(String from, String to) {
    return new Office("president", null, "DK", from, to);
  }

  private static ReferenceEntity person(String id, String name, String alias, Office... offices) {
    String text = alias.substring(0, alias.length() - 1);
    List<Alias> aliases = List.of(new Alias(text, true, true));
    return new ReferenceEntity(
        id,
        EntityType.PERSON,
        name,
        aliases,
        null,
        "DK",
        List.of(),
        Map.of(),
        null,
        List.of(offices));
  }

  private static ReferenceEntity company(String id, String name) {
    return new ReferenceEntity(
        id, EntityType.COMPANY, name, List.of(), null, "NO", List.of(), Map.of(), null, List.of());
  }
}
