package io.copydesk.extract.name;

import static org.assertj.core.api.Assertions.assertThat;

import io.copydesk.events.Evidence;
import io.copydesk.extract.Fixtures;
import io.copydesk.extract.name.judge.NameKind;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GradesOfSharesTest {

  private final GradesOfShares grades = new GradesOfShares();

  @ParameterizedTest
  @CsvSource({
    "raised Orvane from Neutral to Buy, 3, 4",
    "cut the shares to Underperform, 4, 5",
    "keeps Orvane at Market Perform, 3, 5"
  })
  void a_grade_of_a_share_is_no_name(String text, int first, int end) {
    assertThat(has(text, first, end, Evidence.STATISTICAL)).isTrue();
  }

  @ParameterizedTest
  @CsvSource({"Neutral said so, 0, 1", "sold to Orvane, 2, 3", "the Neutral said so, 1, 2"})
  void what_stands_elsewhere_or_is_no_grade_may_be_one(String text, int first, int end) {
    assertThat(has(text, first, end, Evidence.STATISTICAL)).isFalse();
  }

  @ParameterizedTest
  @CsvSource({"sold to Neutral, 2, 3"})
  void a_company_of_the_catalog_is_one(String text, int first, int end) {
    assertThat(has(text, first, end, Evidence.CATALOG)).isFalse();
  }

  private boolean has(String text, int first, int end, Evidence by) {
    return grades.has(
        Fixtures.sentence(text),
        new NamedSpan(NameKind.COMPANY, first, end, Set.of(by), 0.9, null, null, null));
  }
}
