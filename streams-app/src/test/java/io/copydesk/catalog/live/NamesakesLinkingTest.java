package io.copydesk.catalog.live;

import static org.assertj.core.api.Assertions.assertThat;

import io.copydesk.catalog.Catalog;
import io.copydesk.events.RoleKind;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whose a surname is where the article names several of it, or somebody who is not meant. */
class NamesakesLinkingTest {

  private static final Catalog CATALOG = BundledCatalog.catalog().snapshot();

  @ParameterizedTest
  @CsvSource({
    "{p:Kenji Morita} and {p:Yuko Morita} spoke. Ms {p:Morita} left., ~yuko-morita",
    "{p:Yuko Morita} and {p:Kenji Morita} spoke. Mr {p:Morita} left., ~kenji-morita",
    "'{p:Yuko Morita} and {p:Kenji Morita} spoke. Mr\n{p:Morita} left.', ~kenji-morita",
    "{p:Bill Quist} and {p:Laura Quist} spoke. Mrs. {p:Quist} left., ~laura-quist",
    "{p:José Quist} and {p:María Quist} spoke. Señora {p:Quist} left., ~maria-quist",
    "{p:Ivan Quist} and {p:K. L. Elena Quist} spoke. Madame {p:Quist} left., ~k-l-elena-quist",
    "{p:Ahmed Quist} and {p:Fatima Quist} spoke. MRS {p:Quist} left., ~fatima-quist",
  })
  void an_honorific_tells_whose_surname_it_is(String story, String id) {
    assertThat(ids(Story.of(story)).getLast()).isEqualTo("person:" + id);
  }

  @Test
  void an_honorific_before_a_full_name_tells_what_the_given_name_does_not() {
    Story story =
        Story.of("Mr {p:Qiang Quist} and Mrs {p:Qiu Quist} spoke. Mrs {p:Quist} left the room.");

    assertThat(ids(story).getLast()).isEqualTo("person:~qiu-quist");
  }

  @Test
  void who_is_left_over_bears_it_though_nothing_tells_of_the_given_name() {
    Story story = Story.of("{p:Bill Quist} and {p:Zyx Quist} spoke. Ms {p:Quist} left the room.");

    assertThat(ids(story).getLast()).isEqualTo("person:~zyx-quist");
  }

  @Test
  void a_surname_of_several_is_the_first_ones_where_nothing_tells() {
    Story story = Story.of("{p:Bill Quist} and {p:Laura Quist} spoke. {p:Quist} left the room.");

    assertThat(ids(story).getLast()).isEqualTo("person:~bill-quist");
  }

  @Test
  void nobody_bears_it_where_two_are_told_apart_and_not_which_is_which() {
    Story story =
        Story.of("{p:Zyx Quist} and {p:Xyz Quist} spoke. Mr {p:Quist} left. Mrs {p:Quist} left.");

    assertThat(ids(story).subList(2, 4)).containsOnly("person:~quist");
  }

  @Test
  void who_is_a_man_is_not_his_wife() {
    Story story = Story.of("{p:Keir Starmer} spoke. Mrs {p:Starmer} left. Mr {p:Starmer} did not.");

    assertThat(ids(story))
        .containsExactly("person:keir-starmer", "person:~starmer", "person:keir-starmer");
  }

  @ParameterizedTest
  @CsvSource({"HEAD_OF_STATE, ~quist", "CEO, ~bo-quist"})
  void a_companys_man_is_not_the_official_of_his_surname(RoleKind held, String id) {
    Story story = Story.of("{p:Bo Quist} met investors. {c:Norvik Robotics}'s {p:Quist} left.");

    assertThat(ids(story.withFirstHolding(held)).getLast()).isEqualTo("person:" + id);
  }

  @Test
  void a_country_is_not_short_for_who_bears_its_name_before_his_own() {
    Story story = Story.of("{p:Chad Quist} spoke. {p:Chad} closed its border.");

    assertThat(ids(story)).containsExactly("person:~chad-quist", "person:~chad");
  }

  @ParameterizedTest
  @CsvSource({
    "{p=vice chairman:Kim Dae} and {p=president:Kim Soo} spoke. {p=president:Kim} left., ~kim-soo",
    "{p=vice chairman:Kim Dae} and {p=president:Kim Soo} spoke. {p=chairman:Kim} left., ~kim-dae",
    "{p=treasurer:Ana Quist} and {p=chair:Eva Quist} spoke. {p=chair:Quist} left., ~eva-quist",
  })
  void a_title_tells_whose_surname_it_is_where_one_of_them_has_it(String story, String id) {
    assertThat(ids(Story.of(story)).getLast()).isEqualTo("person:" + id);
  }

