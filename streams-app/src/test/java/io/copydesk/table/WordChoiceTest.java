package io.copydesk.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WordChoiceTest {

  private static final WordChoice<Way> WAYS = WordChoice.of("column 3", Way.class);

  /** As events have them, with a symbol for what a later version has. */
  private enum Way {
    UNKNOWN,
    UP,
    DOWN
  }

  @ParameterizedTest
  @ValueSource(strings = {"DOWN", "down", "Down"})
  void a_word_is_read_in_any_case(String written) {
    assertThat(WAYS.read(written)).isEqualTo(Way.DOWN);
  }

  @ParameterizedTest
  @ValueSource(strings = {"downwards", "", "unknown"})
  void what_is_none_of_the_words_is_told_with_its_place_and_those_that_there_are(String written) {
    assertThatThrownBy(() -> WAYS.read(written))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("column 3: has to be one of UP, DOWN, but it is \"" + written + "\"");
  }

  @Test
  void what_is_only_looked_for_may_be_none_of_them() {
    assertThat(WAYS.find("downwards")).isEmpty();
  }
}
