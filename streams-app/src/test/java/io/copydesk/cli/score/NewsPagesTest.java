package io.copydesk.cli.score;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.copydesk.cli.enrich.BundledEngine;
import io.copydesk.events.MentionType;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import picocli.CommandLine;

/**
 * Accuracy of names in stories that nothing is learnt from, for every checkout. They were written
 * at mistakes of the judge, so that real news is easier (README.md).
 */
class NewsPagesTest {

  private static JsonNode scores;

  @BeforeAll
  static void scoreTheStories() throws IOException {
    StringWriter out = new StringWriter();
    new CommandLine(new ScoreCommand(new BundledEngine()))
        .setOut(new PrintWriter(out))
        .execute("src/held-out/news-pages.txt", "--json");
    scores = new ObjectMapper().readTree(out.toString());
  }

  /** Some .01 below what was measured on 30 November 2026. */
  @ParameterizedTest
  @CsvSource({
    "COMPANY, 0.88",
    "MINISTRY, 0.895",
    "ORGANIZATION, 0.835",
    "PERSON, 0.865",
    "PLACE, 0.84"
  })
  void strict_f1_stays_above_its_floor(MentionType type, double floor) {
    double f1 = scores.path(type.name()).path("strict").path("f1").asDouble();

    assertThat(f1).isGreaterThan(floor);
  }
}
