package io.copydesk.cli.train;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.copydesk.cli.console.CommandFailure;
import io.copydesk.events.TextField;
import io.copydesk.extract.learn.RuleWriters;
import io.copydesk.extract.name.judge.NameKind;
import io.copydesk.extract.name.learn.Example;
import io.copydesk.extract.name.learn.GoldName;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LabelsTest {

  @TempDir Path folder;

  private final List<String> messages = new ArrayList<>();

  @Test
  void labels_count_instead_of_the_marks_that_a_gold_file_has() throws IOException {
    Path articles =
        file(
            "articles.jsonl",
            """
            {"id": "one", "title": "Norvik gains", "body": "Norvik rose.", "mentions": [
            """
                    .strip()
                + """
            {"type": "ORG", "field": "body", "start": 0, "end": 6}], "types": ["ORG"]}
            """);
    Path labels =
        file("one.tsv", "# a comment\none\ttitle\t0\t6\tCOMPANY\none\tbody\t0\t6\tCOMPANY\n");

    List<Example> examples = reader(labels).read(articles, RuleWriters.DID_NOT_KNOW_IT);

    assertThat(examples)
        .singleElement()
        .satisfies(
            example -> {
              assertThat(example.set()).isEqualTo("one.tsv");
              assertThat(example.names())
                  .containsExactly(
                      new GoldName(TextField.TITLE, 0, 6, NameKind.COMPANY.bit()),
                      new GoldName(TextField.BODY, 0, 6, NameKind.COMPANY.bit()));
            });
  }

  @Test
  void types_of_a_gold_file_may_be_written_in_small_letters() throws IOException {
    Path articles =
        file(
            "articles.jsonl",
            "{\"id\": \"one\", \"body\": \"Norvik rose.\", \"mentions\": [], \"types\": [\"company\"]}\n");

    List<Example> examples = reader().read(articles, RuleWriters.DID_NOT_KNOW_IT);

    assertThat(examples).extracting(Example::annotated).containsExactly(NameKind.COMPANY.bit());
  }

  @Test
  void articles_of_which_nobody_said_what_stands_in_them_are_no_examples_and_counted()
      throws IOException {
    Path articles = file("articles.jsonl", "{\"id\": \"one\", \"body\": \"Norvik rose.\"}\n");

    List<Example> examples = reader().read(articles, RuleWriters.DID_NOT_KNOW_IT);

    assertThat(examples).isEmpty();
    assertThat(messages)
        .containsExactly(articles + ": 1 articles without marks or labels are left out");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "one body 0 6 FIRM | column 5: has to be one of COMPANY, MINISTRY, ORGANIZATION, PERSON, PLACE, OPTIONAL, but it is \"FIRM\"",
        "one head 0 6 COMPANY | column 2: has to be one of TITLE, BODY, but it is \"head\"",
        "one body O 6 COMPANY | column 3: has to be a whole number, but it is \"O\"",
        "one body 0 6. COMPANY | column 4: has to be a whole number, but it is \"6.\""
      })
  void a_column_that_cannot_be_read_is_named_with_what_may_stand_there(String line, String said)
      throws IOException {
    Path labels = file("bad.tsv", "one\tbody\t0\t6\tCOMPANY\n" + line.replace(' ', '\t') + "\n");

    assertThatThrownBy(() -> new Labels(List.of(labels)))
        .isInstanceOf(CommandFailure.class)
        .hasMessage(
            labels
                + ":2: "
                + said
                + "; an article's id, title or body, start, end and a type are needed, apart by"
                + " tabulators");
  }

  @Test
  void a_line_of_articles_that_is_no_json_is_named() throws IOException {
    Path articles = file("articles.jsonl", "{\"id\": \"one\"}\n{\"id\":\n");

    assertThatThrownBy(() -> reader().read(articles, RuleWriters.DID_NOT_KNOW_IT))
        .isInstanceOf(CommandFailure.class)
        .hasMessageStartingWith(articles + ":2: not JSON");
  }

  private ExampleReader reader(Path... labels) {
    return new ExampleReader(new Labels(List.of(labels)), messages::add);
  }

  private Path file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }
}
