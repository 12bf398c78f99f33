package io.copydesk.extract.learn.noun;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NounUseTest {

  @ParameterizedTest
  @CsvSource({
    "0, 0, 0, -",
    "1, 0, 0, -",
    "2, 0, 0, person.2",
    "9, 1, 0, person.10",
    "8, 2, 0, rather_person.10",
    "1, 1, 0, either.2",
    "1, 0, 1, either.2",
    "1, 4, 0, rather_thing.4",
    "1, 0, 4, rather_several.4",
    "0, 49, 0, thing.10",
    "0, 50, 0, thing.50",
    "0, 2, 3, several.4",
    "0, 3, 3, thing.4",
  })
  void a_class_says_as_what_and_how_often(int persons, int things, int several, String text) {
    assertThat(new NounUse(persons, things, several).text()).isEqualTo(text);
  }
}
