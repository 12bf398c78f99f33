package io.copydesk.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class WordTableTest {

  private final WordTable table = WordTable.of(WordTableTest.class, "word-table.txt");

  @Test
  void lines_of_one_name_are_one_class() {
    assertThat(table.words("up before")).containsExactlyInAnyOrder("rises", "soars", "climbs");
    assertThat(table.names()).containsExactly("up before", "down", "papers", "sideways");
  }

  @Test
  void phrases_of_several_words_are_parted_by_a_mark() {
    assertThat(table.phrases("papers", ';'))
        .containsExactlyInAnyOrder("the evening star", "gazette");
  }

  @Test
  void a_word_that_stands_twice_in_a_class_is_a_slip() {
    assertThatThrownBy(() -> table.words("sideways"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("drifts");
  }

  @Test
  void a_class_that_the_table_lacks_is_an_error_and_not_empty() {
    assertThatThrownBy(() -> table.words("ups"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("word-table.txt")
        .hasMessageContaining("ups");
  }
}
