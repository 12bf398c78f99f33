package io.copydesk.table;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CellPartsTest {

  @Test
  void all_parts_of_a_text_count_the_empty_ones_too() {
    assertThat(CellParts.of("minister @ @FR@", '@')).containsExactly("minister", "", "FR", "");
    assertThat(CellParts.of("minister", '@')).containsExactly("minister");
    assertThat(CellParts.of("", '@')).containsExactly("");
  }
}
