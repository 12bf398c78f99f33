package io.copydesk.extract.name.learn;

import static org.assertj.core.api.Assertions.assertThat;

import io.copydesk.extract.name.judge.NameKind;
import org.junit.jupiter.api.Test;

class ChosenWeightsTest {

  @Test
  void weights_other_than_0_are_chosen_and_the_features_that_have_one() {
    float[] weights = new float[3 * NameKind.COUNT];
    int ofPersons = NameKind.COUNT + NameKind.PERSON.index();
    weights[ofPersons] = -0.5f;

    ChosenWeights chosen = ChosenWeights.of(weights);

    assertThat(chosen.has(ofPersons)).isTrue();
    assertThat(chosen.has(NameKind.COUNT + NameKind.COMPANY.index())).isFalse();
    assertThat(chosen.hasAnyOf(0)).isFalse();
    assertThat(chosen.hasAnyOf(1)).isTrue();
    assertThat(chosen.hasAnyOf(2)).isFalse();
  }

  @Test
  void all_weights_of_all_features_may_be_chosen() {
    ChosenWeights chosen = ChosenWeights.all(2);

    assertThat(chosen.hasAnyOf(0)).isTrue();
    assertThat(chosen.has(2 * NameKind.COUNT - 1)).isTrue();
    assertThat(chosen.hasAnyOf(2)).isFalse();
  }
}
