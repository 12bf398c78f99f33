package io.copydesk.extract.name.learn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.copydesk.extract.name.judge.Calibration;
import io.copydesk.extract.name.judge.NameKind;
import org.junit.jupiter.api.Test;

class ReliabilityTest {

  private static final double NEAR = 0.02;

  private final Reliability reliability = new Reliability();

  @Test
  void calibration_lowers_probabilities_to_how_often_names_were_right() {
    say(NameKind.COMPANY, 0.9, 800, 1000);
    say(NameKind.COMPANY, 0.6, 550, 1000);

    Calibration calibration = reliability.calibration();

    assertThat(calibration.of(NameKind.COMPANY, 0.9)).isCloseTo(0.8, within(NEAR));
    assertThat(calibration.of(NameKind.COMPANY, 0.6)).isCloseTo(0.55, within(NEAR));
  }

  @Test
  void each_kind_is_calibrated_by_its_own_names() {
    say(NameKind.COMPANY, 0.9, 500, 1000);
    say(NameKind.PERSON, 0.9, 900, 1000);

    Calibration calibration = reliability.calibration();

    assertThat(calibration.of(NameKind.COMPANY, 0.9)).isCloseTo(0.5, within(NEAR));
    assertThat(calibration.of(NameKind.PERSON, 0.9)).isCloseTo(0.9, within(NEAR));
  }

  @Test
  void fitting_converges_where_nearly_all_names_are_certain_and_right() {
    say(NameKind.MINISTRY, 0.9999999, 2950, 3000);
    say(NameKind.MINISTRY, 0.97, 190, 200);
    say(NameKind.MINISTRY, 0.5, 8, 20);

    Calibration calibration = reliability.calibration();

    assertThat(calibration.of(NameKind.MINISTRY, 0.9999999)).isCloseTo(0.98, within(NEAR));
    assertThat(calibration.of(NameKind.MINISTRY, 0.5)).isBetween(0.2, 0.9);
  }

  @Test
  void without_names_the_calibration_changes_nothing() {
    assertThat(reliability.calibration().of(NameKind.PLACE, 0.7)).isCloseTo(0.7, within(NEAR));
  }

  private void say(NameKind kind, double probability, int right, int times) {
    for (int i = 0; i < times; i++) {
      reliability.add(kind, i % 5, probability, i < right);
    }
  }
}
