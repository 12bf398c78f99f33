package io.copydesk.cli.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import picocli.CommandLine.Help;
import picocli.CommandLine.Help.Ansi;

class TableTest {

  private static final String LONG =
      "purchases of government bonds, expected, down, against about JPY 6,000,000,000,000";

  private final Table table = new Table(Help.defaultColorScheme(Ansi.OFF));

  @Test
  void a_long_cell_pushes_the_rest_of_its_row_onto_the_next_line() {
    String text = table.of(List.of(List.of("1 %", LONG, "bonds")), Emphasis.FAINT);

    assertThat(text.lines()).hasSize(3).last().asString().isEqualToIgnoringWhitespace("bonds");
  }

  @Test
  void nothing_behind_a_long_cell_makes_no_empty_line() {
    String text =
        table.of(List.of(List.of("1 %", LONG, ""), List.of("2 %", "rate", "rate")), Emphasis.FAINT);

    assertThat(text.lines()).hasSize(3).noneMatch(String::isBlank);
  }
}
