package io.copydesk.extract.name.judge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;

class CalibrationTest {

  private static final double NEAR = 1e-6;

  @Property(tries = 100)
  void kinds_without_a_fitted_line_keep_their_probabilities(
      @ForAll @DoubleRange(min = 0.01, max = 0.99) double believed) {
    Calibration companies = Calibration.of(List.of("company\t2.000 0.500"));

    assertThat(companies.of(NameKind.PERSON, believed)).isCloseTo(believed, within(NEAR));
  }

  @Property(tries = 100)
  void calibration_keeps_the_order_of_probabilities(
      @ForAll @DoubleRange(min = 0, max = 0.9) double less) {
    Calibration companies = Calibration.of(List.of("company\t0.700 -0.300"));

    assertThat(companies.of(NameKind.COMPANY, less))
        .isLessThan(companies.of(NameKind.COMPANY, less + 0.1));
  }

  @Test
  void probabilities_of_zero_and_one_stay_within_bounds() {
    Calibration companies = Calibration.of(List.of("company\t1.100 0.200"));

    assertThat(companies.of(NameKind.COMPANY, 1)).isBetween(0.99, 1.0);
    assertThat(companies.of(NameKind.COMPANY, 0)).isBetween(0.0, 0.01);
  }

  @Test
  void is_read_as_it_is_written() {
    List<String> text =
        List.of(
            "company\t0.900 -0.100",
            "ministry\t1.100 0.200",
            "organization\t1.000 0.000",
            "person\t0.950 0.050",
            "place\t1.250 -0.500");

    assertThat(Calibration.of(text).text()).isEqualTo(text);
  }
}
