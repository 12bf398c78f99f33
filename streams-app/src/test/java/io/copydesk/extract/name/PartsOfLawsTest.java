package io.copydesk.extract.name;

import static org.assertj.core.api.Assertions.assertThat;

import io.copydesk.events.Evidence;
import io.copydesk.extract.Fixtures;
import io.copydesk.extract.name.judge.NameKind;
import java.util.Set;
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
    "the Convention on Trade of May, 1, 2, ORGANIZATION",
    "the Orvane Bank amendment of May, 1, 3, COMPANY",
    "the Orvane Bank Chairman Bill Aaber, 1, 3, COMPANY",
    "said Orvane Bill, 1, 2, PERSON"
  })
  void other_names_are_not(String text, int first, int end, NameKind kind) {
    assertThat(has(text, first, end, kind)).isFalse();
  }

  private boolean has(String text, int first, int end, NameKind kind) {
    return laws.has(
        Fixtures.sentence(text),
        new NamedSpan(kind, first, end, Set.of(Evidence.STATISTICAL), 0.9, null, null, null));
  }
}
