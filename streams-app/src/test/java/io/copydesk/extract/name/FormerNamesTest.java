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

class FormerNamesTest {

  private static final SentenceNames ELSEWHERE =
      new SentenceNames(
          Fixtures.sentence("the Orvane Post said"), List.of(name(NameKind.COMPANY, 1, 3)));

  @ParameterizedTest
  @ValueSource(strings = {"Former Orvane Post", "Outgoing Orvane Post", "Ex Orvane Post"})
  void a_name_that_stands_elsewhere_is_that_name_without_the_word_before_it(String text) {
    NamedSpan read = read(text, 0, 3, ELSEWHERE);

    assertThat(read).isEqualTo(name(NameKind.COMPANY, 1, 3, Evidence.PROPAGATED));
  }

  @Test
  void an_office_behind_the_name_tells_that_the_word_is_the_offices() {
    assertThat(read("Former Orvane Post chairman Ines Orvane left", 0, 3).first()).isEqualTo(1);
    assertThat(read("OSLO - Outgoing Orvane Post president Ines left", 2, 5).first()).isEqualTo(3);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Retired Teachers Association president Ines left",
        "Former Students Union chairman Ines left",
        "Ex Servicemen League president Ines left",
        "Retired Enlisted Federation president Ines left",
      })
  void a_body_of_former_people_is_called_so(String text) {
    assertThat(read(text, 0, 3).first()).isZero();
  }

  @Test
  void a_union_of_no_former_people_is_not_called_so() {
    assertThat(read("Former Orvane Union chairman Ines left", 0, 3).first()).isOne();
  }

  @Test
  void other_names_are_whole() {
    assertThat(read("Former Miners Union said it grew", 0, 3).first()).isZero();
    assertThat(read("the Former Miners Union chairman said", 1, 4, ELSEWHERE).first()).isOne();
    assertThat(read("Formosa Orvane Post said", 0, 3, ELSEWHERE).first()).isZero();
  }

  private static NamedSpan read(String text, int first, int end, SentenceNames... elsewhere) {
    TaggedSentence s = Fixtures.sentence(text);
    return new FormerNames(List.of(elsewhere))
        .read(s, List.of(name(NameKind.MINISTRY, first, end)))
        .getFirst();
  }

  private static NamedSpan name(NameKind kind, int first, int end) {
    return name(kind, first, end, Evidence.STATISTICAL);
  }

  private static NamedSpan name(NameKind kind, int first, int end, Evidence by) {
    return new NamedSpan(kind, first, end, Set.of(by), 0.9, null, null, null);
  }
}
