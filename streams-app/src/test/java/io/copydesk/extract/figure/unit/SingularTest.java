package io.copydesk.extract.figure.unit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What counted things are called when there is one of them. */
class SingularTest {

  @ParameterizedTest
  @CsvSource({
    "tonnes, tonne",
    "cities, city",
    "boxes, box",
    "women, woman",
    "sorties, sortie",
    "minibuses, minibus",
    "bookies, bookie",
    "prostheses, prosthesis",
    "surpluses, surplus",
    "glass, glass"
  })
  void ends_as_the_word_does_that_the_plural_is_of(String plural, String singular) {
    assertThat(Singular.of(plural)).isEqualTo(singular);
  }
}
