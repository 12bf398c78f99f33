package io.copydesk.extract.name;

import static io.copydesk.extract.name.NameFixtures.name;
import static org.assertj.core.api.Assertions.assertThat;

import io.copydesk.events.Evidence;
import io.copydesk.extract.Fixtures;
import io.copydesk.extract.name.judge.NameKind;
import io.copydesk.extract.name.reading.ReadSentence;
import io.copydesk.extract.name.reading.WordGroups;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JobTitlesTest {

  private final JobTitles titles = new JobTitles();

  @Test
  void a_title_between_a_person_and_a_company_is_no_company() {
    assertThat(
            without(
                "Ines Orvane, Head of Research, Bexley Ltd, said",
                person(0, 2),
                body(3, 6),
                body(7, 9)))
        .extracting(NamedSpan::first)
        .containsExactly(0, 7);
  }

  @Test
  void common_words_between_a_title_and_a_company_are_a_field() {
    assertThat(
            without(
                "Ines Orvane, Vice President, Equity Research, Bexley Ltd, said",
                person(0, 2),
                body(6, 8),
                body(9, 11)))
        .extracting(NamedSpan::first)
        .containsExactly(0, 9);
  }

  @Test
  void a_body_whose_name_begins_like_a_title_stays() {
    List<NamedSpan> names = List.of(person(0, 2), body(3, 5));

    assertThat(without("Ines Orvane, Director Holdings, said", person(0, 2), body(3, 5)))
        .isEqualTo(names);
  }

  @Test
  void a_title_behind_a_company_may_be_a_companys_name() {
    assertThat(without("Orvane Bank, Head of Research, said", body(0, 2), body(3, 6))).hasSize(2);
  }

  @Test
  void what_owns_something_is_no_title() {
    assertThat(without("Ines Orvane, MEP's director, said", person(0, 2), body(3, 4))).hasSize(2);
  }

  @ParameterizedTest
  @CsvSource({
    "Federal Minister of Industries said, 4",
    "National Director of Public Prosecutions said, 5",
    "National Security Adviser said, 3",
    "Acting Commissioner of Police said, 4",
    "Spokesperson for Health said, 3",
    "Head of Public Service said, 4",
    "Union Minister of Industries said, 4",
    "Catholic Bishop of Orvane said, 4"
  })
  void an_office_is_no_body(String text, int end) {
    assertThat(without(text, name(NameKind.MINISTRY, 0, end))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"Governor said, 1", "Punjab Governor said, 2"})
  void an_office_is_nobody(String text, int end) {
    assertThat(without(text, person(0, end))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"Ines Governor said, 2", "Orvane said, 1"})
  void a_person_who_is_called_like_an_office_stays(String text, int end) {
    assertThat(without(text, person(0, end))).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource({
    "Office of the Minister of Industries said, 6",
    "Federal Ministry of Industries said, 4",
    "Council of the Governor said, 4",
    "Attorney General of Orvane Office said, 5"
  })
  void the_body_of_an_office_stays(String text, int end) {
    assertThat(without(text, name(NameKind.MINISTRY, 0, end))).hasSize(1);
  }

  @Test
  void what_a_minister_is_for_is_no_ministry_where_the_name_follows() {
    assertThat(
            without(
                "Cabinet Secretary for National Works Ines Orvane said",
                name(NameKind.MINISTRY, 0, 5),
                person(5, 7)))
        .extracting(NamedSpan::first)
        .containsExactly(5);
  }

  @Test
  void an_office_called_by_its_head_stays_where_nobody_is_named() {
    assertThat(
            without(
                "the Registrar of Companies, which Ines Orvane left",
                name(NameKind.MINISTRY, 1, 4),
                person(6, 8)))
        .hasSize(2);
  }

  @Test
  void a_body_of_the_catalog_stays_though_it_is_called_like_an_office() {
    NamedSpan known =
        new NamedSpan(NameKind.MINISTRY, 0, 5, Set.of(Evidence.CATALOG), 0.9, null, null, null);

    assertThat(without("National Director of Public Prosecutions said", known)).hasSize(1);
  }

  private List<NamedSpan> without(String text, NamedSpan... names) {
    ReadSentence read =
        new ReadSentence(
            Fixtures.sentence(text),
            List.of(),
            false,
            Set.of("equity", "research")::contains,
            WordGroups.of(List.of()));
    return titles.without(read, List.of(names));
  }

  private static NamedSpan person(int first, int end) {
    return name(NameKind.PERSON, first, end);
  }

  private static NamedSpan body(int first, int end) {
    return name(NameKind.COMPANY, first, end);
  }
}
