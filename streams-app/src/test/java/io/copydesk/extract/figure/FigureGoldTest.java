package io.copydesk.extract.figure;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.copydesk.SharedFiles;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Figures found on annotated articles, where they lie beside the checkout: on the half that the
 * grammar was written with, and on the half that was held out.
 */
class FigureGoldTest {

  @ParameterizedTest(name = "{0} lines")
  @CsvSource({"odd, 1", "even, 0"})
  void finds_the_figures_that_readers_marked(String half, int remainder) throws IOException {
    List<JsonNode> articles = FiguresAsJson.lines(SharedFiles.require("gold/dev.jsonl"));
    FigureScore score = new FigureScore();

    for (int line = 1; line <= articles.size(); line++) {
      if (line % 2 == remainder) {
        JsonNode article = articles.get(line - 1);
        score.add(article, FoundFigures.in(FiguresAsJson.read(article)));
      }
    }

    FigureScore.FigureRates counted = score.count();
    System.out.println(half + " lines: " + counted);
    assertThat(counted.strictF1()).as("strict F1").isGreaterThanOrEqualTo(0.95);
    assertThat(counted.overlapF1()).as("overlap F1").isGreaterThanOrEqualTo(0.97);
    assertThat(counted.amounts()).as("value, unit and kind").isGreaterThanOrEqualTo(0.97);
    assertThat(counted.comparators()).as("comparators").isGreaterThanOrEqualTo(0.97);
  }
}
