package io.copydesk.cli.score;

import static org.assertj.core.api.Assertions.assertThat;

import io.copydesk.events.MentionType;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Accuracy of names in stories that nothing is learnt from, for every checkout. All but the retold
 * pages were written at mistakes of the judge, so that real news is easier (rationale/sets.md).
 */
class NewsPagesTest {

  private static final List<String> FILES =
      List.of(
          "news-pages",
          "news-pages-retold",
          "finance-of-all-continents",
          "papers-of-africa-and-asia",
          "papers-of-europe-and-america",
          "bodies-and-shapes");

  private static HeldOutScores scores;

  @BeforeAll
  static void scoreTheStories() {
    scores = new HeldOutScores(FILES);
  }

  /**
   * Some .01 to .02 below what was measured on 30 November 2026, the retold pages' on 1 December;
   * twice that for their ministries, of which there are 54.
   */
  @ParameterizedTest
  @CsvSource({
    "news-pages, COMPANY, 0.88",
    "news-pages, MINISTRY, 0.895",
    "news-pages, ORGANIZATION, 0.835",
    "news-pages, PERSON, 0.88",
    "news-pages, PLACE, 0.84",
    "news-pages-retold, COMPANY, 0.91",
    "news-pages-retold, MINISTRY, 0.89",
    "news-pages-retold, ORGANIZATION, 0.82",
    "news-pages-retold, PERSON, 0.945",
    "news-pages-retold, PLACE, 0.93",
    "finance-of-all-continents, COMPANY, 0.895",
    "finance-of-all-continents, MINISTRY, 0.905",
    "finance-of-all-continents, ORGANIZATION, 0.815",
    "finance-of-all-continents, PERSON, 0.915",
    "finance-of-all-continents, PLACE, 0.91",
    "papers-of-africa-and-asia, COMPANY, 0.765",
    "papers-of-africa-and-asia, MINISTRY, 0.845",
    "papers-of-africa-and-asia, ORGANIZATION, 0.825",
    "papers-of-africa-and-asia, PERSON, 0.805",
    "papers-of-africa-and-asia, PLACE, 0.825",
    "papers-of-europe-and-america, COMPANY, 0.725",
    "papers-of-europe-and-america, MINISTRY, 0.78",
    "papers-of-europe-and-america, ORGANIZATION, 0.72",
    "papers-of-europe-and-america, PERSON, 0.895",
    "papers-of-europe-and-america, PLACE, 0.76",
    "bodies-and-shapes, COMPANY, 0.79",
    "bodies-and-shapes, MINISTRY, 0.875",
    "bodies-and-shapes, ORGANIZATION, 0.855",
    "bodies-and-shapes, PERSON, 0.935",
    "bodies-and-shapes, PLACE, 0.91"
  })
  void strict_f1_stays_above_its_floor(String file, MentionType type, double floor) {
    double f1 = scores.of(file).path(type.name()).path("strict").path("f1").asDouble();

    assertThat(f1).isGreaterThan(floor);
  }
}
