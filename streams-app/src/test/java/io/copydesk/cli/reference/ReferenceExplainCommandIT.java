package io.copydesk.cli.reference;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.copydesk.cli.Cli;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command with the model and the bundled catalog. */
class ReferenceExplainCommandIT {

  private static final String TEXT =
      "TOKYO, May 3 - Toyota Motor Corp said on Monday that its profit rose 7 percent.";

  @TempDir Path folder;

  @Test
  void explains_the_names_of_a_text() {
    var run = Cli.run("reference", "explain", TEXT, "--name", "toyota");

    assertThat(run.exitCode()).isZero();
    assertThat(run.out())
        .startsWith("Toyota Motor Corp (company, 1 x): company:toyota, the name means nothing else")
        .contains("2 filed from its country");
  }

  @Test
  void says_that_a_file_is_not_there_before_its_name_is_taken_for_a_text() {
    var run = Cli.run("reference", "explain", "no-such-story.txt");

    assertThat(run.err()).contains("there is no file no-such-story.txt");
  }

  @Test
  void says_which_entities_of_one_s_own_are_left_out() throws IOException {
    Path own =
        Files.writeString(
            folder.resolve("own.jsonl"),
            """
            {"id":"company:one","name":"One Works","successorId":"company:two"}
            {"id":"company:two","name":"Two Works","successorId":"company:one"}
            """);

    var run = Cli.run("reference", "explain", TEXT, "--catalog", own.toString());

    assertThat(run.err()).contains("company:two is left out: successorId");
  }

  @Test
  void an_article_that_is_not_analysed_is_not_told_with_the_names_of_the_one_before()
      throws IOException {
    Path two =
        Files.writeString(
            folder.resolve("two.jsonl"),
            """
            {"id":"one","body":"%s"}
            {"id":"two","body":"Toyota a vendu des voitures.","language":"fr"}
            """
                .formatted(TEXT));

    var run = Cli.run("reference", "explain", two.toString());

    assertThat(run.out()).containsOnlyOnce("Toyota Motor Corp (company").endsWith("no name\n");
    assertThat(run.err())
        .contains("two.jsonl:2: not all was done: language fr: only English is analysed");
  }

  @Test
  void explains_a_file_as_json_with_entities_of_one_s_own() throws IOException {
    Path story = Files.writeString(folder.resolve("story.txt"), "Robots\n\n" + TEXT + "\n");
    Path own =
        Files.writeString(
            folder.resolve("own.jsonl"),
            "{\"id\":\"company:own\",\"name\":\"Toyota Motor Corp\",\"jurisdiction\":\"JP\"}\n");

    var run =
        Cli.run("reference", "explain", story.toString(), "--json", "--catalog", own.toString());

    assertThat(run.out()).startsWith("{\"article\":\"story\",\"names\":[{");
    JsonNode json = new ObjectMapper().readTree(run.out());
    assertThat(json.path("article").asText()).isEqualTo("story");
    assertThat(json.path("names").findValuesAsText("id")).contains("company:own", "company:toyota");
  }
}
