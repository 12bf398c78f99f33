package io.copydesk.extract.name.document;

import static org.assertj.core.api.Assertions.assertThat;

import io.copydesk.events.Evidence;
import io.copydesk.extract.Fixtures;
import io.copydesk.extract.name.candidate.Candidate;
import io.copydesk.extract.name.candidate.NameType;
import io.copydesk.extract.name.candidate.Strength;
import io.copydesk.extract.tag.TaggedSentence;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ExpansionsTest {

  private final Expansions expansions = new Expansions();

  @ParameterizedTest
  @CsvSource({
    "the National Union of Drivers of Sudan (NUDS) said, NUDS",
    "the National Union of Drivers of Sudan (Nuds) said, Nuds",
    "the Green Lake Fund (GLF) said, GLF",
    "the Mombasa Chamber of Commerce and Industry (MCCI) said, MCCI"
  })
  void the_words_before_an_abbreviation_say_what_it_is(String text, String abbreviation) {
    TaggedSentence s = Fixtures.sentence(text);

    assertThat(Fixtures.texts(s, expansions.with(List.of(), s), NameType.OTHER))
        .containsExactly(abbreviation);
  }

  @Test
  void a_name_that_is_found_in_part_gives_its_type() {
    TaggedSentence s = Fixtures.sentence("the Water Board of Benin (WBB) said");
    Candidate part = Candidate.of(NameType.MINISTRY, 1, 3, Strength.CERTAIN, Evidence.RULE, 0.9);

    assertThat(Fixtures.texts(s, expansions.with(List.of(part), s), NameType.MINISTRY))
        .containsExactly("Water Board", "WBB");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Electricity of Benin (EB) said",
        "the Green Lake Fund (XYZ) said",
        "a union (U) said",
        "Tarn Fund (Kenya) said"
      })
  void else_nothing_is_known(String text) {
    assertThat(expansions.with(List.of(), Fixtures.sentence(text))).isEmpty();
  }
}
