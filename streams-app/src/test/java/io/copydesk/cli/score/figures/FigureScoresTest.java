package io.copydesk.cli.score.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.copydesk.cli.Abroad;
import io.copydesk.cli.gold.GoldFile;
import java.util.List;
import org.junit.jupiter.api.Test;

class FigureScoresTest {

  private static final String GOLD =
      """
      {"id":"a","title":"","body":"Sales rose to 5 mln.","mentions":[{"type":"FIGURE","start":14,"end":19,"text":"5 mln","kind":"QUANTITY",\
      "value":"5000000","unit":"new cars","comparator":"NONE",\
      "subject":["-"],"metric":["sales"],"period":["2008Q3"],"direction":["up"],"basis":["-"]}]}""";

  private static final String SYSTEM =
      """
      {"id":"a","mentions":[{"type":"FIGURE","field":"BODY","start":14,"end":19,"figure":{"metric":"net sales",\
      "kind":"QUANTITY","value":"5000000.0","unit":"car","comparator":"AT_LEAST",\
      "subject":{"text":"Acme"},"period":{"text":"Q3","start":"2008-07-01","end":"2008-10-01"},"direction":"NONE"}}]}""";

  @Test
  void counts_what_is_right_wrong_and_left_out() {
    FigureScores scores = scores(GOLD, SYSTEM);

    assertThat(scores.lines())
        .containsExactly(
            "1 figures: strict F1 1.000  overlap F1 1.000  found ones: value 1.000  unit 1.000"
                + "  kind 1.000  all 1.000  comparator 0.000",
            "subject    gold    0  P 0.000 R 0.000 F1 0.000",
            "metric     gold    1  P 1.000 R 1.000 F1 1.000",
            "period     gold    1  P 1.000 R 1.000 F1 1.000",
            "direction  gold    1  P 0.000 R 0.000 F1 0.000",
            "basis      gold    0  P 0.000 R 0.000 F1 0.000");
    assertThat(scores.misses("direction"))
        .containsExactly("a\t5 mln\tdirection\tgold up\tgot nothing");
    assertThat(scores.misses("")).hasSize(2);
  }

  @Test
  void gives_machines_the_same_numbers() {
    FigureScores scores = scores(GOLD, "{\"id\":\"a\",\"mentions\":[]}");

    assertThat(scores.json())
        .startsWith("{\"figures\":1,\"strict\":{\"p\":0.0,\"r\":0.0,\"f1\":0.0},")
        .contains("\"attributes\":{\"value\":0.0,\"unit\":0.0,\"kind\":0.0,\"all\":0.0,")
        .contains("\"metric\":{\"p\":0.0,\"r\":0.0,\"f1\":0.0,\"gold\":1}");
    assertThat(scores.misses("figure"))
        .containsExactly("a\t5 mln\tfigure\tgold QUANTITY 5000000 new cars\tgot missed");
  }

  @Test
  void a_null_in_a_figure_is_the_same_as_nothing() {
    String gold = GOLD.replace("\"value\"", "\"low\":null,\"high\":null,\"value\"");
    String system =
        """
        {"id":"a","mentions":[{"type":"FIGURE","field":"BODY","start":14,"end":19,"figure":{"kind":"QUANTITY",\
        "value":null,"low":"4000000","high":"5000000","unit":null,"comparator":null}}]}""";

    FigureScores scores = scores(gold, system);

    assertThat(scores.misses("figure"))
        .containsExactly(
            "a\t5 mln\tfigure\tgold QUANTITY 5000000 new cars\tgot QUANTITY 4000000 to 5000000");
  }

  @Test
  void an_article_whose_figures_nobody_labelled_is_not_scored() {
    String unlabelled = "{\"id\":\"a\",\"types\":[\"COMPANY\",\"PERSON\"],\"mentions\":[]}";

    FigureScores scores = scores(unlabelled, GOLD);

    assertThat(scores.misses("")).isEmpty();
  }

  @Test
  void an_article_without_figures_is_scored_where_they_were_looked_for() {
    String none = "{\"id\":\"a\",\"types\":[\"FIGURE\"],\"mentions\":[]}";

    FigureScores scores = scores(none, GOLD);

    assertThat(scores.misses("figure")).hasSize(1);
  }

  @Test
  void a_figure_that_is_not_found_is_missed_in_all_that_was_labelled() {
    FigureScores scores = scores(GOLD, "{\"id\":\"a\",\"mentions\":[]}");

    assertThat(scores.lines()).contains("metric     gold    1  P 0.000 R 0.000 F1 0.000");
  }

  @Test
  void a_miss_is_one_line_and_told_for_its_own_attribute_only() {
    String broken = GOLD.replace("\"5 mln\"", "\"5\\tperiod\\tmln\\n\"");

    FigureScores scores = scores(broken, "{\"id\":\"a\",\"mentions\":[]}");

    assertThat(scores.misses("subject")).isEmpty();
    assertThat(scores.misses("figure")).singleElement().asString().doesNotContain("\n");
    assertThat(scores.misses("period")).isEmpty();
  }

  @Test
  void a_line_that_cannot_be_read_is_named_with_its_file() {
    String half = GOLD.substring(0, 40);
    String number = GOLD.replace("5000000", "5 mln");

    assertThatThrownBy(() -> scores(GOLD, half)).hasMessageStartingWith("system.jsonl:1: not JSON");
    assertThatThrownBy(() -> scores(half, GOLD)).hasMessageStartingWith("gold.jsonl:1: not JSON");
    assertThatThrownBy(() -> scores(number, GOLD))
        .hasMessage("gold.jsonl:1: \"value\" of a figure is no number: 5 mln");
  }

  @Test
  void numbers_are_written_alike_in_every_country() {
    FigureScores scores = scores(GOLD, SYSTEM);

    List<String> lines = Abroad.withOtherDigits(scores::lines);

    assertThat(lines).hasSizeGreaterThan(1).isEqualTo(Abroad.nowhere(scores::lines));
  }

  private static FigureScores scores(String gold, String system) {
    return new FigureScores(
        new GoldFile("gold.jsonl", List.of(gold)), new GoldFile("system.jsonl", List.of(system)));
  }
}
