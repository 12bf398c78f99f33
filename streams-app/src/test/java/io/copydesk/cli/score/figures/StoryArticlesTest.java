package io.copydesk.cli.score.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.copydesk.cli.console.CommandFailure;
import io.copydesk.cli.gold.GoldFile;
import java.util.List;
import org.junit.jupiter.api.Test;

class StoryArticlesTest {

  @Test
  void a_row_is_a_figure_where_its_words_stand_behind_those_of_the_row_before() {
    GoldFile stories =
        stories(
            """
            == silver | 2026-03-14
            ! Silver falls 3 percent
            [[C|Norvik]] fell 3 percent, gold 13 percent and tin 3 percent.
            --
            3 percent | Silver | price/- | ? | down
            3 percent | Norvik | share price | - | down | YEAR_ON_YEAR
            3 percent | tin | price | 2026-03 | down
            """);

    GoldFile articles = StoryArticles.annotated(stories);

    assertThat(articles.lines())
        .containsExactly(
            """
            {"id":"silver","title":"Silver falls 3 percent",\
            "body":"Norvik fell 3 percent, gold 13 percent and tin 3 percent.",\
            "publishedAt":"2026-03-14T12:00:00Z","mentions":[\
            {"type":"FIGURE","field":"TITLE","start":13,"end":22,"text":"3 percent",\
            "subject":["Silver"],"metric":["price","-"],"direction":["down"],"period":["?"],"basis":[]},\
            {"type":"FIGURE","field":"BODY","start":12,"end":21,"text":"3 percent",\
            "subject":["Norvik"],"metric":["share price"],"direction":["down"],"period":["-"],"basis":["YEAR_ON_YEAR"]},\
            {"type":"FIGURE","field":"BODY","start":47,"end":56,"text":"3 percent",\
            "subject":["tin"],"metric":["price"],"direction":["down"],"period":["2026-03"],"basis":[]}]}""");
  }

  @Test
  void a_row_whose_figure_does_not_stand_behind_the_one_before_is_named() {
    GoldFile stories =
        stories(
            """
            == a
            Silver fell 3 percent, gold 13 percent.
            --
            13 percent | gold | price | - | down
            3 percent | Silver | price | - | down
            """);

    assertThatThrownBy(() -> StoryArticles.annotated(stories))
        .isInstanceOf(CommandFailure.class)
        .hasMessage("s.txt:5: \"3 percent\" does not stand in the story behind the figure before");
  }

  @Test
  void what_a_row_does_not_say_is_not_scored() {
    GoldFile stories =
        stories("== a\nSilver fell 3 percent.\n--\n3 percent | Silver | price | - | down\n");
    String system =
        """
        {"id":"a","mentions":[{"type":"FIGURE","field":"BODY","start":12,"end":21,"figure":{"metric":"price",\
        "kind":"PERCENT","value":"3","unit":"%","comparator":"NONE","basis":"YEAR_ON_YEAR"}}]}\
        """;

    FigureScores scores =
        new FigureScores(
            StoryArticles.annotated(stories), new GoldFile("system.jsonl", List.of(system)));

    assertThat(scores.lines())
        .containsExactly(
            "1 figures: strict F1 1.000  overlap F1 1.000",
            "subject    gold    1  P 0.000 R 0.000 F1 0.000",
            "metric     gold    1  P 1.000 R 1.000 F1 1.000",
            "period     gold    0  P 0.000 R 0.000 F1 0.000",
            "direction  gold    1  P 0.000 R 0.000 F1 0.000",
            "basis      gold    0  P 0.000 R 0.000 F1 0.000");
    assertThat(scores.json()).contains("\"attributes\":{},\"subject\"");
    assertThat(scores.misses("figure")).isEmpty();
  }

  private static GoldFile stories(String text) {
    return new GoldFile("s.txt", text.lines().toList());
  }
}
