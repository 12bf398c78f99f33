package io.copydesk.extract.name.judge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.copydesk.extract.name.reading.TextHash;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WeightsTest {

  @Test
  void
      a_weight_speaks_for_the_kind_whose_letter_it_stands_behind_and_against_it_behind_a_small_one() {
    Weights weights = Weights.of(List.of("[last]", "bank\tC48o41"));

    int[] row = new int[1];
    weights.rows(new long[] {Template.LAST.key(TextHash.of("bank"))}, 1, row);
    assertThat(weights.value(row[0], NameKind.COMPANY.index())).isEqualTo(48);
    assertThat(weights.value(row[0], NameKind.ORGANIZATION.index())).isEqualTo(-41);
    assertThat(weights.value(row[0], NameKind.PERSON.index())).isZero();
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
        "bank\tX48",
        "bank\t48",
        "bank\tC",
        "bank\tC40000",
        "bank\tC o41",
        "bank\tC48 O-41"
      })
  void a_weight_of_no_kind_or_of_no_size_that_fits_is_refused(String line) {
    assertThatThrownBy(() -> Weights.of(List.of("[last]", line)))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
