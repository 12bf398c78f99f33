package io.copydesk.extract.name.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class NounsTest {

  private static final Nouns NOUNS =
      Nouns.of(List.of("person.10\t-\tperson.4\tokafor lindqvist", "thing.50\tthing.2\t-\tnorvik"));

  @Test
  void a_word_has_the_classes_of_its_line() {
    assertThat(NOUNS.of(TextHash.of("norvik")))
        .isEqualTo(
            new Nouns.Uses(TextHash.of("thing.50"), TextHash.of("thing.2"), TextHash.of("-")));
  }

  @Test
  void a_word_that_was_never_met_has_the_class_of_those() {
    assertThat(NOUNS.of(TextHash.of("qwertz")).alone()).isEqualTo(TextHash.of("-"));
  }

  @Test
  void the_names_of_all_classes_are_known() {
    assertThat(NOUNS.names())
        .containsExactlyInAnyOrder("-", "person.10", "person.4", "thing.50", "thing.2");
  }

  @Test
  void the_bundled_table_has_words_of_all_continents() {
    Nouns nouns = Nouns.bundled();

    assertThat(nouns.of(TextHash.of("buhari")).alone()).isEqualTo(TextHash.of("person.50"));
    assertThat(nouns.of(TextHash.of("safaricom")).alone()).isEqualTo(TextHash.of("thing.10"));
    assertThat(nouns.of(TextHash.of("mukherjee")).last())
        .isEqualTo(TextHash.of("rather_person.50"));
  }

  @Test
  void a_line_without_words_is_refused() {
    List<String> lines = List.of("person.10\t-\tperson.4\t");

    assertThatThrownBy(() -> Nouns.of(lines))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("nouns.txt");
  }
}
