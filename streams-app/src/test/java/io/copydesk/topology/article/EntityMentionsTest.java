package io.copydesk.topology.article;

import static org.assertj.core.api.Assertions.assertThat;

import io.copydesk.events.EnrichedArticle;
import io.copydesk.events.Entity;
import io.copydesk.events.EntityType;
import io.copydesk.events.Mention;
import io.copydesk.events.Role;
import io.copydesk.events.TextField;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class EntityMentionsTest {

  private static final String PERSON = "person:~jane-roe";
  private static final String COMPANY = "company:~acme";

  private static EntityMentions sure(double person, double company) {
    return EntityMentions.of(
        EnrichedArticle.newBuilder()
            .setId("a")
            .setEntities(
                List.of(entity(PERSON, EntityType.PERSON), entity(COMPANY, EntityType.COMPANY)))
            .setMentions(List.of(mention(PERSON, person), mention(COMPANY, company)))
            .build());
  }

  private static EntityMentions of(Mention... mentions) {
    return EntityMentions.of(
        EnrichedArticle.newBuilder()
            .setId("a")
            .setEntities(List.of(entity(COMPANY, EntityType.COMPANY)))
            .setMentions(List.of(mentions))
            .build());
  }

  private static Entity entity(String id, EntityType type) {
    return Entity.newBuilder().setId(id).setType(type).setName(id).build();
  }

  private static Mention mention(String id, double confidence) {
    return Mention.newBuilder()
        .setStart(0)
        .setEnd(1)
        .setText("A")
        .setEntityId(id)
        .setConfidence(confidence)
        .build();
  }

  /** Of the company. */
  private static Mention mention(TextField field, int start) {
    return Mention.newBuilder(mention(COMPANY, 0.9))
        .setField(field)
        .setStart(start)
        .setEnd(start + 1)
        .build();
  }

  private static Role role(String person, @Nullable String organization) {
    return Role.newBuilder().setPersonId(person).setOrganizationId(organization).build();
  }

  @Test
  void an_entity_is_as_sure_as_its_surest_mention() {
    EntityMentions mentions =
        of(mention(COMPANY, 0.6), mention(COMPANY, 0.9), mention(COMPANY, 0.7));

    assertThat(mentions.confidence(COMPANY)).isEqualTo(0.9);
  }

  @Test
  void the_first_mention_in_the_body_represents_an_entity() {
    Mention title = mention(TextField.TITLE, 0);
    Mention first = mention(TextField.BODY, 5);
    Mention second = mention(TextField.BODY, 9);

    assertThat(of(title, first, second).representative(COMPANY)).contains(first);
  }

  @Test
  void the_first_mention_in_the_title_represents_an_entity_that_the_body_does_not_name() {
    Mention first = mention(TextField.TITLE, 0);
    Mention second = mention(TextField.TITLE, 9);

    assertThat(of(first, second).representative(COMPANY)).contains(first);
  }

  @Test
  void a_role_is_as_sure_as_the_less_sure_of_its_person_and_its_organisation() {
    assertThat(sure(0.9, 0.6).confidence(role(PERSON, COMPANY))).isEqualTo(0.6);
    assertThat(sure(0.5, 0.6).confidence(role(PERSON, COMPANY))).isEqualTo(0.5);
  }

  @Test
  void a_role_at_nothing_is_as_sure_as_its_person() {
    assertThat(sure(0.9, 0.6).confidence(role(PERSON, null))).isEqualTo(0.9);
  }

  @Test
  void an_organisation_that_is_no_entity_of_the_article_counts_for_nothing() {
    assertThat(sure(0.9, 0.6).confidence(role(PERSON, "company:other"))).isEqualTo(0.9);
  }

  @Test
  void a_role_of_no_entity_has_no_confidence() {
    assertThat(sure(0.9, 0.6).confidence(role("person:other", null))).isNull();
  }
}
