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
import org.junit.jupiter.api.Test;

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
