package io.copydesk.extract.figure.words;

import static org.assertj.core.api.Assertions.assertThat;

import io.copydesk.extract.figure.lexeme.Lexemes;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ComparisonWordsTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "vs 4 pct",
        "against 4 pct",
        "compared 4 pct",
        "compared with 4 pct",
        "compares favourably with 4 pct",
        "contrast to 4 pct",
        "comparison with 4 pct"
      })
  void leads_to_what_something_is_compared_with(String text) {
    Lexemes in = Lexemes.of(text, 0, text.length());

    assertThat(ComparisonWords.leads(in, 0)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"relative to 4 pct", "contrast , 4 pct", "from 4 pct", "to 4 pct"})
  void leads_nowhere_without_what_belongs_to_it(String text) {
    Lexemes in = Lexemes.of(text, 0, text.length());

    assertThat(ComparisonWords.leads(in, 0)).isFalse();
  }

  @Test
  void counts_beside_what_a_class_looks_for() {
    assertThat(ComparisonWords.againstAnd(Set.of("from"))).contains("from", "vs", "against");
  }
}
