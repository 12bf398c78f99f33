package io.copydesk.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class NamedLineTest {

  @Test
  void a_name_ends_at_the_first_colon() {
    assertThat(NamedLine.allOf(NamedLineTest.class, "named-lines.txt"))
        .containsExactly(
            new NamedLine("fruit", " pear fig"), new NamedLine("times", " 9:30 | 10:15"));
  }

  @Test
  void a_line_without_a_colon_is_told_with_its_table() {
    assertThatThrownBy(() -> NamedLine.allOf(NamedLineTest.class, "no-colon.txt"))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("no-colon.txt beside " + NamedLineTest.class.getName())
        .hasMessageContaining("pear fig");
  }
}
