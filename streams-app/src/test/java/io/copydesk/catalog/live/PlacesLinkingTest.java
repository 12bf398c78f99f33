package io.copydesk.catalog.live;

import static org.assertj.core.api.Assertions.assertThat;

import io.copydesk.catalog.Catalog;
import io.copydesk.catalog.name.NamePieces;
import io.copydesk.events.EntityType;
import io.copydesk.events.ReferenceEntity;
import io.copydesk.extract.place.Countries;
import io.copydesk.extract.place.Country;
import io.copydesk.table.ResourceLines;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which places of the bundled catalog an article's names mean. */
class PlacesLinkingTest {

  private static final Catalog CATALOG = BundledCatalog.catalog().snapshot();

  @Test
  void every_country_s_capital_is_found_by_its_english_name() {
    Set<String> known = new HashSet<>();
    for (ReferenceEntity entity : BundledCatalog.entities()) {
      if (entity.getType() == EntityType.PLACE && entity.getJurisdiction() != null) {
        names(entity).forEach(name -> known.add(capital(entity.getJurisdiction(), name)));
      }
    }
    List<String> capitals =
        ResourceLines.of(PlacesLinkingTest.class, "capitals.txt").stream()
            .map(line -> capital(line.substring(0, 2), line.substring(5)))
            .toList();

    assertThat(known).containsAll(capitals);
    assertThat(capitals)
        .extracting(capital -> capital.substring(0, 2))
        .containsExactlyInAnyOrderElementsOf(
            Countries.bundled().all().stream()
                .map(Country::code)
                .filter(code -> !code.equals("EU"))
                .toList());
  }

  @ParameterizedTest
  @CsvSource({
    "London, place:gb-london",
    "New York, place:us-new-york-city",
    "Geneva, place:ch-geneve",
    "Zurich, place:ch-zurich",
    "Frankfurt, place:de-frankfurt-am-main",
    "Astana, place:kz-nur-sultan",
    "Kiev, place:ua-kyiv",
    "Singapore, place:sg",
    "Hong Kong, place:hk",
    "Abu Dhabi, place:ae-abu-dhabi",
    "Antalya, place:tr-antalya",
    "Kherson, place:ua-kherson",
    "England, place:gb-england",
    "Gaza Strip, place:ps-gaza-strip"
  })
  void a_name_that_nearly_always_means_one_place_needs_no_other_word_of_its_country(
      String name, String id) {
    assertThat(links(Story.of("Ghana waits. A minister flew to {l:" + name + "} on Monday.")))
        .containsExactly(id);
  }

  @Test
  void a_name_with_diacritics_and_the_same_without_are_weighed_alike() {
    assertThat(links(Story.of("Costa Rica waits. The roads to {l:San Jose} are closed.")))
        .containsExactly("place:cr-san-jose");
    assertThat(links(Story.of("Texas and Ohio wait. The roads to {l:San José} are closed.")))
        .containsExactly("place:us-san-jose");
  }

  @Test
  void names_that_differ_in_capitals_alone_are_all_found() {
    assertThat(
            links(
                Story.of(
                        "Ghana waits. In the {l:Central Region} or the {l:Central region} it rained.")
                    .filedIn("ACCRA")))
        .containsExactly("place:gh-central-region", "place:gh-central-region");
  }

  @Test
  void a_place_of_the_article_s_country_is_meant_and_not_its_famous_namesake() {
    assertThat(
            links(
                Story.of("Panama waits. The road to {l:Santiago} is closed.")
                    .filedIn("PANAMA CITY")))
        .containsExactly("place:pa-santiago-de-veraguas");
  }

  @Test
  void a_name_does_not_show_by_itself_in_which_country_it_is() {
    Story story = Story.of("Nicaragua waits. {l:Concepcion} is a volcano.").withPlacesIn("CL");

    assertThat(links(story)).containsExactly("place:~concepcion");
  }

