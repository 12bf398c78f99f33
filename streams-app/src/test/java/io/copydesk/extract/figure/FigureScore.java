package io.copydesk.extract.figure;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.copydesk.cli.gold.GoldFile;
import io.copydesk.cli.score.ScoreRun;
import io.copydesk.extract.Mention;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** How well figures were found, as {@code copydesk score} counts them. */
final class FigureScore {

  private final List<String> gold = new ArrayList<>();
  private final List<String> system = new ArrayList<>();

  /** Adds an article, in which readers marked the figures, and what was found in it. */
  void add(JsonNode article, List<Mention> found) throws IOException {
    gold.add(article.toString());
    system.add(FiguresAsJson.line(article.path("id").asText(), found));
  }

  /** What was counted; F1 and shares from 0 to 1. */
  record FigureRates(double strictF1, double overlapF1, double amounts, double comparators) {}

  FigureRates count() throws IOException {
    ScoreRun run = ScoreRun.of(new GoldFile("gold", gold), new GoldFile("found", system));
    JsonNode score = new ObjectMapper().readTree(run.json());
    JsonNode attributes = score.path("figure_attributes");
    return new FigureRates(
        score.path("FIGURE").path("strict").path("f1").asDouble(),
        score.path("FIGURE").path("overlap").path("f1").asDouble(),
        attributes.path("all").asDouble(),
        attributes.path("comparator").asDouble());
  }
}
