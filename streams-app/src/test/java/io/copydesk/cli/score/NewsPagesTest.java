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
          "bodies-and-shapes",
          "papers-of-today",
          "codes-and-periods",
          "notices-and-venues",
          "calls-lists-and-labels");

  private static HeldOutScores scores;

  @BeforeAll
  static void scoreTheStories() {
    scores = new HeldOutScores(FILES);
  }

  /**
   * Some .01 to .02 below what was measured on 1 December 2026, of the last four files on the 3rd;
   * for kinds with fewer than a hundred names twice that, and none with fewer than forty. None is
   * below an earlier one. Organisations of the financial stories lost .011 with the last weights,
   * so that only .002 are left there.
   */
  @ParameterizedTest
  @CsvSource({
    "news-pages, COMPANY, 0.89",
    "news-pages, MINISTRY, 0.905",
    "news-pages, ORGANIZATION, 0.85",
    "news-pages, PERSON, 0.895",
    "news-pages, PLACE, 0.86",
    "news-pages-retold, COMPANY, 0.925",
    "news-pages-retold, MINISTRY, 0.925",
    "news-pages-retold, ORGANIZATION, 0.845",
    "news-pages-retold, PERSON, 0.945",
    "news-pages-retold, PLACE, 0.935",
    "finance-of-all-continents, COMPANY, 0.895",
    "finance-of-all-continents, MINISTRY, 0.915",
    "finance-of-all-continents, ORGANIZATION, 0.83",
    "finance-of-all-continents, PERSON, 0.92",
    "finance-of-all-continents, PLACE, 0.915",
    "papers-of-africa-and-asia, COMPANY, 0.795",
    "papers-of-africa-and-asia, MINISTRY, 0.86",
    "papers-of-africa-and-asia, ORGANIZATION, 0.83",
    "papers-of-africa-and-asia, PERSON, 0.83",
    "papers-of-africa-and-asia, PLACE, 0.84",
    "papers-of-europe-and-america, COMPANY, 0.78",
    "papers-of-europe-and-america, MINISTRY, 0.785",
    "papers-of-europe-and-america, ORGANIZATION, 0.745",
    "papers-of-europe-and-america, PERSON, 0.905",
    "papers-of-europe-and-america, PLACE, 0.78",
    "bodies-and-shapes, COMPANY, 0.81",
    "bodies-and-shapes, MINISTRY, 0.875",
    "bodies-and-shapes, ORGANIZATION, 0.87",
    "bodies-and-shapes, PERSON, 0.94",
    "bodies-and-shapes, PLACE, 0.93",
    "papers-of-today, COMPANY, 0.82",
    "papers-of-today, MINISTRY, 0.92",
    "papers-of-today, ORGANIZATION, 0.89",
    "papers-of-today, PERSON, 0.845",
    "papers-of-today, PLACE, 0.9",
    "codes-and-periods, COMPANY, 0.74",
    "codes-and-periods, MINISTRY, 0.83",
    "codes-and-periods, PERSON, 0.925",
    "codes-and-periods, PLACE, 0.895",
    "notices-and-venues, COMPANY, 0.785",
    "notices-and-venues, MINISTRY, 0.89",
    "notices-and-venues, ORGANIZATION, 0.775",
    "notices-and-venues, PERSON, 0.78",
    "notices-and-venues, PLACE, 0.745",
    "calls-lists-and-labels, COMPANY, 0.88",
    "calls-lists-and-labels, PERSON, 0.87",
    "calls-lists-and-labels, PLACE, 0.92"
  })
  void strict_f1_stays_above_its_floor(String file, MentionType type, double floor) {
    double f1 = scores.of(file).path(type.name()).path("strict").path("f1").asDouble();

    assertThat(f1).isGreaterThan(floor);
  }
}
