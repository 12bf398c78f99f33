package io.copydesk.cli.score.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class FigureScoresTest {

  private static final String GOLD =
      """
      {"id":"a","title":"","body":"Sales rose to 5 mln.","mentions":[{"type":"FIGURE","start":14,"end":19,"text":"5 mln",\
      "subject":["-"],"metric":["sales"],"period":["2008Q3"],"direction":["up"],"basis":["-"]}]}""";

  @Test
  void counts_what_is_right_wrong_and_left_out() {
    String system =
        """
        {"id":"a","mentions":[{"type":"FIGURE","field":"BODY","start":14,"end":19,"figure":{"metric":"net sales",\
        "subject":{"text":"Acme"},"period":{"text":"Q3","start":"2008-07-01","end":"2008-10-01"},"direction":"NONE"}}]}""";

    FigureScores scores = new FigureScores(List.of(GOLD), List.of(system));

    assertThat(scores.lines())
        .containsExactly(
            "1 figures: strict F1 1.000  overlap F1 1.000",
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
  void a_figure_that_is_not_found_is_missed_in_all_that_was_labelled() {
    FigureScores scores =
        new FigureScores(List.of(GOLD), List.of("{\"id\":\"a\",\"mentions\":[]}"));

    assertThat(scores.lines()).contains("metric     gold    1  P 0.000 R 0.000 F1 0.000");
  }
}
