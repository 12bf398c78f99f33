package io.copydesk.extract.name.judge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.copydesk.extract.name.reading.TextHash;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WeightsTest {

  @Test
  void
      a_weight_speaks_for_the_kind_whose_letter_it_stands_behind_and_against_it_behind_a_small_one() {
    Weights weights = Weights.of(List.of("[last]", "bank\tC48o41"));

    int[] sums = sums(weights, Template.LAST, "bank");
    int at = Signal.WORDS.index() * NameKind.COUNT;
    assertThat(sums[at + NameKind.COMPANY.index()]).isEqualTo(48);
    assertThat(sums[at + NameKind.ORGANIZATION.index()]).isEqualTo(-41);
    assertThat(sums[at + NameKind.PERSON.index()]).isZero();
  }

  @Test
  void the_greatest_weights_of_neighbouring_kinds_do_not_touch_each_other() {
    Weights weights = Weights.of(List.of("[rule_other]", "1\tC2047m2047O2047p2047L2047"));

    int[] sums = sums(weights, Template.RULE_OTHER, "1");
    int at = Signal.RULES.index() * NameKind.COUNT;
    assertThat(Arrays.copyOfRange(sums, at, at + NameKind.COUNT))
        .containsExactly(2047, -2047, 2047, -2047, 2047);
    assertThat(Arrays.stream(sums).filter(sum -> sum != 0)).hasSize(NameKind.COUNT);
  }

  @Test
  void a_line_behind_a_blank_goes_on_with_the_first_part_of_the_pair_above() {
    Weights weights = Weights.of(List.of("[before_two]", "bank|of\tC48", " the\tO12", "of\tP3"));

    long pair = Template.BEFORE_TWO.key(TextHash.of("bank"), TextHash.of("the"));
    assertThat(
            sums(weights, pair)[
                Signal.BESIDE.index() * NameKind.COUNT + NameKind.ORGANIZATION.index()])
        .isEqualTo(12);
  }

  private static int[] sums(Weights weights, Template template, String value) {
    return sums(weights, template.key(TextHash.of(value)));
  }

  private static int[] sums(Weights weights, long key) {
    int[] row = new int[1];
    weights.rows(new long[] {key}, 1, row);
    int[] sums = new int[Scoring.SUMS];
    weights.addTo(sums, row[0]);
    return sums;
  }

  @Test
  void the_usual_themes_are_kept_as_they_are_written() {
    Weights weights = Weights.of(List.of("[themes]", "bread\t0.0123", "[last]", "bank\tC48"));

    assertThat(weights.themes()).containsExactly("bread\t0.0123");
  }

  @Test
  void hidden_units_are_read_from_a_section_of_their_own() {
    Weights weights = Weights.of(List.of("[hidden]", "headline\t100", "for P\t200", "[last]"));

    assertThat(weights.hidden().text()).contains("headline\t100", "for P\t200");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "bank",
        "bank\t",
        "bank\tC0",
        "bank\tX48",
        "bank\t48",
        "bank\tC",
        "bank\tC40000",
        "bank\tC2048",
        "bank\tC41c12",
        "bank\tC o41",
        "bank\tC48 O-41"
      })
  void a_weight_of_no_kind_or_of_no_size_that_fits_is_refused_and_so_is_a_line_of_none(
      String line) {
    assertThatThrownBy(() -> Weights.of(List.of("[last]", line)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageEndingWith(" in: " + line);
  }
}