  @Test
  void a_place_that_a_paper_at_home_names_again_and_again_needs_no_word_of_its_country() {
    String story = "{l:Oaxaca} has a kitchen. A cook of {l:Oaxaca} opened it.";

    assertThat(links(Story.of(story).withPlacesIn("MX")))
        .containsExactly("place:mx-oaxaca", "place:mx-oaxaca");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Snow fell in {l:Birmingham}, {l:Alabama}, and on its hills. | place:us-birmingham",
        "Snow fell in {l:Hyderabad}, {l:Sindh}, {l:Pakistan}, overnight. | place:pk-hyderabad",
        "Snow fell in {l:Athens}, {l:Georgia}, overnight. | place:us-athens",
        "Snow fell in {l:London} ({l:Ontario}) overnight. | place:ca-london",
        "Snow fell at {l:London} in {l:Canada}. | place:ca-london",
        "Snow fell in {l:Tripoli}, {l:Lebanon}, and in {l:Mersin}, {l:Turkey}. | place:lb-tripoli"
      })
  void the_larger_place_behind_a_name_says_which_namesake_it_is(String story, String id) {
    assertThat(links(Story.of("Ghana waits. " + story))).first().isEqualTo(id);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Snow fell in {l:Paris}, {l:Texas}, overnight.",
        "Snow fell at {l:Faro} in\n{l:Canada}. It melted.",
        "Snow fell in {l:Moscow}, {l:Idaho}. It melted.",
        "Snow fell at {l:Faro} in {l:Canada}. It melted.",
        "The {l:Lyon}, {l:Florida}-based riders won."
      })
  void a_place_of_another_country_than_the_text_says_is_not_meant(String story) {
    assertThat(links(Story.of(story)).getFirst()).contains(":~");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Snow fell in {l:Portland}, {l:Oregon}, overnight. | place:us-portland",
        "Snow fell in {l:Savannah}, {l:Ga.}, overnight. | place:us-savannah",
        "Snow fell in {l:Springfield}, {l:Ill.}, overnight. | place:us-springfield",
        "Snow fell in {l:Texas}, {l:Oklahoma} and {l:Kansas}. | place:us-texas"
      })
  void a_place_in_the_region_that_the_text_says_is_meant(String story, String id) {
    assertThat(links(Story.of(story))).first().isEqualTo(id);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Snow fell in {l:Portland}, {l:Maine}, overnight. {l:Portland} shivers.",
        "Snow fell in {l:Columbus}, {l:Georgia}, overnight.",
        "Snow fell in {l:Windsor}, {l:Nova Scotia}, overnight.",
        "Snow fell in {l:Delaware}, {l:Ohio}, overnight."
      })
  void a_namesake_in_another_region_of_the_country_is_not_meant(String story) {
    List<String> links = links(Story.of(story));

    assertThat(links.getFirst()).contains(":~");
    assertThat(links.getLast()).isEqualTo(links.size() > 2 ? links.getFirst() : links.get(1));
  }

  @ParameterizedTest
  @CsvSource({
    "Fiji, Labasa, place:fj-labasa",
    "Panama, Colon, place:pa-colon",
    "Canada, Whitehorse, place:ca-whitehorse",
    "Bangladesh, Cumilla, place:bd-comilla",
    "Taiwan, Taoyuan, place:tw-taoyuan-city",
  })
  void a_region_s_seat_and_a_middling_town_are_known(String country, String town, String id) {
    assertThat(links(Story.of(country + " waits. The road to {l:" + town + "} is closed.")))
        .containsExactly(id);
  }

  @Test
  void a_country_s_formal_name_is_the_country() {
    assertThat(links(Story.of("Envoys of the {l:Sultanate of Oman} and the {l:Kyrgyz Republic}.")))
        .containsExactly("place:om", "place:kg");
  }

  @Test
  void a_place_goes_on_to_mean_what_was_said_of_it_first() {
    assertThat(
            links(
                Story.of("The plant in {l:London}, {l:Ontario}, will close. {l:London} weeps.")
                    .titled("Plant in {l:London} to close")))
        .containsExactly(
            "place:ca-london", "place:ca-london", "place:ca-ontario", "place:ca-london");
    assertThat(links(Story.of("The fog in {l:Paris} grew.").filedIn("PARIS, Texas")))
        .containsExactly("place:~paris");
  }

  @Test
  void places_that_a_text_sets_apart_are_two() {
    assertThat(links(Story.of("{l:Granada}, {l:Spain}, wrote to {l:Granada}, {l:Nicaragua}.")))
        .containsExactly("place:es-granada", "place:es", "place:ni-granada", "place:ni");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Banks in {l:London}, {l:Singapore} and {l:Tokyo} closed.",
        "In {l:London}, {l:Germany} beat Ghana.",
        "Banks in {l:Oslo}, {l:London}, {l:Singapore}. They closed.",
      })
  void neighbours_in_a_list_or_a_sentence_say_nothing_of_where_a_place_lies(String story) {
    assertThat(links(Story.of(story))).contains("place:gb-london");
  }

  @Test
  void a_country_s_name_that_is_a_place_at_home_too_speaks_not_for_the_country() {
    assertThat(links(Story.of("The governor of {l:Georgia} signed.").filedIn("ATLANTA")))
        .containsExactly("place:us-georgia");
    assertThat(links(Story.of("{l:Georgia} hosts Georgian wines in Tbilisi.").filedIn("ATLANTA")))
        .containsExactly("place:ge");
  }

  @Test
  void a_part_of_the_world_in_no_country_links_when_extraction_has_hardly_a_doubt() {
    assertThat(links(Story.of("Ships cross the {l!:Pacific}.")))
        .containsExactly("place:pacific-ocean");
    assertThat(links(Story.of("Ships cross the {l!:Gulf}."))).containsExactly("place:~gulf");
  }

  private static Stream<String> names(ReferenceEntity entity) {
    return Stream.concat(
        Stream.of(entity.getName()), entity.getAliases().stream().map(alias -> alias.getText()));
  }

  private static String capital(String country, String name) {
    return country + " " + NamePieces.folded(name);
  }

  private static List<String> links(Story story) {
    return story.idsIn(CATALOG);
  }
}