  @ParameterizedTest
  @CsvSource({
    "{p:Andrea Quist} and {p:Laura Quist} spoke. Mr {p:Quist} left., ~andrea-quist",
    "{p:Robin Quist} and {p:Bill Quist} spoke. Ms {p:Quist} left., ~robin-quist",
    "{p:Zyx Quist} spoke. Ms {p:Quist} left., ~zyx-quist",
    "{p:Laura Quist} spoke. Prime Minister {p:Quist} left., ~laura-quist",
    "{p:Bill Quist} spoke. They will miss {p:Quist} there., ~bill-quist",
  })
  void nothing_speaks_against_one_name_of_either_or_an_unknown_given_name(String story, String id) {
    assertThat(ids(Story.of(story)).getLast()).isEqualTo("person:" + id);
  }

  @ParameterizedTest
  @CsvSource({
    "{p:Ahmed Quist} spoke. Ms {p:Quist} left., ~ahmed-quist",
    "Lady {p:Carlos Quist} spoke. Mr {p:Quist} left., ~carlos-quist",
    "{p:Fatima Quist} spoke. Mr. {p:Quist} left., ~fatima-quist",
    "{p:Jean-Marie Quist} spoke. Mr {p:Quist} left., ~jean-marie-quist",
  })
  void the_given_name_alone_takes_no_surname_from_its_only_bearer(String story, String id) {
    assertThat(ids(Story.of(story)).getLast()).isEqualTo("person:" + id);
  }

  @Test
  void among_very_many_of_a_surname_none_is_told_apart_so_that_it_takes_no_time() {
    String named =
        IntStream.range(0, 21)
            .mapToObj(i -> "{p:Ab%c Quist}".formatted((char) ('a' + i)))
            .collect(Collectors.joining(", "));
    Story story = Story.of("Mr " + named + " spoke. Mrs {p:Quist} left.");

    assertThat(ids(story).getLast()).isEqualTo("person:~aba-quist");
  }

  @Test
  void an_honorific_before_the_full_name_takes_the_surname_from_its_only_bearer() {
    Story story = Story.of("Mr {p:Zyx Quist} spoke. Mrs {p:Quist} left the room.");

    assertThat(ids(story).getLast()).isEqualTo("person:~quist");
  }

  @ParameterizedTest
  @CsvSource({
    "{p:Bill Quist} met the Queen. {p:Quist} left. Mr {p:Quist} did not., ~bill-quist",
    "{p:Laura Quist} and {p:Bill Quist} met the Prince. {p:Quist} left., ~laura-quist",
    "{p:Laura Quist} and {p:Bill Quist} sued Burger King. {p:Quist} left., ~laura-quist",
  })
  void the_word_before_a_sentence_says_nothing(String story, String id) {
    assertThat(ids(Story.of(story)).getLast()).isEqualTo("person:" + id);
  }

  @ParameterizedTest
  @CsvSource({
    "Mr and Mrs {p:Robert Quist} gave money. Mr {p:Quist} left., ~robert-quist",
    "Mr. & Mrs. {p:Zyx Quist} gave money. Mr {p:Quist} left., ~zyx-quist",
    "Mrs {p:Robert Quist} gave money. Mr {p:Quist} left., ~robert-quist",
  })
  void the_honorifics_of_a_couple_say_nothing_of_the_one_who_is_named(String story, String id) {
    assertThat(ids(Story.of(story)).getLast()).isEqualTo("person:" + id);
  }

  @ParameterizedTest
  @CsvSource({
    "{p=president:Ivan Quist Jr} and {p=senator:Imee Quist} spoke. {p=president:Quist} left.",
    "{p=president:Ivan Quist Jr.} and {p=senator:Laura Quist} spoke. Mr {p:Quist} left.",
  })
  void a_generation_is_no_surname(String story) {
    assertThat(ids(Story.of(story)).getLast()).isEqualTo("person:~ivan-quist-jr");
  }

  @ParameterizedTest
  @CsvSource({
    "{p=executive chairman:Kim Dae} and {p=treasurer:Kim Soo} spoke. {p=chairman:Kim} left., ~kim-dae",
    "{p=treasurer:Kim Dae} and {p=executive chairman:Kim Soo} spoke. {p=chairman:Kim} left., ~kim-soo",
    "{p=treasurer:Kim Dae} and {p=vice chairman:Kim Soo} spoke. {p=chairman:Kim} left., ~kim-dae",
    "{p=treasurer:Kim Dae} and {p=deputy minister:Kim Soo} met. {p=minister:Kim} left., ~kim-dae",
  })
  void a_title_fits_a_longer_one_that_ends_with_it_unless_that_is_another_office(
      String story, String id) {
    assertThat(ids(Story.of(story)).getLast()).isEqualTo("person:" + id);
  }

  @Test
  void of_several_of_whom_nothing_is_known_only_who_was_named_so_far_is_meant() {
    Story story =
        Story.of(
            "{p:Zyx Quist} spoke. Ms {p:Quist} left. {p:Xyz Quist} came. Mr {p:Quist} did not.");

    assertThat(ids(story))
        .containsExactly(
            "person:~zyx-quist", "person:~zyx-quist", "person:~xyz-quist", "person:~quist");
  }

  private static List<String> ids(Story story) {
    return story.idsIn(CATALOG);
  }
}
