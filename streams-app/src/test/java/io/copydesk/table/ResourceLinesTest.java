package io.copydesk.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ResourceLinesTest {

  @Test
  void a_table_is_read_line_by_line_without_comments() {
    List<String> lines = new ArrayList<>();

    ResourceLines.read(ResourceLinesTest.class, "named-lines.txt", lines::add);

    assertThat(lines).containsExactly("fruit: pear fig", "times : 9:30 | 10:15");
  }

  @Test
  void a_line_that_its_reader_refuses_is_told_with_its_table_and_the_reason() {
    assertThatThrownBy(
            () ->
                ResourceLines.read(
                    ResourceLinesTest.class, "no-colon.txt", line -> ResourceLines.cells(line, 3)))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("no-colon.txt beside " + ResourceLinesTest.class.getName())
        .hasMessageContaining("\"fruit: plum\"")
        .hasMessageContaining("it needs 3 cells separated by |, and has 1");
  }

  @Test
  void cells_have_no_blanks_around_them_and_may_be_empty() {
    assertThat(ResourceLines.cells("pear | | fig", 3)).containsExactly("pear", "", "fig");
  }
}
