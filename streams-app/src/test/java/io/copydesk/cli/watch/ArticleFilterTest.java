package io.copydesk.cli.watch;

import static org.assertj.core.api.Assertions.assertThat;

import io.copydesk.events.EnrichedArticle;
import io.copydesk.events.Entity;
import io.copydesk.events.EntityType;
import io.copydesk.events.Figure;
import io.copydesk.events.FigureSubject;
import io.copydesk.events.Mention;
import io.copydesk.events.MentionType;
import io.copydesk.events.Role;
import io.copydesk.events.TextField;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ArticleFilterTest {

  /** Names Acme, OPEC and Bob Ray, who is Acme's chairman, and has a figure of Acme's. */
  private static final EnrichedArticle ARTICLE =
      EnrichedArticle.newBuilder()
          .setId("a")
          .setEntities(
              List.of(
                  entity(EntityType.COMPANY, "company:acme", "Acme Inc"),
                  entity(EntityType.ORGANIZATION, "organization:opec", "OPEC"),
                  entity(EntityType.PERSON, "person:~bob-ray", "Bob Ray")))
          .setMentions(
              List.of(
                  mention(MentionType.COMPANY, null),
                  mention(MentionType.ORGANIZATION, null),
                  mention(MentionType.PERSON, null),
                  mention(
                      MentionType.FIGURE,
                      Figure.newBuilder()
                          .setSubject(new FigureSubject("Acme", "company:acme"))
                          .build())))
          .setRoles(
              List.of(
                  Role.newBuilder()
                      .setPersonId("person:~bob-ray")
                      .setOrganizationId("company:acme")
                      .build()))
          .build();

  @ParameterizedTest
  @CsvSource({
    ", , true",
    "COMPANY, , true",
    "ORGANIZATION, , true",
    "PLACE, , false",
    "ROLE, , true",
    "FIGURE, , true",
    ", acme, true",
    ", company:acme, true",
    ", beta, false",
    "COMPANY, acme, true",
    "PERSON, acme, false",
    "ROLE, acme, true",
    "ROLE, bob, true",
    "ROLE, opec, false",
    "FIGURE, acme, true",
    "FIGURE, opec, false",
  })
  void an_article_is_shown_when_it_has_what_is_asked_for(
      ArticleFilter.@Nullable Type type, @Nullable String entity, boolean shown) {
    ArticleFilter filter = new ArticleFilter();
    filter.type = type;
    filter.entity = entity;

    assertThat(filter.matches(ARTICLE)).isEqualTo(shown);
  }

  private static Entity entity(EntityType type, String id, String name) {
    return Entity.newBuilder().setType(type).setId(id).setName(name).build();
  }

  private static Mention mention(MentionType type, @Nullable Figure figure) {
    return Mention.newBuilder()
        .setType(type)
        .setField(TextField.BODY)
        .setStart(0)
        .setEnd(1)
        .setText("x")
        .setFigure(figure)
        .build();
  }
}
