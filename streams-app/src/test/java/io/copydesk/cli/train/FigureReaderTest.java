package io.copydesk.cli.train;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.copydesk.cli.console.CommandFailure;
import io.copydesk.cli.gold.BoundStories;
import io.copydesk.cli.gold.BoundStory.BoundFigure;
import io.copydesk.cli.gold.GoldFile;
import io.copydesk.events.MentionType;
import io.copydesk.extract.KnownNames;
import io.copydesk.extract.Mention;
import io.copydesk.extract.figure.FigureGrammar;
import io.copydesk.extract.figure.learn.FigureExample;
import io.copydesk.extract.figure.rank.Question;
import io.copydesk.extract.learn.RuleWriters;
import io.copydesk.extract.pipeline.CoreNlpExtractor;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FigureReaderTest {

  private static final String ARTICLES =
      """
      {"id": "one", "title": "Norvik gains", "body": "Net profit of Norvik rose to\\n5 mln dlrs."}
      {"id": "two", "title": "", "body": "It sold 300 cars."}
      """;

  private final List<String> messages = new ArrayList<>();

  @TempDir Path folder;

  @Test
  void labels_name_places_of_the_text_that_is_kept_elsewhere() throws IOException {
    Path labels = file("l.tsv", "one\tbody\t29\t39\tbody:14-20/-\tbody:0-10\t?\tup\tA\n");
    FigureReader reader = reader(labels);

    List<FigureExample> examples =
        reader.read(file("a.jsonl", ARTICLES), RuleWriters.DID_NOT_KNOW_IT);

    assertThat(reader.lost()).isZero();
    assertThat(examples)
        .singleElement()
        .satisfies(
            example -> {
              Mention figure = figure(example);
              assertThat(example.set()).isEqualTo("l.tsv");
              assertThat(example.answers().isRight(Question.SUBJECT, figure, "Norvik")).isTrue();
              assertThat(example.answers().isRight(Question.SUBJECT, figure, null)).isTrue();
              assertThat(example.answers().isRight(Question.SUBJECT, figure, "Acme")).isFalse();
              assertThat(example.answers().isRight(Question.METRIC, figure, "net profit")).isTrue();
              assertThat(example.answers().isRight(Question.METRIC, figure, null)).isFalse();
              assertThat(example.answers().isRight(Question.DIRECTION, figure, "increase"))
                  .isTrue();
            });
  }

  @Test
  void a_question_that_the_reader_left_open_is_not_asked() throws IOException {
    FigureReader reader = reader(file("l.tsv", "two\tbody\t8\t16\t?\tbody:3-7\t-\t-\tA\n"));

    FigureExample example =
        reader.read(file("a.jsonl", ARTICLES), RuleWriters.DID_NOT_KNOW_IT).getFirst();

    assertThat(example.answers().isAnswered(Question.SUBJECT, figure(example))).isFalse();
    assertThat(example.answers().isAnswered(Question.METRIC, figure(example))).isTrue();
  }

  @Test
  void figures_that_are_not_found_are_counted_and_told_with_their_file() throws IOException {
    FigureReader reader = reader(file("l.tsv", "two\tbody\t0\t2\t-\t-\t-\t-\tA\n"));

    reader.read(file("a.jsonl", ARTICLES), RuleWriters.DID_NOT_KNOW_IT);

    assertThat(reader.lost()).isEqualTo(1);
    assertThat(messages)
        .singleElement(InstanceOfAssertFactories.STRING)
        .endsWith("a.jsonl: 1 figures were not found");
  }

  @Test
  void a_bound_story_may_say_on_which_day_it_was_published() throws IOException {
    String story = "Silver fell 3 percent.\n--\n3 percent | Silver | price | - | down\n\n";
    Path stories = file("s.txt", "== dated | 2016-03-14\n" + story + "== open\n" + story);

    List<FigureExample> examples =
        reader(file("l.tsv", "")).read(stories, RuleWriters.DID_NOT_KNOW_IT);

    assertThat(examples)
        .extracting(example -> example.text().article().publishedAt())
        .containsExactly(Instant.parse("2016-03-14T12:00:00Z"), null);
  }

  @Test
  void nothing_is_learnt_from_a_basis() {
    String row = "3 percent | Silver | price | - | down";

    BoundFigure without = bound(row);
    BoundFigure with = bound(row + " | YEAR_ON_YEAR");

    assertThat(with.right()).isNotEmpty().isEqualTo(without.right());
  }

  private static BoundFigure bound(String row) {
    List<String> story = List.of("== a", "Silver fell 3 percent.", "--", row);
    return BoundStories.read(new GoldFile("s.txt", story)).getFirst().figures().getFirst();
  }

  @Test
  void a_line_that_cannot_be_read_is_named_with_what_it_needs() throws IOException {
    Path labels = file("bad.tsv", "# a comment\ntwo\tbody\t8\t16\tNorvik\n");

    assertThatThrownBy(() -> reader(labels))
        .isInstanceOf(CommandFailure.class)
        .hasMessageContaining("bad.tsv:2: 5 columns")
        .hasMessageContaining("subject, metric, period");
  }

  @Test
  void a_column_that_cannot_be_read_is_named_with_what_may_stand_there() throws IOException {
    Path labels = file("bad.tsv", "two\thead\t8\t16\tNorvik\tprice\t-\tup\tA\n");

    assertThatThrownBy(() -> reader(labels))
        .isInstanceOf(CommandFailure.class)
        .hasMessageContaining(
            "bad.tsv:1: column 2: has to be one of TITLE, BODY, but it is \"head\"");
  }

  @ParameterizedTest
  @CsvSource({
    "-, Up, '\"Up\" is no direction'",
    "2021Q5, up, '\"2021Q5\" is no period'",
    "2021-02-30..2021-03-02, up, is no period",
    "2021-03-02..2021-03-02, up, is no period",
    "-, '', an answer is empty"
  })
  void an_answer_that_is_none_is_named_with_file_and_line(String period, String way, String said)
      throws IOException {
    Path labels = file("l.tsv", "two\tbody\t8\t16\t?\t-\t%s\t%s\tA\n".formatted(period, way));
    Path stories =
        file(
            "s.txt",
            "# made up\n== a\n! Silver\nSilver fell 3 percent.\n--\n3 percent | Silver | price | - | down\n"
                + "3 percent | Silver | price | %s | %s\n".formatted(period, way));
    FigureReader reader = reader(file("none.tsv", ""));

    assertThatThrownBy(() -> reader(labels))
        .isInstanceOf(CommandFailure.class)
        .hasMessageContaining("l.tsv:1: ")
        .hasMessageContaining(said);
    assertThatThrownBy(() -> reader.read(stories, RuleWriters.DID_NOT_KNOW_IT))
        .isInstanceOf(CommandFailure.class)
        .hasMessageContaining("s.txt:7: ")
        .hasMessageContaining(said);
  }

  @ParameterizedTest
  @CsvSource({
    "== a | 2021-13-01, 3 percent | Silver | price | - | down, 1",
    "== a, 3 percent | Silver | price | -, 4",
    "== a, 3 percent, 4",
    "== a, 3 percent | Silver | price | - | down | - | up, 4",
    "== a, 3 percent | Silver | price | - | down | YEARLY, 4",
    "== a, # nothing, 1"
  })
  void a_story_that_cannot_be_read_is_named_with_file_and_line(String heading, String row, int line)
      throws IOException {
    Path stories = file("s.txt", heading + "\nSilver fell 3 percent.\n--\n" + row + "\n");
    FigureReader reader = reader(file("none.tsv", ""));

    assertThatThrownBy(() -> reader.read(stories, RuleWriters.DID_NOT_KNOW_IT))
        .isInstanceOf(CommandFailure.class)
        .hasMessageContaining("s.txt:" + line + ": ");
  }

  @Test
  void a_line_of_articles_that_is_no_article_is_named() throws IOException {
    Path articles = file("a.jsonl", ARTICLES + "{\"id\": \"three\"}\n");
    FigureReader reader = reader(file("none.tsv", ""));

    assertThatThrownBy(() -> reader.read(articles, RuleWriters.DID_NOT_KNOW_IT))
        .isInstanceOf(CommandFailure.class)
        .hasMessageContaining("a.jsonl:3: title and body are both missing");
  }

  @Test
  void what_is_said_of_a_figure_that_is_not_found_is_given_to_no_larger_one() throws IOException {
    String story = "Silver fell 25 percent and gold 3 percent.\n--\n5 percent | tin | - | - | -\n";
    FigureReader reader = reader(file("l.tsv", ""));

    reader.read(
        file("s.txt", "== a\n" + story + "3 percent | gold | - | - | down\n"),
        RuleWriters.DID_NOT_KNOW_IT);

    assertThat(reader.lost()).isEqualTo(1);
  }

  private FigureReader reader(Path labels) {
    return new FigureReader(
        new CoreNlpExtractor(FigureGrammar::new),
        KnownNames.NONE,
        new FigureLabels(List.of(labels)),
        messages::add);
  }

  private static Mention figure(FigureExample example) {
    return example.mentions().stream()
        .filter(m -> m.type() == MentionType.FIGURE)
        .findFirst()
        .orElseThrow();
  }

  private Path file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }
}
