package io.copydesk.catalog.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.copydesk.catalog.Catalog;
import io.copydesk.events.Entity;
import io.copydesk.events.TextField;
import io.copydesk.extract.role.word.RoleTitles;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RelevanceTest {

  private final Catalog catalog = new LiveCatalog(RoleTitles.bundled()).snapshot();

  @Test
  void follows_the_documented_formula() {
    Story story =
        Story.of(
                "{c:Acme Works} grew. It is well. It bought {c:Beta Works} and more. {c:Acme Works}"
                    + " paid.")
            .titled("{c:Acme Works} grows");

    List<Entity> entities = catalog.link(story.extraction()).entities();

    Entity acme = entities.get(0);
    assertThat(acme.getName()).isEqualTo("Acme Works");
    assertThat(acme.getMentions()).isEqualTo(3);
    assertThat(acme.getInTitle()).isTrue();
    assertThat(acme.getFirstOffset()).isZero();
    assertThat(acme.getFirstField()).isEqualTo(TextField.BODY);
    assertThat(acme.getRelevance()).isCloseTo(0.35 + 0.25 + 0.25 * 3 / 6 + 0.15, within(0.0001));
    Entity beta = entities.get(1);
    assertThat(beta.getInTitle()).isFalse();
    assertThat(beta.getRelevance()).isCloseTo(0.25 * (1 - 2.0 / 4) + 0.25 * 1 / 4, within(0.0001));
  }

  @Test
  void the_first_mention_is_the_titles_where_the_body_has_none() {
    Story story = Story.of("It grew.").titled("Good news: {c:Acme Works} grows");

    Entity acme = catalog.link(story.extraction()).entities().getFirst();

    assertThat(acme.getFirstField()).isEqualTo(TextField.TITLE);
    assertThat(acme.getFirstOffset()).isEqualTo("Good news: ".length());
  }

  /** One sentence and one mention: 0.25 lead, 0.25 / 4 frequency, and 0.15 for the subject. */
  @ParameterizedTest
  @CsvSource({
    "'', true",
    "The, true",
    "A, true",
    "5, true",
    "An, false",
    "Old, false",
    "The old, false",
  })
  void an_entity_opens_its_sentence_behind_one_the_or_one_character_too(
      String before, boolean opens) {
    Story story = Story.of((before + " {c:Acme Works} grew.").strip());

    Entity acme = catalog.link(story.extraction()).entities().getFirst();

    assertThat(acme.getRelevance()).isCloseTo(0.25 + 0.25 / 4 + (opens ? 0.15 : 0), within(0.0001));
  }
}
