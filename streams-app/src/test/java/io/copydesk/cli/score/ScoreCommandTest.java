package io.copydesk.cli.score;

import static org.assertj.core.api.Assertions.assertThat;

import io.copydesk.cli.Cli;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ScoreCommandTest {

  private static final String GOLD =
      """
      {"id":"1","title":"Acme up","body":"Acme Inc. rose 7% to 5 mln dlrs. Bob Ray of Beta. Ministry.","mentions":[\
      {"type":"COMPANY","field":"title","start":0,"end":4},\
      {"type":"COMPANY","field":"body","start":0,"end":9},\
      {"type":"OPTIONAL","field":"body","start":44,"end":48},\
      {"type":"FIGURE","field":"body","start":15,"end":17,"kind":"PERCENT","value":"7","unit":"%","comparator":">"},\
      {"type":"FIGURE","field":"body","start":21,"end":31,"kind":"MONEY","value":5000000,"unit":"USD"},\
      {"type":"PERSON","field":"body","start":33,"end":40}]}
      {"id":"2","title":"","body":"Nothing.","mentions":[]}
      """;

  private static final String SYSTEM =
      """
      {"id":"1","mentions":[\
      {"type":"COMPANY","field":"TITLE","start":0,"end":4},\
      {"type":"COMPANY","field":"BODY","start":0,"end":4},\
      {"type":"COMPANY","field":"BODY","start":44,"end":48},\
      {"type":"COMPANY","field":"BODY","start":33,"end":36},\
      {"type":"FIGURE","field":"BODY","start":15,"end":17,"figure":{"kind":"PERCENT","value":"7","unit":"%","comparator":"GREATER_THAN"}},\
      {"type":"FIGURE","field":"BODY","start":21,"end":31,"figure":{"kind":"MONEY","low":"5","high":"6","unit":"USD","comparator":"NONE"}},\
      {"type":"MINISTRY","field":"BODY","start":50,"end":58}]}
      """;

  @TempDir Path folder;

  @Test
  void an_article_is_scored_on_the_types_that_were_annotated_in_it_and_other_is_an_organisation()
      throws IOException {
    String gold =
        """
        {"id":"1","types":["ORGANIZATION","PLACE"],"title":"","body":"The WHO met in Rome.","mentions":[\
        {"type":"OTHER","field":"body","start":4,"end":7},{"type":"PLACE","field":"body","start":15,"end":19}]}
        """;
    String system =
        """
        {"id":"1","mentions":[{"type":"ORGANIZATION","field":"BODY","start":4,"end":7},\
        {"type":"COMPANY","field":"BODY","start":15,"end":19}]}
        """;

    var run = Cli.run("score", write("gold.jsonl", gold), write("system.jsonl", system));

    assertThat(run.out())
        .isEqualTo(
            """
            1 articles, 1 of them in the system's output
            ORGANIZATION gold     1  strict P 1.000 R 1.000 F1 1.000   overlap P 1.000 R 1.000 F1 1.000
            PLACE        gold     1  strict P 0.000 R 0.000 F1 0.000   overlap P 0.000 R 0.000 F1 0.000
            """);
  }

  @Test
  void precision_recall_and_figures_are_those_of_the_gold_set_s_own_scorer() throws IOException {
    var run = Cli.run("score", write("gold.jsonl", GOLD), write("system.jsonl", SYSTEM));

    assertThat(run.out())
        .isEqualTo(
            """
            2 articles, 1 of them in the system's output
            COMPANY      gold     2  strict P 0.333 R 0.500 F1 0.400   overlap P 0.667 R 1.000 F1 0.800
            PERSON       gold     1  strict P 0.000 R 0.000 F1 0.000   overlap P 0.000 R 0.000 F1 0.000
            FIGURE       gold     2  strict P 1.000 R 1.000 F1 1.000   overlap P 1.000 R 1.000 F1 1.000
            ORG          gold     2  strict P 0.250 R 0.500 F1 0.333   overlap P 0.500 R 1.000 F1 0.667
            figures found: value 0.500  unit 1.000  kind 1.000  all 0.500  comparator 1.000
            """);
    assertThat(run.exitCode()).isZero();
  }

  @Test
  void misses_say_what_went_wrong() throws IOException {
    var run =
        Cli.run("score", write("gold.jsonl", GOLD), write("system.jsonl", SYSTEM), "--misses");

    assertThat(run.out().lines().skip(6))
        .containsExactly(
            "1\tCOMPANY\tspan\tAcme Inc\tAcme",
            "1\tCOMPANY\tfalse\tPERSON\tBob",
            "1\tMINISTRY\tfalse\t-\tMinistry",
            "1\tPERSON\tmissed\tBob Ray\t",
            "1\tFIGURE\tattributes\t5 mln dlrs\tgold MONEY 5000000 USD / got MONEY 5 to 6 USD",
            "1\tORG\tspan\tAcme Inc\tAcme",
            "1\tORG\tfalse\tPERSON\tBob",
            "1\tORG\tfalse\t-\tMinistry",
            "2\tARTICLE\tmissing\t\t");
  }

  @Test
  void misses_of_one_type() throws IOException {
    var run =
        Cli.run(
            "score",
            write("gold.jsonl", GOLD),
            write("system.jsonl", SYSTEM),
            "--misses",
            "person");

    assertThat(run.out().lines().skip(6)).containsExactly("1\tPERSON\tmissed\tBob Ray\t");
  }

  @Test
  void stories_with_inline_marks_are_scored_by_their_names() throws IOException {
    String stories =
        """
        == a
        ! [[C|Acme]] rises
        Shares of [[C|Acme Inc]] rose [[F|7%]] in [[L|Rome]], [[X|Reuters]] says.
        """;
    String system =
        """
        {"id":"a","mentions":[{"type":"COMPANY","field":"TITLE","start":0,"end":4},\
        {"type":"COMPANY","field":"BODY","start":10,"end":14},{"type":"FIGURE","field":"BODY","start":24,"end":26},\
        {"type":"COMPANY","field":"BODY","start":36,"end":43}]}
        """;

    var run = Cli.run("score", write("mine.txt", stories), write("system.jsonl", system));

    assertThat(run.out())
        .isEqualTo(
            """
            1 articles, 1 of them in the system's output
            COMPANY      gold     2  strict P 0.500 R 0.500 F1 0.500   overlap P 1.000 R 1.000 F1 1.000
            PLACE        gold     1  strict P 0.000 R 0.000 F1 0.000   overlap P 0.000 R 0.000 F1 0.000
            ORG          gold     2  strict P 0.500 R 0.500 F1 0.500   overlap P 1.000 R 1.000 F1 1.000
            """);
  }

  @Test
  void stories_are_enriched_when_no_output_is_given() throws IOException {
    String file = write("mine.txt", "== a\nThe [[M|Ministry of Finance]] said so.\n");

    var run = Cli.run("score", file);

    assertThat(run.out())
        .startsWith("1 articles, 1 of them in the system's output")
        .contains("MINISTRY     gold     1  ");
  }

  @Test
  void stories_whose_figures_are_bound_are_enriched_and_scored_by_what_their_rows_say()
      throws IOException {
    String file =
        write("mine.txt", "== a\nSilver fell 3 percent.\n--\n3 percent | Silver | - | - | down\n");

    var run = Cli.run("score", "--figures", file);

    assertThat(run.out())
        .startsWith("1 figures: strict F1 ")
        .contains("direction  gold    1  ")
        .contains("metric     gold    0  ");
  }

  @Test
  void a_mark_of_an_unknown_letter_is_refused_with_its_story() throws IOException {
    String file = write("mine.txt", "== a\nNothing.\n\n== b\n[[Z|Acme]] rose.\n");

    var run = Cli.run("score", file);

    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.err()).contains("mine.txt:4: there is no mark [[Z|");
  }

  @Test
  void json_is_for_machines() throws IOException {
    var run = Cli.run("score", "--json", write("gold.jsonl", GOLD), write("system.jsonl", SYSTEM));

    assertThat(run.out())
        .startsWith("{\"COMPANY\":{\"gold\":2,\"strict\":{\"p\":0.3333333333333333,\"r\":0.5,")
        .contains("\"figure_attributes\":{\"value\":0.5,\"unit\":1.0,");
  }

  @Test
  void without_a_system_s_output_the_gold_articles_are_enriched() throws IOException {
    var run = Cli.run("score", write("gold.jsonl", GOLD));

    assertThat(run.out()).startsWith("2 articles, 2 of them in the system's output");
  }

  @Test
  void a_line_that_is_no_annotated_article_is_named() throws IOException {
    String file = write("gold.jsonl", "{\"id\":\"1\"}");

    var run = Cli.run("score", file, file);

    assertThat(run.err()).contains(file + ":1: not an annotated article");
    assertThat(run.exitCode()).isEqualTo(1);
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(strings = {"--figures", "--roles=labels.tsv"})
  void a_line_that_is_no_json_is_named_whatever_is_measured(String measure) throws IOException {
    write("labels.tsv", "");
    String broken = write("system.jsonl", "{}\n{\"id\":\n");
    String of = measure.replace("labels.tsv", folder.resolve("labels.tsv").toString());

    var run = Cli.run("score", of, write("gold.jsonl", GOLD), broken);

    assertThat(run.err()).contains(broken + ":2: not JSON");
    assertThat(run.exitCode()).isEqualTo(1);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "--json --misses GOLD SYSTEM, mutually exclusive",
    "--figures --roles=GOLD GOLD SYSTEM, mutually exclusive",
    "--links --articles=. --figures GOLD, expected only one match",
    "--reliability GOLD SYSTEM, --links",
    "--articles=. GOLD SYSTEM, --links",
    "--links, --articles=FOLDER",
    "--links=GOLD --articles=. GOLD, --links takes no GOLD",
    "--links --articles=. --json, leave --json out",
    "--links --articles=. --misses=company, takes no TYPE",
    "--links --articles=. --threads=1, leave --threads out",
    "--roles=GOLD --json GOLD SYSTEM, leave --json out",
    "--roles=GOLD --misses=company GOLD SYSTEM, takes no TYPE",
    "--misses GOLD, Files stand before it",
    "--roles=GOLD --misses GOLD, takes no TYPE",
    "--misses=companies GOLD SYSTEM, --misses takes one of COMPANY",
    "--figures --misses=owner GOLD SYSTEM, --misses takes one of figure",
    "--no-catalog GOLD SYSTEM, leave --no-catalog out",
    "--figures --threads=1 GOLD SYSTEM, leave --threads out"
  })
  void options_that_mean_nothing_together_are_refused(String options, String said)
      throws IOException {
    String line =
        options
            .replace("GOLD", write("gold.jsonl", GOLD))
            .replace("SYSTEM", write("system.jsonl", SYSTEM));

    var run = Cli.run(("score " + line).split(" ", -1));

    assertThat(run.err()).contains(said);
    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
  }

  private String write(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text).toString();
  }

  @Test
  void links_are_scored_by_labels_and_the_articles_that_they_are_of(@TempDir Path folder)
      throws IOException {
    Files.writeString(
        folder.resolve("a.jsonl"),
        "{\"id\": \"one\", \"title\": \"\", \"body\": \"Microsoft Corp grew.\"}\n");
    Path labels =
        Files.writeString(
            folder.resolve("labels.csv"),
            """
            file,article,field,start,end,type,entity
            a.jsonl,one,body,0,14,company,company:microsoft
            """);

    Cli.Run run = Cli.run("score", "--links", labels.toString(), "--articles", folder.toString());

    assertThat(run.exitCode()).as(run.err()).isZero();
    assertThat(run.out()).contains("a.jsonl\t1\t1.000\t1.000");
  }

  @Test
  void labels_of_links_in_articles_that_are_not_there_are_told(@TempDir Path folder)
      throws IOException {
    Path articles =
        Files.writeString(
            folder.resolve("a.jsonl"), "{\"id\": \"one\", \"body\": \"Microsoft Corp grew.\"}\n");
    Path labels =
        Files.writeString(
            folder.resolve("labels.csv"),
            """
            file,article,field,start,end,type,entity
            a.jsonl,one,BODY,0,14,COMPANY,company:microsoft
            a.jsonl,two,BODY,0,14,COMPANY,company:microsoft
            """);

    Cli.Run run = Cli.run("score", "--links", labels.toString(), "--articles", folder.toString());

    assertThat(run.err()).contains("1 of 2 labels are of articles that are not in " + articles);
  }

  @Test
  void a_label_of_a_link_behind_the_end_of_its_article_is_told(@TempDir Path folder)
      throws IOException {
    Files.writeString(folder.resolve("a.jsonl"), "{\"id\": \"one\", \"body\": \"Microsoft\"}\n");
    Path labels =
        Files.writeString(
            folder.resolve("labels.csv"),
            """
            file,article,field,start,end,type,entity
            a.jsonl,one,BODY,0,14,COMPANY,company:microsoft
            """);

    Cli.Run run = Cli.run("score", "--links", labels.toString(), "--articles", folder.toString());

    assertThat(run.err())
        .contains("the label of body 0 to 14 in a.jsonl: article one has 9 characters there");
  }

  @Test
  void of_a_link_s_type_that_there_is_not_those_that_there_are_are_told(@TempDir Path folder)
      throws IOException {
    Path labels =
        Files.writeString(
            folder.resolve("labels.csv"),
            """
            file,article,field,start,end,type,entity
            a.jsonl,one,body,0,10,firm,NIL
            """);

    Cli.Run run = Cli.run("score", "--links", labels.toString(), "--articles", folder.toString());

    assertThat(run.err())
        .contains(labels + " has no labels of links: type: has to be one of ")
        .contains("COMPANY, ", ", but it is \"firm\"");
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(strings = {"a.jsonl,one,BODY,0,ten,COMPANY,NIL", "a.jsonl,one,BODY"})
  void a_row_that_is_no_label_of_a_link_is_said(String row, @TempDir Path folder)
      throws IOException {
    Path labels =
        Files.writeString(
            folder.resolve("labels.csv"), "file,article,field,start,end,type,entity\n" + row);

    Cli.Run run = Cli.run("score", "--links", labels.toString(), "--articles", folder.toString());

    assertThat(run.err()).contains(labels + " has no labels of links");
    assertThat(run.exitCode()).isEqualTo(1);
  }

  @Test
  void links_are_counted_by_the_confidence_that_they_say_they_have(@TempDir Path folder)
      throws IOException {
    Files.writeString(
        folder.resolve("a.jsonl"),
        "{\"id\": \"one\", \"title\": \"\", \"body\": \"Microsoft Corp and Siemens AG grew.\"}\n");
    Path labels =
        Files.writeString(
            folder.resolve("labels.csv"),
            """
            file,article,field,start,end,type,entity
            a.jsonl,one,BODY,0,14,COMPANY,company:microsoft
            a.jsonl,one,BODY,19,29,COMPANY,NIL
            """);

    Cli.Run run =
        Cli.run(
            "score",
            "--links",
            labels.toString(),
            "--articles",
            folder.toString(),
            "--reliability");

    assertThat(run.exitCode()).as(run.err()).isZero();
    assertThat(run.out()).contains("confidence\tlinks\tright\tshare", "0.97\t2\t1\t0.500");
  }
}
