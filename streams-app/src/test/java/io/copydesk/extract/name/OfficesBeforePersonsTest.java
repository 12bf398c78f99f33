package io.copydesk.extract.name;

import static org.assertj.core.api.Assertions.assertThat;

import io.copydesk.events.Evidence;
import io.copydesk.extract.Fixtures;
import io.copydesk.extract.name.NameFinder.SentenceNames;
import io.copydesk.extract.name.judge.NameKind;
import io.copydesk.extract.tag.TaggedSentence;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OfficesBeforePersonsTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Governor Punjab Ines Orvane",
        "IG Punjab Ines Orvane",
        "Commissioner Lahore Ines Maria Orvane"
      })
  void a_place_between_an_office_and_a_persons_name_is_the_offices(String text) {
    List<NamedSpan> parted = parted(text);

    assertThat(parted).extracting(NamedSpan::kind).containsExactly(NameKind.PLACE, NameKind.PERSON);
    assertThat(parted.getLast().first()).isEqualTo(2);
    assertThat(parted.getLast().title()).isEqualTo("Governor");
  }

  @Test
  void initials_between_them_are_those_of_a_body_that_the_article_has() {
    SentenceNames elsewhere = in("the OCC said", name(NameKind.COMPANY, 1, 2));

    assertThat(parted("Chairman OCC Ines Orvane", elsewhere))
        .extracting(NamedSpan::kind)
        .containsExactly(NameKind.COMPANY, NameKind.PERSON);
  }

  @Test
  void a_place_of_the_article_is_one_before_a_name_too() {
    SentenceNames elsewhere = in("in Aaber today", name(NameKind.PLACE, 1, 2));

    assertThat(parted("Mayor Aaber Ines Orvane", elsewhere))
        .extracting(NamedSpan::kind)
        .containsExactly(NameKind.PLACE, NameKind.PERSON);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "President OCC Ines Orvane",
        "President OCCI Ines Orvane",
        "Governor Punjab Orvane",
        "Governor Austin Maria Orvane",
        "Mayor Aaber Ines Orvane",
        "said Punjab Ines Orvane",
        "PRESIDENT OCCI INES ORVANE"
      })
  void any_other_first_word_is_the_persons(String text) {
    assertThat(parted(text)).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"ACOSTA", "ORVANEYIMANA"})
  void a_family_name_in_capitals_is_the_persons_though_the_judge_saw_a_body(String word) {
    SentenceNames elsewhere = in("the " + word + " said", name(NameKind.ORGANIZATION, 1, 2));

    assertThat(parted("Minister " + word + " Ines Orvane", elsewhere)).hasSize(1);
  }

  private static List<NamedSpan> parted(String text, SentenceNames... elsewhere) {
    TaggedSentence s = Fixtures.sentence(text);
    return new OfficesBeforePersons(List.of(elsewhere))
        .parted(s, List.of(name(NameKind.PERSON, 1, s.size())));
  }

  private static SentenceNames in(String text, NamedSpan name) {
    return new SentenceNames(Fixtures.sentence(text), List.of(name));
  }

  private static NamedSpan name(NameKind kind, int first, int end) {
    return new NamedSpan(
        kind, first, end, Set.of(Evidence.STATISTICAL), 0.9, null, "Governor", null);
  }
}
