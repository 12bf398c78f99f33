package io.copydesk.catalog.live;

import static org.assertj.core.api.Assertions.assertThat;

import io.copydesk.catalog.Catalog;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which of several namesakes an office beside a place, a region or a legal form tells. */
class StatesAndFormsLinkingTest {

  private static final Catalog CATALOG = BundledCatalog.catalog().snapshot();

  @ParameterizedTest
  @CsvSource({
    "{l:New York} Attorney General Ada Quist sued., us-new-york-state",
    "{l:New York} Governor Ada Quist spoke., us-new-york-state",
    "{l:New York}'s governor spoke., us-new-york-state",
    "The governor of {l:New York}'s aides spoke., us-new-york-state",
    "The governor of {l:New York} spoke., us-new-york-state",
    "{l:Washington} Governor Ada Quist signed the bill., us-washington-state",
    "{l:Georgia} Secretary of State Ada Quist spoke in Atlanta. Atlanta voted., us-georgia",
    "{l:New York} Mayor Ada Quist spoke., us-new-york-city",
    "{l:New York} traders like the governor of Texas., us-new-york-city",
    "{l:Tokyo} Governor Ada Quist spoke., jp-tokyo",
  })
  void a_place_beside_an_office_of_a_state_is_the_state(String story, String id) {
    assertThat(ids(Story.of(story)).getFirst()).isEqualTo("place:" + id);
  }

  @ParameterizedTest
  @CsvSource({
    "The governor of {l:Mexico}'s central bank spoke., MEXICO CITY, mx",
    "{l:Mexico}'s Attorney General Ada Quist spoke., MEXICO CITY, mx",
    "The governor of {l:Georgia}'s central bank spoke., TBILISI, ge",
    "{l:Niger}'s attorney general spoke., NIAMEY, ne",
    "{l:Punjab} Governor Ada Quist spoke., ISLAMABAD, pk-punjab-pakistan",
  })
  void a_place_is_no_state_abroad_where_a_country_or_a_bank_has_the_office(
      String story, String place, String id) {
    assertThat(ids(Story.of(story).filedIn(place))).containsExactly("place:" + id);
  }

  @Test
  void a_place_in_which_an_officer_speaks_is_the_city() {
    Story governed = Story.of("{l:New York} Attorney General Ada Quist sued.");
    Story in = Story.of("Speaking in {l:New York} Attorney General Ada Quist sued.");

    assertThat(ids(in)).containsExactly("place:us-new-york-city").isNotEqualTo(ids(governed));
  }

  @Test
  void the_city_keeps_its_id_where_the_article_names_the_state_by_the_same_word() {
    Story story = Story.of("{l:New York} Governor Ada Quist spoke in {l:New York}.");

    assertThat(ids(story)).containsExactly("place:us-new-york-state", "place:us-new-york-city");
  }

  @Test
  void a_firm_that_merged_is_called_by_the_short_name_of_the_former_one() {
    assertThat(ids(Story.of("{c:Lockheed} won a contract.")))
        .containsExactly("company:lockheed-martin");
    assertThat(ids(Story.of("{c:Lockheed Corp} grew. {c:Lockheed} rose.")))
        .as("the former one, introduced by its full name")
        .containsExactly("company:lockheed", "company:lockheed");
    assertThat(ids(Story.of("{c:Lockheed Corp} grew.").titled("{c:Lockheed} rises")))
        .as("the former one, its full name behind the short one")
        .containsExactly("company:lockheed", "company:lockheed");
  }

  @ParameterizedTest
  @CsvSource({
    "Kaisa Oyj, ~kaisa",
    "Kaisa Ltd, kaisa",
    "Nokia Oyj, nokia",
    "Equinor ASA, equinor",
    "Aker Philadelphia Shipyard ASA, aker-philadelphia-shipyard",
  })
  void a_form_that_one_country_alone_has_rules_out_the_companies_of_others(String name, String id) {
    assertThat(ids(Story.of("{c:" + name + "} grew."))).containsExactly("company:" + id);
  }

  @Test
  void a_form_that_units_of_foreign_groups_have_rules_out_none() {
    assertThat(ids(Story.of("{c:Microsoft} grew. {c:Microsoft Oy} of Espoo fell.")))
        .containsOnly("company:microsoft");
  }

  @Test
  void the_abbreviation_of_several_is_a_local_bodys_only_where_its_region_is_named() {
    assertThat(ids(Story.of("The {m:FDA} and the {m:SEBI} spoke. The {m:RBI} acted in Mumbai.")))
        .doesNotContain("ministry:in-maharashtra-fda");
    assertThat(
            ids(
                Story.of("The {m:FDA} met in {l:Maharashtra}. {l:Maharashtra} sells tea.")
                    .filedIn("MUMBAI")))
        .contains("ministry:in-maharashtra-fda");
  }

  @ParameterizedTest
  @CsvSource({
    "Suez Canal Authority, LONDON, eg-sca",
    "Lagos State Waterways Authority, TORONTO, ng-lagos-state-waterways-authority",
    "Dubai Land Department, MUMBAI, ae-dld",
    "Fire Services Department, LONDON, ~gb-fire-services-department",
  })
  void a_body_that_is_called_after_a_place_of_its_country_is_not_one_of_the_datelines(
      String name, String place, String id) {
    assertThat(ids(Story.of("The {m:" + name + "} spoke.").filedIn(place)))
        .containsExactly("ministry:" + id);
  }

  private static List<String> ids(Story story) {
    return story.idsIn(CATALOG);
  }
}
