package io.copydesk.extract;

import static org.assertj.core.api.Assertions.assertThat;

import io.copydesk.article.Span;
import io.copydesk.events.MentionType;
import io.copydesk.events.RoleKind;
import io.copydesk.events.RoleStatus;
import io.copydesk.extract.PersonRole.Organization;
import io.copydesk.extract.PersonRole.Post;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What is left of a role where names of the article give way to figures. */
class PersonRoleTest {

  private static final String TEXT = "Ana Cole, chief executive of Acme, left.";

  private static final Mention PERSON = Mentions.named(MentionType.PERSON, "Ana Cole", TEXT);
  private static final Mention COMPANY = Mentions.named(MentionType.COMPANY, "Acme", TEXT);

  private static final PersonRole ROLE =
      new PersonRole(
          PERSON,
          "chief executive",
          new Post(RoleKind.CEO, new Organization("Acme", COMPANY), null),
          false,
          null,
          RoleStatus.CURRENT,
          new Span(0, TEXT.length()));

  @Test
  void a_role_stays_as_it_is_where_both_its_names_are_left() {
    assertThat(ROLE.among(Set.of(PERSON, COMPANY))).containsExactly(ROLE);
  }

  @Test
  void a_role_of_somebody_who_is_none_of_the_mentions_is_none() {
    assertThat(ROLE.among(Set.of(COMPANY))).isEmpty();
  }

  @Test
  void the_words_of_an_organisation_that_is_none_of_the_mentions_are_left() {
    assertThat(ROLE.among(Set.of(PERSON)))
        .extracting(PersonRole::post)
        .containsExactly(new Post(RoleKind.CEO, new Organization("Acme", null), null));
  }

  @Test
  void a_role_that_is_held_nowhere_needs_its_person_alone() {
    PersonRole nowhere = ROLE.withPost(new Post(RoleKind.CEO, null, null));

    assertThat(nowhere.among(Set.of(PERSON))).containsExactly(nowhere);
  }
}
