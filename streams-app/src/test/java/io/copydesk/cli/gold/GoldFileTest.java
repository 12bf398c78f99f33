package io.copydesk.cli.gold;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.copydesk.cli.console.CommandFailure;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GoldFileTest {

  @Test
  void each_line_s_object_is_handed_on_and_blank_lines_are_not() {
    List<String> ids = new ArrayList<>();

    file("{\"id\":\"a\"}", "", "{\"id\":\"b\"}").objects(node -> ids.add(node.path("id").asText()));

    assertThat(ids).containsExactly("a", "b");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{\"id\": | not JSON",
        "[1] | not a JSON object",
        "{} {} | more stands behind the JSON object"
      })
  void a_line_that_is_no_json_object_is_named(String line, String said) {
    assertThatThrownBy(() -> file("{}", "", line).objects(node -> {}))
        .isInstanceOf(CommandFailure.class)
        .hasMessageStartingWith("g.jsonl:3: " + said);
  }

  @Test
  void a_line_that_the_reader_refuses_is_named() {
    GoldFile file = file("{}", "{\"n\":\"x\"}");

    assertThatThrownBy(() -> file.objects(node -> Integer.parseInt(node.path("n").asText("1"))))
        .isInstanceOf(CommandFailure.class)
        .hasMessage("g.jsonl:2: For input string: \"x\"");
  }

  @Test
  void columns_are_apart_by_tabulators_and_comments_are_left_out() {
    List<List<String>> rows = new ArrayList<>();

    file("# a\tb", "a\tb", "c\t\td").columns(2, 3, "two", columns -> rows.add(List.of(columns)));

    assertThat(rows).containsExactly(List.of("a", "b"), List.of("c", "", "d"));
  }

  @ParameterizedTest
  @CsvSource({"1, 1", "3, 4"})
  void a_line_of_other_columns_is_named_with_what_it_needs(int least, int most) {
    assertThatThrownBy(() -> file("# a", "a\tb").columns(least, most, "id and name", c -> {}))
        .isInstanceOf(CommandFailure.class)
        .hasMessage("g.jsonl:2: 2 columns; id and name are needed, apart by tabulators");
  }

  @Test
  void a_file_that_is_not_utf_8_is_refused(@TempDir Path folder) throws Exception {
    Path file = Files.write(folder.resolve("latin.txt"), new byte[] {(byte) 0xE9, '\n'});

    assertThatThrownBy(() -> GoldFile.of(file))
        .isInstanceOf(CommandFailure.class)
        .hasMessage(file + " is not UTF-8");
  }

  @Test
  void a_byte_order_mark_hides_neither_the_first_object_nor_the_first_story() {
    List<String> ids = new ArrayList<>();

    file("\uFEFF{\"id\":\"a\"}").objects(node -> ids.add(node.path("id").asText()));
    file("\uFEFF== b", "Text.", "== c", "Text.").stories().forEach(s -> ids.add(s.heading()));

    assertThat(ids).containsExactly("a", "b", "c");
  }

  private static GoldFile file(String... lines) {
    return new GoldFile("g.jsonl", List.of(lines));
  }
}
