package io.copydesk.cli.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class MediansTest {

  @Test
  void the_median_of_an_odd_number_is_the_middle_one_whatever_the_order() {
    assertThat(Medians.median(List.of(9.0, 1.0, 2.0))).isEqualTo(2.0);
  }

  @Test
  void the_median_of_an_even_number_lies_between_the_middle_two() {
    assertThat(Medians.median(List.of(4.0, 1.0, 2.0, 9.0))).isEqualTo(3.0);
  }

  @Test
  void a_percentile_is_the_smallest_value_that_so_many_do_not_exceed() {
    List<Double> oneToTwoHundred = IntStream.rangeClosed(1, 200).mapToObj(i -> (double) i).toList();

    assertThat(Medians.percentile(oneToTwoHundred, 0.99)).isEqualTo(198.0);
  }

  @Test
  void every_percentile_of_one_value_is_that_value() {
    assertThat(Medians.percentile(List.of(7.0), 0.01)).isEqualTo(7.0);
  }
}
