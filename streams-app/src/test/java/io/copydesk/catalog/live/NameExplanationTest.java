package io.copydesk.catalog.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.copydesk.catalog.LinkEvidence;
import io.copydesk.catalog.LinkGrade;
import io.copydesk.catalog.LinkVerdict;
import io.copydesk.catalog.NameExplanation;
import io.copydesk.events.Alias;
import io.copydesk.events.EntityType;
import io.copydesk.events.ReferenceEntity;
import io.copydesk.events.Ticker;
import io.copydesk.extract.role.word.RoleTitles;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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
  void a_namesake_of_a_short_form_is_not_said_to_be_beaten() {
    List<NameExplanation> names =
        explain("{c:Norvik Robotics} grew. {c:Norvik} hired.", NORVIK_NO, NORVIK_SE);

    assertThat(names.getLast().candidates())
        .extracting("id", "verdict")
        .containsExactly(
            tuple("company:norvik", LinkVerdict.CHOSEN),
            tuple("company:norvik-se", LinkVerdict.SHORT_FOR_ANOTHER));
  }

  @Test
  void candidates_with_as_much_evidence_are_listed_by_id_whatever_the_catalogs_order() {
    NameExplanation one = explain("{c:Norvik} grew.", NORVIK_NO, NORVIK_SE).getFirst();
    NameExplanation other = explain("{c:Norvik} grew.", NORVIK_SE, NORVIK_NO).getFirst();

    assertThat(one.candidates())
        .extracting("id")
        .containsExactly("company:norvik", "company:norvik-se");
    assertThat(other.candidates()).isEqualTo(one.candidates());
  }

  @Test
  void of_two_with_as_much_evidence_the_one_twice_as_well_known_is_chosen() {
    ReferenceEntity known =
        ReferenceEntity.newBuilder(NORVIK_SE)
            .setAliases(List.of(new Alias("Norvik", true, true), new Alias("NVK", true, true)))
            .build();

    NameExplanation name = explain("{c:Norvik} grew.", NORVIK_NO, known).getFirst();

    assertThat(name.candidates())
        .extracting("id", "verdict")
        .containsExactly(
            tuple("company:norvik-se", LinkVerdict.CHOSEN),
            tuple("company:norvik", LinkVerdict.BEATEN));
  }

  @Test
  void two_that_registers_alone_know_are_tied_since_neither_is_known_better() {
    NameExplanation name =
        explain(
                "{c:Norvik} grew.",
                company("company:cik-1", "Norvik Mills", "US", "Norvik?"),
                company("company:cik-2", "Norvik Ships", "US", "Norvik?"))
            .getFirst();

    assertThat(name.candidates())
        .extracting("verdict")
        .containsExactly(LinkVerdict.TIED, LinkVerdict.TIED);
  }

  @Test
  void a_name_does_not_mean_a_company_alone_that_has_a_better_known_namesake() {
    ReferenceEntity namesake =
        ReferenceEntity.newBuilder(NORVIK_SE)
            .setAliases(
                List.of(new Alias("Norvik Robotics", true, true), new Alias("NVK", true, true)))
            .build();

    NameExplanation name = explain("{c:Norvik Robotics} grew.", NORVIK_NO, namesake).getFirst();

    assertThat(name.entityId()).isEqualTo("company:norvik-se");
    assertThat(name.grade()).isEqualTo(LinkGrade.WEAK);
  }

  @ParameterizedTest
  @CsvSource({
    "{c:Norvik} grew., FROM_AFAR",
    "{c:Norvik} grew. Norwegian and Swedish hens slept., FROM_AFAR",
    "Norwegian {c:Norvik} grew. Swedish hens slept., CHOSEN",
  })
  void a_company_of_a_register_is_meant_by_an_alias_only_where_its_country_is_spoken_of(
      String story, LinkVerdict verdict) {
    NameExplanation name =
        explain(story, company("company:cik-550", "Norvik Robotics", "NO", "Norvik?")).getFirst();

    assertThat(name.candidates()).extracting("verdict").containsExactly(verdict);
  }

  @Test
  void a_company_of_a_register_is_meant_by_its_full_name_whatever_country_is_spoken_of() {
    ReferenceEntity registered = company("company:cik-550", "Norvik Robotics", "NO", "Norvik?");

    NameExplanation name = explain("{c:Norvik Robotics} grew.", registered).getFirst();

    assertThat(name.entityId()).isEqualTo("company:cik-550");
  }

  @ParameterizedTest
  @CsvSource({"NO", "US"})
  void a_body_is_not_meant_where_the_words_beside_its_name_say_another_country(String country) {
    NameExplanation name =
        explain("Sweden's {m:Norvikbank} met.", body("ministry:norvikbank", "Norvikbank", country))
            .getFirst();

    assertThat(name.entityId()).isEqualTo("ministry:~se-norvikbank");
    assertThat(name.candidates())
        .extracting("verdict")
        .containsExactly(LinkVerdict.OF_ANOTHER_COUNTRY);
  }

  @Test
  void a_body_is_not_meant_where_its_name_begins_with_another_country() {
    ReferenceEntity norwegian = body("ministry:norvikbank", "Norvikbank", "NO");

    NameExplanation name = explain("The {m:Swedish Norvikbank} met.", norwegian).getFirst();

    assertThat(name.entityId()).isEqualTo("ministry:~se-norvikbank");
  }

  @Test
  void a_body_is_meant_where_the_country_of_its_name_stands_beside_it() {
    ReferenceEntity swedish = body("ministry:norvikbank", "Swedish Norvikbank", "SE");

    NameExplanation name = explain("Sweden's {m:Norvikbank} met.", swedish).getFirst();

    assertThat(name.entityId()).isEqualTo("ministry:norvikbank");
  }

  @Test
  void an_organisation_is_meant_by_its_full_name_whatever_country_stands_beside_it() {
    NameExplanation name = explain("Sweden's {o:Norvik Union} met.", organisation("NO")).getFirst();

    assertThat(name.entityId()).isEqualTo("organization:norvik");
  }

  @Test
  void an_organisation_of_no_country_is_not_said_to_be_of_another_one() {
    NameExplanation name = explain("Sweden's {o:Norvik} met.", organisation(null)).getFirst();

    assertThat(name.candidates()).extracting("verdict").containsExactly(LinkVerdict.TOO_LITTLE);
  }

  @Test
  void that_a_name_is_a_bodys_by_the_text_speaks_for_none_of_them() {
    NameExplanation name =
        explain("The {m:Norvikbank} met.", body("ministry:norvikbank", "Norvikbank", "NO"))
            .getFirst();

    assertThat(name.candidates())
        .singleElement()
        .satisfies(c -> assertThat(c.evidence()).isEmpty());
  }

  @ParameterizedTest
  @CsvSource({
    "NVB, ministry:~nvb, ABBREVIATION_ABROAD",
    "Norvikbank, ministry:norvik, CHOSEN",
  })
  void a_bodys_abbreviation_that_another_country_may_use_too_is_said_to_be_one_of_abroad(
      String written, String id, LinkVerdict verdict) {
    ReferenceEntity norwegian =
        ReferenceEntity.newBuilder(body("ministry:norvik", "Norvikbank", "NO"))
            .setAliases(List.of(new Alias("NVB", false, true)))
            .build();
    Story story = Story.of("The {m:" + written + "} met.").filedIn("NAIROBI");

    NameExplanation name = explain(story, norwegian).getFirst();

    assertThat(name.entityId()).isEqualTo(id);
    assertThat(name.candidates()).extracting("verdict").containsExactly(verdict);
  }

  @ParameterizedTest
  @CsvSource({
    "{m:Norvik Board} met {c:Norvik Robotics}., CHOSEN",
    "{m:Norvik Board} met., TOO_LITTLE",
    "{m:Norvik Board} met {c:Norvik Robotics} and {c:Svea Robotics}., TOO_LITTLE",
    "{m:Norvik Board} met {p:Orla Quist}., TOO_LITTLE"
  })
  void most_others_that_are_linked_speak_for_a_body_of_their_country(
      String story, LinkVerdict verdict) {
    NameExplanation name =
        explain(
                story,
                body("ministry:no-board", "Norvik Board", "NO"),
                body("ministry:dk-board", "Norvik Board", "DK"),
                NORVIK_NO,
                company("company:svea", "Svea Robotics", "SE", "Svea?"),
                of(EntityType.PERSON, "person:orla-quist", "Orla Quist", "NO"))
            .getFirst();

    assertThat(name.candidates().stream().filter(c -> c.id().equals("ministry:no-board")))
        .extracting("verdict")
        .containsExactly(verdict);
  }

  @Test
  void others_that_are_linked_do_not_say_which_of_two_places_is_meant() {
    NameExplanation name =
        explain(
                "{l:Norvik City} grew as {c:Norvik Robotics} did.",
                NORVIK_NO,
                of(EntityType.PLACE, "place:no-city", "Norvik City", "NO"),
                of(EntityType.PLACE, "place:ca-city", "Norvik City", "CA"))
            .getFirst();

    assertThat(name.candidates()).extracting("verdict").containsOnly(LinkVerdict.TOO_LITTLE);
  }

  @Test
  void a_name_is_no_evidence_for_itself() {
    NameExplanation name = explain("{c:Norvik Robotics} grew.", NORVIK_NO).getFirst();

    assertThat(name.candidates().getFirst().evidence()).containsOnlyKeys(LinkEvidence.TYPE_BY_TEXT);
  }

  @Test
  void what_was_decided_after_a_name_is_not_said_to_have_spoken_for_it() {
    ReferenceEntity norvik =
        ReferenceEntity.newBuilder(NORVIK_NO)
            .setAliases(
                List.of(new Alias("Norvik Works", true, true), new Alias("Robovik", true, true)))
            .build();

    List<NameExplanation> names = explain("{c?:Norvik Works} grew. {c:Robovik} hired.", norvik);

    assertThat(names.getLast().entityId()).isEqualTo("company:norvik");
    assertThat(names.getFirst().entityId()).isEqualTo("company:~norvik-works");
    assertThat(names.getFirst().candidates().getFirst().evidence()).isEmpty();
  }

  @Test
  void a_name_that_extraction_hardly_doubts_is_that_of_the_only_company_which_is_called_so() {
    NameExplanation sole = explain("{c!:Norvik} grew.", NORVIK_NO).getFirst();
    NameExplanation shared = explain("{c!:Norvik} grew.", NORVIK_NO, NORVIK_SE).getFirst();

    assertThat(sole.candidates()).extracting("verdict").containsExactly(LinkVerdict.CHOSEN);
    assertThat(shared.candidates()).extracting("verdict").containsOnly(LinkVerdict.TOO_LITTLE);
  }

  @Test
  void it_is_not_that_of_a_company_which_a_register_alone_knows() {
    ReferenceEntity registered = company("company:cik-550", "Norvik Robotics", "US", "Norvik?");

    NameExplanation name = explain("{c!:Norvik} grew.", registered).getFirst();

    assertThat(name.candidates()).extracting("verdict").containsExactly(LinkVerdict.TOO_LITTLE);
  }

  @ParameterizedTest
  @CsvSource({"{c!:Norvik} grew., CHOSEN", "{c?:Norvik} grew., TOO_LITTLE"})
  void the_dateline_suffices_for_a_company_of_which_extraction_is_confident(
      String story, LinkVerdict verdict) {
    NameExplanation name =
        explain(Story.of(story).filedIn("OSLO"), NORVIK_NO, NORVIK_SE).getFirst();

    assertThat(name.candidates().getFirst().evidence()).containsOnlyKeys(LinkEvidence.DATELINE);
    assertThat(name.candidates().getFirst().verdict()).isEqualTo(verdict);
  }

  @Test
  void the_dateline_does_not_suffice_for_an_organisation() {
    ReferenceEntity organisation = organisation("NO");

    NameExplanation name =
        explain(Story.of("{o!:Norvik} grew.").filedIn("OSLO"), organisation).getFirst();

    assertThat(name.candidates().getFirst().evidence()).containsOnlyKeys(LinkEvidence.DATELINE);
    assertThat(name.candidates().getFirst().verdict()).isEqualTo(LinkVerdict.TOO_LITTLE);
  }

  @ParameterizedTest
  @CsvSource({
    "{c@XOSL-OTH:Norvik} grew., -6",
    "{c@XOSL-NRV:Norvik} grew. {c@XOSL-OTH:Norvik} fell., 6",
    "{c@XOSL-OTH:Norvik} grew. {c@XNYS-OTH:Norvik} fell.,",
  })
  void the_first_listing_that_is_the_companys_counts_and_else_the_last(
      String story, @Nullable Integer points) {
    ReferenceEntity listed =
        ReferenceEntity.newBuilder(NORVIK_NO)
            .setTickers(List.of(new Ticker("NRV", "XOSL")))
            .build();

    NameExplanation name = explain(story, listed).getFirst();

    assertThat(name.candidates().getFirst().evidence().get(LinkEvidence.LISTING)).isEqualTo(points);
  }

  @Test
  void in_capitals_alone_a_name_is_that_of_an_alias_in_other_capitals() {
    NameExplanation name = explain("{c:NORVIK} GREW.", NORVIK_NO).getFirst();

    assertThat(name.candidates()).extracting("verdict").containsExactly(LinkVerdict.CHOSEN);
  }

  @Test
  void what_is_explained_is_what_is_linked() {
    Story story =
        Story.of(
            "{c:Norvik Robotics} grew. {c:Norvik} hired {c:Acme}. {c:Norvik Sverige} did not.");
    LiveCatalog catalog = LiveCatalog.over(List.of(NORVIK_NO, NORVIK_SE), RoleTitles.bundled());

    Set<String> linked =
        Set.copyOf(catalog.snapshot().link(story.extraction()).idByMention().values());

    assertThat(linked).hasSize(4);
    assertThat(catalog.snapshot().explain(story.extraction()))
        .extracting(NameExplanation::entityId)
        .hasSameElementsAs(linked);
  }

  private static List<NameExplanation> explain(String story, ReferenceEntity... entities) {
    return explain(Story.of(story), entities);
  }

  private static List<NameExplanation> explain(Story story, ReferenceEntity... entities) {
    return LiveCatalog.over(Arrays.asList(entities), RoleTitles.bundled())
        .snapshot()
        .explain(story.extraction());
  }

  private static ReferenceEntity organisation(@Nullable String country) {
    return ReferenceEntity.newBuilder(
            company("organization:norvik", "Norvik Union", country, "Norvik?"))
        .setType(EntityType.ORGANIZATION)
        .build();
  }

  private static ReferenceEntity body(String id, String name, String country) {
    return of(EntityType.MINISTRY, id, name, country);
  }

  private static ReferenceEntity of(EntityType type, String id, String name, String country) {
    return ReferenceEntity.newBuilder(company(id, name, country, "NVB?")).setType(type).build();
  }

  private static ReferenceEntity company(
      String id, String name, @Nullable String country, String alias) {
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
