package io.copydesk.extract.name;

import static org.assertj.core.api.Assertions.assertThat;

import io.copydesk.events.Evidence;
import io.copydesk.extract.Fixtures;
import io.copydesk.extract.name.judge.NameKind;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PartsOfLawsTest {

  private final PartsOfLaws laws = new PartsOfLaws();

  @ParameterizedTest
  @CsvSource({
    "the Invest Orvane Act of May, 1, 3, MINISTRY",
    "the Orvane Bill of May, 1, 2, COMPANY",
    "the Orvane Bank Amendment Bill of May, 1, 3, ORGANIZATION",
    "the Orvane Bank (Amendment) Act of May, 1, 3, COMPANY",
    "the Orvane League Charter of May, 1, 3, ORGANIZATION",
    "the Orvane League Convention on Trade, 1, 3, ORGANIZATION",
    "the Orvane League Framework Convention on Trade, 1, 3, ORGANIZATION",
    "the Orvane League Convention on the Law of Trade, 1, 3, ORGANIZATION",
    "the Orvane Convention on Free Trade said, 1, 6, ORGANIZATION"
  })
  void a_body_that_a_law_is_named_by_is_a_part_of_the_laws_name(
      String text, int first, int end, NameKind kind) {
    assertThat(has(text, first, end, kind)).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "the Orvane Bank acts, 1, 3, COMPANY",
    "the Orvane act of May, 1, 2, COMPANY",
    "the Orvane League Convention of May, 1, 3, ORGANIZATION",
    "the Orvane League Convention on Tuesday, 1, 3, ORGANIZATION",
    "the Orvane League Convention to vote, 1, 3, ORGANIZATION",
    "the Southern Orvane Convention on Trade, 1, 4, ORGANIZATION",
    "the Secretariat of the Convention on Free Trade said, 1, 8, ORGANIZATION",
    "the Orvane Charter merger of May, 1, 2, COMPANY",
    "the Convention on Trade of May, 1, 2, ORGANIZATION",
    "the Orvane Bank amendment of May, 1, 3, COMPANY",
    "the Orvane Bank Chairman Bill Aaber, 1, 3, COMPANY",
    "said Orvane Bill, 1, 2, PERSON"
  })
  void other_names_are_not(String text, int first, int end, NameKind kind) {
    assertThat(has(text, first, end, kind)).isFalse();
  }

  @Test
  void a_body_of_the_catalog_is_one_though_it_is_called_like_a_treaty() {
    assertThat(
            laws.has(
                Fixtures.sentence("the Orvane Convention on Free Trade said"),
                name(NameKind.ORGANIZATION, 1, 6, Evidence.CATALOG)))
        .isFalse();
  }

  private boolean has(String text, int first, int end, NameKind kind) {
    return laws.has(Fixtures.sentence(text), name(kind, first, end, Evidence.STATISTICAL));
  }

  private static NamedSpan name(NameKind kind, int first, int end, Evidence by) {
    return new NamedSpan(kind, first, end, Set.of(by), 0.9, null, null, null);
  }
}
