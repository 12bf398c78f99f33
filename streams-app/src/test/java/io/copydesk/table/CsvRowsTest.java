package io.copydesk.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.copydesk.table.CsvRows.Row;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class CsvRowsTest {

  @Test
  void cells_go_by_the_names_in_the_header_and_comments_are_left_out() throws IOException {
    List<Row> rows =
        read("# fruit", "name,colour", "pear, green ", "# sour", "\"plum, wild\",blue");

    assertThat(rows).extracting(row -> row.get("name")).containsExactly("pear", "plum, wild");
    assertThat(rows).extracting(row -> row.get("colour")).containsExactly("green", "blue");
  }

  @Test
  void a_column_that_the_file_does_not_have_is_empty() throws IOException {
    assertThat(read("name", "pear").getFirst().get("colour")).isEmpty();
  }

  @Test
  void bars_part_what_is_in_one_cell() throws IOException {
    Row row = read("name,colours", "pear,green | light yellow|red").getFirst();

    assertThat(row.list("colours")).containsExactly("green", "light yellow", "red");
  }

  @Test
  void bars_at_a_cells_end_part_nothing_more() throws IOException {
    Row row = read("name,colours", "pear,|green||red | |").getFirst();

    assertThat(row.list("colours")).containsExactly("", "green", "", "red");
  }

  @Test
  void an_empty_cell_has_nothing_in_it() throws IOException {
    assertThat(read("name,colours", "pear,").getFirst().list("colours")).isEmpty();
  }

  @Test
  void of_several_columns_the_first_that_says_something_counts() throws IOException {
    Row row = read("name,long,latin", ",bartlett pear,pyrus").getFirst();

    assertThat(row.first("name", "long", "latin")).isEqualTo("bartlett pear");
    assertThat(row.first("name")).isEmpty();
  }

  @Test
  void a_quotation_mark_that_is_never_closed_is_told_with_the_line_of_its_row() {
    assertThatThrownBy(() -> read("name", "plum", "\"pear", "apple", "fig"))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("line 3 does not fit the header");
  }

  @Test
  void a_required_column_that_is_missing_is_named() {
    assertThatThrownBy(() -> read("colour", "green"))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("\"name\"");
  }

  @Test
  void a_required_column_is_missed_also_where_there_is_no_row() {
    assertThatThrownBy(() -> read("colour"))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("\"name\"");
  }

  @Test
  void a_file_may_have_no_row() throws IOException {
    assertThat(read("name,colour")).isEmpty();
  }

  @Test
  void a_first_row_may_be_shorter_than_the_header() throws IOException {
    Row row = read("colour,name", "green").getFirst();

    assertThat(row.get("name")).isEmpty();
  }

  @Test
  void a_row_with_more_cells_than_the_header_is_refused_with_its_line_and_what_to_do() {
    assertThatThrownBy(() -> read("# fruit", "name", "plum", "pear,green", "apple"))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("line 4 does not fit the header")
        .hasMessageContaining("in quotation marks");
  }

  private static List<Row> read(String... lines) throws IOException {
    List<Row> rows = new ArrayList<>();
    CsvRows.read(new StringReader(String.join("\n", lines)), List.of("name"), rows::add);
    return rows;
  }
}
