package io.copydesk.extract.name;

import static org.assertj.core.api.Assertions.assertThat;

import io.copydesk.events.Evidence;
import io.copydesk.extract.Fixtures;
import io.copydesk.extract.name.judge.NameKind;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PartsOfThingsTest {

  private final PartsOfThings parts = new PartsOfThings();

  @ParameterizedTest
  @CsvSource({
    "the Invest Orvane Act of May, 1, 3, MINISTRY",
    "the 2009-built Orvane Star sank, 4, 6, COMPANY",
    "Orvane's disease is rare, 0, 1, PERSON",
    "under the symbol ORVN from May, 3, 4, COMPANY",
    "under the ticker ORVN from May, 3, 4, MINISTRY"
  })
  void a_laws_a_ships_a_diseases_and_a_listings_words_are_no_name(
      String text, int first, int end, NameKind kind) {
    assertThat(has(text, first, end, kind)).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "Orvane's disease prevention works, 0, 1, PERSON",
    "Orvane's plan is new, 0, 1, PERSON",
    "the Orvane Bank acts, 1, 3, COMPANY",
    "the purpose-built Orvane Bank, 4, 6, COMPANY",
    "a symbol of Orvane, 3, 4, COMPANY"
  })
  void other_names_are(String text, int first, int end, NameKind kind) {
    assertThat(has(text, first, end, kind)).isFalse();
  }

  private boolean has(String text, int first, int end, NameKind kind) {
    return parts.has(
        Fixtures.sentence(text),
        new NamedSpan(kind, first, end, Set.of(Evidence.STATISTICAL), 0.9, null, null, null));
  }
}
