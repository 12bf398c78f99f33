package io.copydesk.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;

class VocabularyTest {

  private final Vocabulary vocabulary = Vocabulary.beside(VocabularyTest.class);

  @Test
  void reads_entries_of_one_word_or_several_in_the_order_of_the_table() {
    assertThat(vocabulary.inOrder("fruit.kinds")).containsExactly("pear", "blood orange", "fig");
  }

  @Test
  void knows_which_words_the_entries_of_a_set_begin_with() {
    assertThat(vocabulary.firstWords("fruit.kinds"))
        .containsExactlyInAnyOrder("pear", "blood", "fig");
  }

  @Test
  void refuses_a_set_that_the_table_does_not_have_and_names_it() {
    assertThatThrownBy(() -> vocabulary.words("fruit.colours"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("fruit.colours");
  }

  @Test
  void reads_what_words_stand_for() {
    assertThat(vocabulary.meanings("fruit.plurals"))
        .containsExactlyInAnyOrderEntriesOf(
            Map.of("geese", "goose", "blood oranges", "blood orange"));
  }

  @Test
  void reads_what_words_stand_for_as_what_it_is() {
    assertThat(vocabulary.meanings("fruit.grams", Integer::valueOf))
        .containsExactlyInAnyOrderEntriesOf(Map.of("pear", 180, "fig", 50));
  }

  @Test
  void refuses_to_read_meanings_of_a_set_with_a_word_that_has_none() {
    assertThatThrownBy(() -> vocabulary.meanings("fruit.kinds"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("pear");
  }
}
