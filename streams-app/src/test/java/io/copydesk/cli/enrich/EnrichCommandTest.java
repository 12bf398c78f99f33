package io.copydesk.cli.enrich;

import static org.assertj.core.api.Assertions.assertThat;

import io.copydesk.cli.Cli;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EnrichCommandTest {

  @TempDir Path folder;

  @Test
  void each_line_of_json_becomes_a_line_of_json() {
    var run =
        Cli.withInput("{\"id\":\"a\",\"title\":\"T\"}\n\n{\"id\":\"b\",\"body\":\"B\"}")
            .execute("enrich");

    assertThat(run.out().lines()).hasSize(2);
    assertThat(run.out()).startsWith("{\"id\":\"a\",").contains("\n{\"id\":\"b\",");
    assertThat(run.err()).isEmpty();
    assertThat(run.exitCode()).isZero();
  }

  @ParameterizedTest
  @ValueSource(strings = {"1", "8"})
  void output_is_in_the_order_of_the_input_on_however_many_threads(String threads) {
    String input =
        IntStream.range(0, 500)
            .mapToObj(i -> "{\"id\":\"" + i + "\",\"title\":\"T\"}")
            .collect(Collectors.joining("\n"));

    var run = Cli.withInput(input).execute("enrich", "--threads", threads);

    assertThat(run.out().lines().map(line -> line.replaceFirst("\\{\"id\":\"(\\d+)\".*", "$1")))
        .containsExactlyElementsOf(IntStream.range(0, 500).mapToObj(Integer::toString).toList());
  }

  @Test
  void a_bad_line_is_told_with_its_place_and_the_others_go_on() throws IOException {
    Path file =
        write(
            "in.jsonl",
            "{\"title\":\"T\"}\n{\"title\":7}\n{oops\n{\"id\":\"d\",\"title\":\"T\"}\n");

    var run = Cli.run("enrich", file.toString());

    assertThat(run.out().lines()).hasSize(2);
    assertThat(run.err().lines())
        .hasSize(2)
        .satisfiesExactly(
            first -> assertThat(first).startsWith(file + ":2: title has to be a string"),
            second -> assertThat(second).startsWith(file + ":3: not a JSON object"));
    assertThat(run.exitCode()).isEqualTo(1);
  }

  @Test
  void a_field_that_articles_do_not_have_is_told_once_with_what_was_meant() throws IOException {
    Path file =
        write(
            "in.jsonl",
            """
            {"id":"a","title":"T"}
            {"id":"b","titel":"T","body":"B","mentions":[]}
            {"id":"c","titel":"T","body":"B"}
            """);

    var run = Cli.run("enrich", file.toString());

    assertThat(run.out().lines()).hasSize(3);
    assertThat(run.err().lines())
        .containsExactly(
            file
                + ":2: articles have no field titel, here and below it is passed over; did you mean"
                + " title?",
            file
                + ":2: articles have no field mentions, here and below it is passed over;"
                + " attributes take what is of your own");
    assertThat(run.exitCode()).isZero();
  }

  @Test
  void fields_are_told_beside_why_an_article_that_has_no_others_is_refused() {
    var run = Cli.withInput("{\"titel\":\"T\",\"text\":\"B\"}").execute("enrich");

    assertThat(run.err())
        .contains("no field titel", "no field text", "title and body are both missing");
    assertThat(run.exitCode()).isEqualTo(1);
  }

  @Test
  void of_fields_without_end_twenty_are_told() {
    String fields =
        IntStream.range(0, 100).mapToObj(i -> ",\"f" + i + "\":1").collect(Collectors.joining());

    var run = Cli.withInput("{\"title\":\"T\"" + fields + "}").execute("enrich");

    assertThat(run.err().lines()).hasSize(20);
    assertThat(run.exitCode()).isZero();
  }

  @Test
  void a_rejected_article_and_a_defect_of_ours_are_told_and_the_others_go_on() {
    var run =
        Cli.withInput(
                """
            {"body":"reject"}
            {"body":"break"}
            {"body":"recurse"}
            {"body":"good"}
            """)
            .execute("enrich", "-");

    assertThat(run.out().lines()).hasSize(1);
    assertThat(run.err().lines())
        .containsExactly(
            "standard input:1: body is too large: shorten it",
            "standard input:2: a defect of Copydesk, please report it with what COPYDESK_LOG_LEVEL=debug"
                + " shows: java.lang.IllegalStateException: broken",
            "standard input:3: a defect of Copydesk, please report it with what COPYDESK_LOG_LEVEL=debug"
                + " shows: java.lang.StackOverflowError");
    assertThat(run.exitCode()).isEqualTo(1);
  }

  @Test
  void a_text_file_is_an_article_named_after_it() throws IOException {
    Path file =
        write("story.txt", "Oil rises\n\nminutes 2019/04/24 07:48:02\noil; gas\n\nOil rose 5%.");

    var run = Cli.run("enrich", file.toString());

    assertThat(run.out())
        .startsWith(
            "{\"id\":\"story\",\"source\":\"\",\"title\":\"Oil rises\",\"body\":\"Oil rose 5%.\"")
        .contains("\"publishedAt\":\"2019-04-24T07:48:02Z\"");
  }

  @Test
  void text_on_standard_input_is_told_from_json_by_its_first_character() {
    var run = Cli.withInput("Oil rises\nOil rose 5%.").execute("enrich");

    assertThat(run.out()).contains("\"title\":\"Oil rises\"");
  }

  @ParameterizedTest
  @ValueSource(strings = {"{\"title\":\"Oil rises\"}", "Oil rises\nOil rose 5%."})
  void a_byte_order_mark_is_no_part_of_the_first_article_be_it_json_or_text(String input) {
    var run = Cli.withInput("\uFEFF" + input).execute("enrich");

    assertThat(run.out()).contains("\"title\":\"Oil rises\"");
    assertThat(run.err()).isEmpty();
  }

  @Test
  void an_article_is_shown_to_people_where_they_ask_for_it() {
    var run = Cli.withInput("{\"id\":\"a\",\"title\":\"Oil rises\"}").execute("enrich", "--pretty");

    assertThat(run.out()).contains("Oil rises").doesNotContain("{", "\"title\"");
    assertThat(run.exitCode()).isZero();
  }

  @ParameterizedTest
  @ValueSource(strings = {"[{\"title\":\"T\"}]", "[\n  {\"title\":\"T\"}]"})
  void an_array_on_standard_input_is_refused_rather_than_taken_for_text(String input) {
    var run = Cli.withInput(input).execute("enrich");

    assertThat(run.out()).isEmpty();
    assertThat(run.err()).startsWith("standard input:1: not a JSON object");
    assertThat(run.exitCode()).isEqualTo(1);
  }

  @Test
  void text_on_standard_input_may_begin_with_a_bracket() {
    var run = Cli.withInput("[Update] Oil rises\nOil rose 5%.").execute("enrich");

    assertThat(run.out()).contains("\"title\":\"[Update] Oil rises\"");
  }

  @Test
  void a_second_object_on_a_line_is_told_and_not_lost_in_silence() {
    var run =
        Cli.withInput("{\"id\":\"a\",\"title\":\"T\"} {\"id\":\"b\",\"title\":\"U\"}")
            .execute("enrich");

    assertThat(run.err()).startsWith("standard input:1: more stands behind the JSON object");
    assertThat(run.exitCode()).isEqualTo(1);
  }

  @Test
  void what_is_not_utf_8_is_told_with_the_remedy() throws IOException {
    Path file = folder.resolve("latin.jsonl");
    Files.write(
        file,
        "{\"title\":\"Z\u00fcrich\"}\n{\"title\":\"T\"}".getBytes(StandardCharsets.ISO_8859_1));

    var run = Cli.run("enrich", file.toString());

    assertThat(run.out().lines()).hasSize(1);
    assertThat(run.err()).contains(":1: not UTF-8").contains("iconv");
    assertThat(run.exitCode()).isEqualTo(1);
  }

  @Test
  void control_characters_never_come_out_raw() {
    var run =
        Cli.withInput("{\"title\":\"\\u001b]0;gotcha\\u0007\\u009b2J\\u202e\"}").execute("enrich");

    assertThat(run.out())
        .contains("\\u009b2J\\u202e")
        .doesNotContainPattern("[\\x00-\\x09\\x0b-\\x1f\\x7f-\\x9f\\u202e]");
  }

  @Test
  void an_empty_file_is_told() throws IOException {
    Path file = write("empty.txt", " \n");

    var run = Cli.run("enrich", file.toString());

    assertThat(run.err()).isEqualTo(file + ": empty: give a title and a body\n");
    assertThat(run.exitCode()).isEqualTo(1);
  }

  @Test
  void rows_of_a_catalog_of_ones_own_that_cannot_be_used_are_told() throws IOException {
    Path catalog =
        write(
            "own.csv",
            """
            # Ours.
            id,name
            company:acme,Acme Robotics
            company:nameless,
            """);

    var run =
        Cli.withInput("{\"id\":\"a\",\"title\":\"T\"}")
            .execute("enrich", "--catalog", catalog.toString());

    assertThat(run.err()).contains("1 row skipped: no name").contains("company:nameless");
    assertThat(run.out()).startsWith("{\"id\":\"a\",");
    assertThat(run.exitCode()).isZero();
  }

  @Test
  void a_missing_catalog_of_ones_own_is_wrong_usage() {
    var run = Cli.withInput("{\"title\":\"T\"}").execute("enrich", "--catalog", "nowhere.csv");

    assertThat(run.err()).contains("nowhere.csv");
    assertThat(run.exitCode()).isEqualTo(2);
  }

  @Test
  void a_missing_file_is_wrong_usage_before_anything_is_read() throws IOException {
    Path there = write("in.jsonl", "{\"title\":\"T\"}");

    var run = Cli.run("enrich", there.toString(), folder.resolve("gone.jsonl").toString());

    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains("there is no file " + folder.resolve("gone.jsonl"));
    assertThat(run.exitCode()).isEqualTo(2);
  }

  /** As one with an umlaut where the locale is C. */
  @Test
  void what_can_be_no_file_s_name_is_wrong_usage() {
    var run = Cli.run("enrich", "a\0b");

    assertThat(run.err()).contains("can be no file's name here").doesNotContain("Exception");
    assertThat(run.exitCode()).isEqualTo(2);
  }

  @ParameterizedTest
  @ValueSource(strings = {"--threads=0", "--threads=many", "--format=xml", "--colour"})
  void wrong_options_are_wrong_usage_and_point_to_the_help(String option) {
    var run = Cli.run("enrich", option);

    assertThat(run.err()).contains("Try 'copydesk enrich --help'.").doesNotContain("Exception");
    assertThat(run.exitCode()).isEqualTo(2);
  }

  private Path write(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }
}
