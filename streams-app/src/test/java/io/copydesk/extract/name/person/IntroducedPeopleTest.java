package io.copydesk.extract.name.person;

import static org.assertj.core.api.Assertions.assertThat;

import io.copydesk.extract.Fixtures;
import io.copydesk.extract.name.candidate.NameType;
import io.copydesk.extract.place.Countries;
import io.copydesk.extract.place.Places;
import io.copydesk.extract.tag.TaggedSentence;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IntroducedPeopleTest {

  private final IntroducedPeople introduced = new IntroducedPeople(new Places(Countries.bundled()));

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Health Minister Harsh Brixdhan welcomed it | Harsh Brixdhan",
        "the analyst Bontle Mokgrix said no | Bontle Mokgrix",
        "they met President Brixowi there | Brixowi",
        "a word from Mrs Brixugi to us | Brixugi"
      })
  void a_title_or_an_honorific_introduces_whom_the_model_misses(String text, String name) {
    TaggedSentence s = Fixtures.sentence(text);

    assertThat(Fixtures.texts(s, introduced.find(s), NameType.PERSON)).containsExactly(name);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "the President Hotel burned",
        "the Minister of Finance said",
        "the chairman Brixowi said",
        "the Governor General said",
        "a spokesman for Molvar Brixham",
        "the President Molvar Bank opened",
        "President Brixham Molvar Carrow Holm met them"
      })
  void what_else_stands_behind_a_title_is_nobody(String text) {
    assertThat(introduced.find(Fixtures.sentence(text))).isEmpty();
  }
}
