package io.copydesk.extract.figure;

import static org.assertj.core.api.Assertions.assertThat;

import io.copydesk.extract.figure.BindingScore.Part;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Holds what was reached on stories in the manner of a newswire. */
class BindingGoldTest {

  @ParameterizedTest
  @CsvSource({
    "SUBJECT, 0.95, 0.85",
    "METRIC, 0.95, 0.9",
    "PERIOD, 0.95, 0.9",
    "DIRECTION, 0.95, 0.95",
    "BASIS, 0.95, 0.9"
  })
  void binds_figures_as_a_reader_does(Part part, double precision, double recall) {
    BindingScore score = BindingGold.bundled();

    assertThat(score.precision(part))
        .as("precision, %s %s", score, score.mistakes())
        .isGreaterThanOrEqualTo(precision);
    assertThat(score.recall(part))
        .as("recall, %s %s", score, score.mistakes())
        .isGreaterThanOrEqualTo(recall);
  }
}
