package io.copydesk.catalog.live;

import static org.assertj.core.api.Assertions.assertThat;

import io.copydesk.catalog.LinkEvidence;
import io.copydesk.catalog.LinkGrade;
import io.copydesk.catalog.LinkVerdict;
import io.copydesk.catalog.NameExplanation;
import io.copydesk.events.Alias;
import io.copydesk.events.EntityType;
import io.copydesk.events.ReferenceEntity;
import io.copydesk.extract.role.RoleTitles;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What the linker says of its decisions. */
class NameExplanationTest {

  private static final ReferenceEntity NORVIK_NO =
      company("company:norvik", "Norvik Robotics", "NO", "Norvik?");
  private static final ReferenceEntity NORVIK_SE =
      company("company:norvik-se", "Norvik Sverige", "SE", "Norvik?");

  @Test
  void a_name_that_means_one_entity_alone_is_said_to_do_so() {
    NameExplanation name = explain("{c:Norvik Robotics} grew.", NORVIK_NO).getFirst();

    assertThat(name.entityId()).isEqualTo("company:norvik");
    assertThat(name.grade()).isEqualTo(LinkGrade.NAME);
    assertThat(name.candidates())
        .singleElement()
        .satisfies(
            candidate -> {
              assertThat(candidate.verdict()).isEqualTo(LinkVerdict.CHOSEN);
              assertThat(candidate.ambiguous()).isFalse();
            });
  }

  @Test
  void of_two_candidates_the_one_with_more_evidence_is_chosen_and_the_other_beaten() {
    NameExplanation name = explain("{c:Norvik} grew in Norway.", NORVIK_NO, NORVIK_SE).getFirst();

    assertThat(name.entityId()).isEqualTo("company:norvik");
    assertThat(name.candidates())
        .extracting("id")
        .containsExactly("company:norvik", "company:norvik-se");
    assertThat(name.candidates())
        .extracting("verdict")
        .containsExactly(LinkVerdict.CHOSEN, LinkVerdict.BEATEN);
    assertThat(name.candidates().getFirst().evidence())
        .containsEntry(LinkEvidence.COUNTRY_BESIDE, 1)
        .containsEntry(LinkEvidence.TYPE_BY_TEXT, 1);
  }

  @Test
  void two_with_as_much_evidence_are_tied_and_none_is_chosen() {
    NameExplanation name = explain("{c:Norvik} grew.", NORVIK_NO, NORVIK_SE).getFirst();

    assertThat(name.entityId()).isEqualTo("company:~norvik");
    assertThat(name.grade()).isNull();
    assertThat(name.candidates()).extracting("verdict").containsOnly(LinkVerdict.TIED);
  }

  @Test
  void a_name_with_too_little_evidence_says_how_much_it_needs() {
    NameExplanation name = explain("{c?:Norvik} grew.", NORVIK_NO).getFirst();

    assertThat(name.needed()).isEqualTo(1);
    assertThat(name.candidates())
        .singleElement()
        .satisfies(c -> assertThat(c.verdict()).isEqualTo(LinkVerdict.TOO_LITTLE));
  }

  @Test
  void a_short_form_says_of_what() {
    List<NameExplanation> names =
        explain("{c:Norvik Robotics} grew. {c:Norvik} hired.", NORVIK_NO, NORVIK_SE);

    assertThat(names.getLast().shortFor()).isEqualTo("Norvik Robotics");
    assertThat(names.getLast().entityId()).isEqualTo("company:norvik");
  }

  @Test
  void what_is_explained_is_what_is_linked() {
    Story story =
        Story.of(
            "{c:Norvik Robotics} grew. {c:Norvik} hired {c:Acme}. {c:Norvik Sverige} did not.");
    LiveCatalog catalog = LiveCatalog.over(List.of(NORVIK_NO, NORVIK_SE), RoleTitles.bundled());

    List<String> linked =
        catalog.snapshot().link(story.extraction()).idByMention().values().stream()
            .distinct()
            .toList();

    assertThat(catalog.snapshot().explain(story.extraction()))
        .extracting(NameExplanation::entityId)
        .containsOnlyOnceElementsOf(linked.subList(1, linked.size()));
  }

  private static List<NameExplanation> explain(String story, ReferenceEntity... entities) {
    return LiveCatalog.over(Arrays.asList(entities), RoleTitles.bundled())
        .snapshot()
        .explain(Story.of(story).extraction());
  }

  private static ReferenceEntity company(String id, String name, String country, String alias) {
    return new ReferenceEntity(
        id,
        EntityType.COMPANY,
        name,
        List.of(new Alias(alias.substring(0, alias.length() - 1), true, true)),
        null,
        country,
        List.of(),
        Map.of(),
        null,
        List.of());
  }
}
