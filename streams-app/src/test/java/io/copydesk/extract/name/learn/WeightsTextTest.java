package io.copydesk.extract.name.learn;

import static org.assertj.core.api.Assertions.assertThat;

import io.copydesk.extract.name.judge.Calibration;
import io.copydesk.extract.name.judge.HiddenUnits;
import io.copydesk.extract.name.judge.NameKind;
import io.copydesk.extract.name.judge.Template;
import io.copydesk.extract.name.reading.TextHash;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class WeightsTextTest {

  private static final int OFTEN_MET = 1_000;

  private final FeatureNames names = new FeatureNames(Set.of("often", "seldom"));
  private final int often = names.number(Template.LAST_BROAD, hash("often"));
  private final int seldom = names.number(Template.LAST_BROAD, hash("seldom"));

  @Test
  void a_small_weight_of_what_is_met_often_matters_more_than_a_larger_one_of_what_is_met_once() {
    for (int i = 1; i < OFTEN_MET; i++) {
      names.number(Template.LAST_BROAD, hash("often"));
    }

    float[] kept = WeightsText.kept(weights(0.1f, 0.3f), names, 1);

    assertThat(kept).containsExactly(weights(0.1f, 0));
  }

  @Test
  void of_what_is_met_as_often_the_larger_weight_matters_more() {
    float[] kept = WeightsText.kept(weights(0.1f, 0.3f), names, 1);

    assertThat(kept).containsExactly(weights(0, 0.3f));
  }

  @Test
  void weights_are_kept_in_whole_hundredths_as_the_file_has_them() {
    float[] kept = WeightsText.kept(weights(0.1234f, 0.004f), names, 2);

    assertThat(kept).containsExactly(weights(0.12f, 0));
    assertThat(lines(kept)).containsSubsequence("[last_broad]", "often\tC12");
  }

  private List<String> lines(float[] weights) {
    HiddenUnits none = new HiddenUnits(new float[HiddenUnits.inputs() + 1][0], new float[0]);
    return WeightsText.of(
        names, Calibration.of(new double[2 * NameKind.COUNT]), List.of(), none, weights);
  }

  private float[] weights(float ofOften, float ofSeldom) {
    float[] weights = new float[names.size() * NameKind.COUNT];
    weights[often * NameKind.COUNT] = ofOften;
    weights[seldom * NameKind.COUNT] = ofSeldom;
    return weights;
  }

  private static long hash(String text) {
    return TextHash.of(text);
  }
}
