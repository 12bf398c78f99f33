package io.copydesk.extract.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HonorificsTest {

  private final Honorifics honorifics = Honorifics.bundled();

  @ParameterizedTest
  @ValueSource(strings = {"Mr", "Mr.", "CLLR", "cllr.", "Hajiya", "Mzee"})
  void an_honorific_is_known_in_any_case_with_its_full_stop_and_without(String word) {
    assertThat(honorifics.has(word)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"Lind", "Minister", ".", ""})
  void a_name_or_an_office_is_none(String word) {
    assertThat(honorifics.has(word)).isFalse();
  }

  @ParameterizedTest
  @CsvSource({"Hajiya Lind, 1", "Rt. Hon. Ada Lind, 2", "Dato' Seri Lind, 2", "Ada Lind, 0"})
  void the_longest_with_which_words_begin_counts(String words, int length) {
    assertThat(honorifics.at(List.of(words.split(" ", -1)))).isEqualTo(length);
  }

  @Test
  void some_are_names_as_well() {
    assertThat(honorifics.mayBeName(List.of("Prince"))).isTrue();
    assertThat(honorifics.mayBeName(List.of("Dona"))).isTrue();
    assertThat(honorifics.mayBeName(List.of("Mr"))).isFalse();
  }

  @Test
  void nothing_is_of_men_and_of_women() {
    assertThat(honorifics.ofMen())
        .contains("mr", "datuk")
        .doesNotContainAnyElementsOf(honorifics.ofWomen());
  }
}
