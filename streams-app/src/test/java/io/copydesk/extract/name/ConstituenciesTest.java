package io.copydesk.extract.name;

import static org.assertj.core.api.Assertions.assertThat;

import io.copydesk.events.Evidence;
import io.copydesk.extract.Fixtures;
import io.copydesk.extract.name.NameFinder.SentenceNames;
import io.copydesk.extract.name.judge.NameKind;
import io.copydesk.extract.name.reading.ReadSentence;
import io.copydesk.extract.name.reading.WordGroups;
import java.util.List;
import java.util.Set;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConstituenciesTest {

  private static final NamedSpan BEFORE_MEMBER = name(1, Evidence.STATISTICAL);

  @Test
  void what_stands_before_a_member_of_parliament_elected_that_member() {
    assertThat(kind("the Orvane MP said", BEFORE_MEMBER)).isEqualTo(NameKind.PLACE);
  }

  @Test
  void the_initials_of_a_party_stay_a_party() {
    assertThat(kind("the OPP MP said", BEFORE_MEMBER)).isEqualTo(NameKind.ORGANIZATION);
  }

  @Test
  void a_word_of_the_language_is_a_party() {
    assertThat(kind("the Labour MP said", BEFORE_MEMBER)).isEqualTo(NameKind.ORGANIZATION);
  }

  @Test
  void a_body_that_the_catalog_has_is_a_party() {
    assertThat(kind("the Orvane MP said", name(1, Evidence.CATALOG)))
        .isEqualTo(NameKind.ORGANIZATION);
  }

  @Test
  void what_ends_like_a_party_is_one() {
    NamedSpan party =
        new NamedSpan(
            NameKind.ORGANIZATION, 1, 4, Set.of(Evidence.STATISTICAL), 0.9, null, null, null);

    assertThat(kind("the Orvane Praja Party MP said", party)).isEqualTo(NameKind.ORGANIZATION);
  }

  @Test
  void several_members_are_those_of_a_party() {
    assertThat(kind("the Orvane MPs walked out", BEFORE_MEMBER)).isEqualTo(NameKind.ORGANIZATION);
  }

  @Test
  void what_leads_elsewhere_in_the_article_is_a_party() {
    SentenceNames elsewhere =
        new SentenceNames(read("the Orvane leadership").tagged(), List.of(BEFORE_MEMBER));

    assertThat(kind("the Orvane MP said", BEFORE_MEMBER, elsewhere))
        .isEqualTo(NameKind.ORGANIZATION);
  }

  @Test
  void a_body_before_anything_else_stays() {
    assertThat(kind("the Orvane leader said", BEFORE_MEMBER)).isEqualTo(NameKind.ORGANIZATION);
  }

  @Test
  void one_word_before_a_district_is_the_districts_and_nobodys_name() {
    assertThat(read("in Orvane district today", person(1, 2)))
        .extracting(NamedSpan::kind, NamedSpan::first, NamedSpan::end)
        .containsExactly(Tuple.tuple(NameKind.PLACE, 1, 2));
  }

  @Test
  void the_word_before_a_county_is_not_the_last_of_a_persons_names() {
    assertThat(read("with Ines Lind Orvane county today", person(1, 4)))
        .extracting(NamedSpan::kind, NamedSpan::first, NamedSpan::end)
        .containsExactly(Tuple.tuple(NameKind.PERSON, 1, 3), Tuple.tuple(NameKind.PLACE, 3, 4));
  }

  @ParameterizedTest
  @CsvSource({
    "with Ines Orvane county today, 3",
    "with Ines Lind Smith county today, 4",
    "with Ines Lind Orvane yesterday, 4"
  })
  void a_persons_whole_name_stays(String text, int end) {
    assertThat(read(text, person(1, end))).containsExactly(person(1, end));
  }

  private static List<NamedSpan> read(String text, NamedSpan name) {
    return new Constituencies(List.of()).read(read(text), List.of(name));
  }

  private static NamedSpan person(int first, int end) {
    return new NamedSpan(
        NameKind.PERSON, first, end, Set.of(Evidence.STATISTICAL), 0.9, null, null, null);
  }

  private static NameKind kind(String text, NamedSpan name, SentenceNames... elsewhere) {
    ReadSentence read = read(text);
    return new Constituencies(List.of(elsewhere)).read(read, List.of(name)).getFirst().kind();
  }

  private static ReadSentence read(String text) {
    return new ReadSentence(
        Fixtures.sentence(text), List.of(), false, "labour"::equals, WordGroups.of(List.of()));
  }

  private static NamedSpan name(int first, Evidence by) {
    return new NamedSpan(
        NameKind.ORGANIZATION, first, first + 1, Set.of(by), 0.9, null, null, null);
  }
}
