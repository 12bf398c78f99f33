package io.copydesk.cli.score.roles;

import static org.assertj.core.api.Assertions.assertThat;

import io.copydesk.cli.Cli;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RoleScoresTest {

  private static final String LABELS =
      """
      1\tAnn Ray\tchief executive\tAcme Ltd\tCURRENT\tAcme's chief executive Ann Ray
      1\tBo Ek\tminister\tKenya\tFORMER\tformer Kenyan minister Bo Ek
      1\tCy Day\tchairman\tBeta\tCURRENT\tCy Day of Beta
      1\tDi Fox\tadviser\tGamma\tCURRENT\tDi Fox\tOPTIONAL
      1\tEd Lee\teditor\t-\tCURRENT\teditor Ed Lee
      """;

  private static final String SYSTEM =
      """
      {"id":"1","roles":[\
      {"person":"Ray","role":"executive","organization":"Acme","status":"CURRENT"},\
      {"person":"Bo Ek","role":"minister","jurisdiction":"KE","status":"CURRENT"},\
      {"person":"Cy Day","role":"chairman","organization":"Delta","status":"CURRENT"},\
      {"person":"Ed Lee","role":"editor","organization":"Delta","status":"CURRENT"},\
      {"person":"Flo","role":"editor","status":"CURRENT"}]}
      {"id":"2","roles":[{"person":"Gil","role":"editor","organization":"Delta","status":"CURRENT"}]}
      """;

  @TempDir Path folder;

  @Test
  void pairs_are_right_when_person_and_organisation_agree_and_then_role_and_status_are_counted()
      throws IOException {
    var run = Cli.run("score", "--roles", labels(LABELS), gold("1"), system());

    assertThat(run.out())
        .isEqualTo(
            "pairs: P 0.667 R 0.667 F1 0.667 (gold 3, said 3)  of the right ones: role 1.000 status 0.500\n");
  }

  @Test
  void misses_are_listed_before_the_score() throws IOException {
    var run = Cli.run("score", "--roles", labels(LABELS), "--misses", "--", gold("1"), system());

    assertThat(run.out().lines().limit(2))
        .containsExactly("1\tmissed\tCy Day\tchairman\tBeta", "1\tfalse\tCy Day\tchairman\tDelta");
  }

  @Test
  void a_line_that_is_no_label_is_refused_with_what_it_needs() throws IOException {
    var run =
        Cli.run("score", "--roles", labels("1\tAnn Ray\tchief executive"), gold("1"), system());

    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.err()).contains("labels.tsv:1: 3 columns; article, person, role, organisation");
  }

  @Test
  void a_status_that_there_is_not_is_refused_with_those_that_there_are() throws IOException {
    String label = "1\tAnn Ray\tchief executive\tAcme\tPAST\tAnn Ray, once of Acme\n";

    var run = Cli.run("score", "--roles", labels(label), gold("1"), system());

    assertThat(run.err())
        .contains("labels.tsv:1: column 5: has to be one of CURRENT, FORMER, FUTURE, but it is");
  }

  @Test
  void labels_of_articles_that_gold_lacks_are_not_scored_and_are_told_of() throws IOException {
    String more = "2\tGil Orr\teditor\tDelta\tCURRENT\teditor Gil Orr\n";

    var run = Cli.run("score", "--roles", labels(LABELS + more), gold("1"), system());

    assertThat(run.out()).contains("gold 3, said 3");
    assertThat(run.err()).contains("1 of 6 labels are of articles that are not in");
  }

  @Test
  void labels_of_other_articles_than_those_of_gold_score_nothing() throws IOException {
    var run = Cli.run("score", "--roles", labels(LABELS), gold("7"), system());

    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains("no label in").contains("labels.tsv is of an article in");
  }

  private String gold(String id) throws IOException {
    String article = "{\"id\":\"%s\",\"title\":\"\",\"body\":\"Acme.\"}".formatted(id);
    return Files.writeString(folder.resolve("gold.jsonl"), article).toString();
  }

  private String labels(String text) throws IOException {
    return Files.writeString(folder.resolve("labels.tsv"), text).toString();
  }

  private String system() throws IOException {
    return Files.writeString(folder.resolve("system.jsonl"), SYSTEM).toString();
  }
}
