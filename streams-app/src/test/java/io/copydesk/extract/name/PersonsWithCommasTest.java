package io.copydesk.extract.name;

import static org.assertj.core.api.Assertions.assertThat;

import io.copydesk.events.Evidence;
import io.copydesk.extract.Fixtures;
import io.copydesk.extract.name.judge.NameKind;
import java.util.List;
import java.util.Set;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PersonsWithCommasTest {

  private final PersonsWithCommas persons = new PersonsWithCommas();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ORVANE, Helena Ines, 34, was fined",
        "ORVANE, Orva Ines, 34, was fined",
        "Smith, John Orva, 34, was fined"
      })
  void a_family_name_before_the_given_ones_and_the_age_is_one_name(String text) {
    assertThat(spans(text, person(2, 4))).containsExactly(Tuple.tuple(0, 4));
  }

  @Test
  void the_family_name_is_none_by_itself() {
    NamedSpan company = name(NameKind.COMPANY, 0, 1);

    assertThat(spans("ORVANE, Helena Ines, 34, was fined", company, person(2, 4)))
        .containsExactly(Tuple.tuple(0, 4));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ORVANE, Helena Ines, said so",
        "Orvane, Helena Ines, 34, was fined",
        "ORVANE, HELENA INES, 34, was fined",
        "ORVANE, Helena Ines, 1934, was fined",
        "ORV, Helena Ines, 34, was fined"
      })
  void a_name_behind_another_word_stays_by_itself(String text) {
    assertThat(spans(text, person(2, 4))).containsExactly(Tuple.tuple(2, 4));
  }

  @Test
  void a_comma_before_the_name_may_begin_the_text() {
    assertThat(spans(", Helena Ines, 34, was fined", person(1, 3)))
        .containsExactly(Tuple.tuple(1, 3));
  }

  @Test
  void a_place_is_no_family_name() {
    NamedSpan place = name(NameKind.PLACE, 0, 1);

    assertThat(spans("ORVANE, Helena Ines, 34, a teacher", place, person(2, 4)))
        .containsExactly(Tuple.tuple(0, 1), Tuple.tuple(2, 4));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Peter Marks, Sr. Vice President of Sales",
        "Helena Ines, Sr. Director",
        "Peter Marks, Jr. Partner",
        "Peter Marks, Sr."
      })
  void the_junior_or_senior_of_a_role_is_not_of_the_name(String text) {
    assertThat(spans(text, person(0, 2))).containsExactly(Tuple.tuple(0, 2));
  }

  @Test
  void in_the_middle_of_a_sentence_two_names_stay_two() {
    assertThat(spans("fined by ORVANE, Helena Ines, 34, and others", person(4, 6)))
        .containsExactly(Tuple.tuple(4, 6));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"Peter Marks, Jr. said | 4", "Peter Marks, Sr, said | 4"})
  void what_tells_a_son_from_his_father_belongs_to_the_name(String text, int end) {
    assertThat(spans(text, person(0, 2))).containsExactly(Tuple.tuple(0, end));
  }

  @Test
  void it_is_no_name_of_its_own() {
    assertThat(spans("Peter Marks, Jr. said", person(0, 2), person(3, 4)))
        .containsExactly(Tuple.tuple(0, 4));
  }

  private List<Tuple> spans(String text, NamedSpan... names) {
    return persons.joined(Fixtures.sentence(text), List.of(names)).stream()
        .map(name -> Tuple.tuple(name.first(), name.end()))
        .toList();
  }

  private static NamedSpan person(int first, int end) {
    return name(NameKind.PERSON, first, end);
  }

  private static NamedSpan name(NameKind kind, int first, int end) {
    return new NamedSpan(kind, first, end, Set.of(Evidence.STATISTICAL), 0.9, null, null, null);
  }
}
