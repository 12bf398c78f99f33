package io.copydesk.extract.figure.elision;

import static org.assertj.core.api.Assertions.assertThat;

import io.copydesk.extract.Mention;
import io.copydesk.extract.figure.FoundFigures;
import io.copydesk.extract.figure.PtbText;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Numbers for which two sources of a unit have different answers: the one asked first decides. */
class UnitSourceOrderTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The war cost $3 billion and killed 1.2 million. | USD person",
        "The number of jobs in the town fell from 6,000 to 4,000. | job job",
        "Wolves killed 65 of its 700 sheep. | sheep sheep",
        "The storm hit 140 houses and killed another 40. | house person",
      })
  void a_nearer_word_decides_before_what_was_counted_elsewhere(String text, String units) {
    List<String> found =
        FoundFigures.in(PtbText.body(text)).stream()
            .map(Mention::figure)
            .map(figure -> figure == null ? "" : figure.unit())
            .toList();

    assertThat(found).containsExactly(units.split(" "));
  }
}
