package io.copydesk.extract.figure.metric;

import static org.assertj.core.api.Assertions.assertThat;

import io.copydesk.extract.figure.lexeme.Lexemes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MetricNamesTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "return on equity",
        "cost of sales",
        "loan to value ratio",
        "average revenue per user",
        "profit after tax",
        "profit before zakat and taxes",
        "earnings before interest and tax"
      })
  void a_name_goes_on_behind_a_word_that_else_ends_a_run_of_nouns(String name) {
    Lexemes in = lexemes(name + " rose");

    assertThat(MetricNames.end(in, 0)).isEqualTo(in.size() - 1);
    assertThat(MetricNames.start(in, in.size() - 2)).isZero();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"profit after costs", "sales of cars", "people before tax", "return to Rome"})
  void other_nouns_end_there(String words) {
    assertThat(MetricNames.end(lexemes(words), 0)).isEqualTo(1);
  }

  @ParameterizedTest
  @CsvSource({
    "return on equity, return",
    "net profit after tax, profit",
    "research and development costs, costs",
    "market share, share"
  })
  void the_head_is_the_noun_that_the_rest_tells_more_of(String name, String head) {
    Lexemes in = lexemes(name);

    assertThat(in.get(MetricNames.head(in, 0, in.size())).lower()).isEqualTo(head);
  }

  @Test
  void all_levies_are_called_tax() {
    assertThat(MetricNames.withoutLevies("net profit after zakat and taxes"))
        .isEqualTo("net profit after tax");
    assertThat(MetricNames.withoutLevies("corporate tax")).isEqualTo("corporate tax");
  }

  private static Lexemes lexemes(String text) {
    return Lexemes.of(text, 0, text.length());
  }
}
