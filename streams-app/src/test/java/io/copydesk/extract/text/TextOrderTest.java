package io.copydesk.extract.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextOrderTest {

  private static final List<Integer> PLACES = List.of(2, 5, 5, 9);

  @ParameterizedTest(name = "{1} of 2, 5, 5 and 9 are before {0}")
  @CsvSource({"1, 0", "2, 0", "3, 1", "5, 1", "6, 3", "9, 3", "10, 4"})
  void it_counts_what_is_before_a_place_and_not_what_is_at_it(int place, int before) {
    assertThat(TextOrder.countBefore(PLACES, each -> each < place)).isEqualTo(before);
  }

  @Test
  void nothing_is_before_a_place_where_nothing_is() {
    assertThat(TextOrder.countBefore(List.<Integer>of(), each -> each < 3)).isZero();
  }
}
