package io.copydesk.extract.name.learn;

import static org.assertj.core.api.Assertions.assertThat;

import io.copydesk.extract.name.judge.NameKind;
import io.copydesk.extract.name.judge.Template;
import io.copydesk.extract.name.reading.TextHash;
import java.util.Set;
import org.junit.jupiter.api.Test;

class KeptWeightsTest {

  private static final int OFTEN_MET = 1_000;

  /** What a line takes: one of the words below, a tabulator, "C15" or the like, and its end. */
  private static final int ONE_LINE = 11;

  private static final int ONE_WEIGHT = 3;

  private final FeatureNames names = new FeatureNames(Set.of("often", "seldom", "an unusual word"));
  private final int often = feature("often");
  private final int seldom = feature("seldom");
  private final int unusual = feature("an unusual word");
  private final float[] weights = new float[names.size() * NameKind.COUNT];

  @Test
  void of_what_is_met_as_often_the_larger_weight_matters_more() {
    set(often, NameKind.COMPANY, 0.2f);
    set(seldom, NameKind.COMPANY, 0.6f);

    assertThat(kept(ONE_LINE)).containsExactly(only(seldom, NameKind.COMPANY, 0.6f));
  }

  @Test
  void a_small_weight_of_what_is_met_often_matters_more_than_a_larger_one_of_what_is_met_once() {
    set(often, NameKind.COMPANY, 0.2f);
    set(seldom, NameKind.COMPANY, 0.6f);
    for (int i = 1; i < OFTEN_MET; i++) {
      feature("often");
    }

    assertThat(kept(ONE_LINE)).containsExactly(only(often, NameKind.COMPANY, 0.2f));
  }

  @Test
  void a_weight_matters_less_where_its_feature_takes_more_bytes() {
    set(unusual, NameKind.COMPANY, 0.5f);
    set(seldom, NameKind.COMPANY, 0.4f);

    assertThat(kept(2 * ONE_LINE)).containsExactly(only(seldom, NameKind.COMPANY, 0.4f));
  }

  @Test
  void a_second_weight_of_a_feature_needs_no_line_of_its_own() {
    set(often, NameKind.COMPANY, 0.4f);
    set(often, NameKind.PERSON, -0.3f);
    set(seldom, NameKind.COMPANY, 0.38f);

    float[] kept = kept(ONE_LINE + ONE_WEIGHT);

    float[] both = only(often, NameKind.COMPANY, 0.4f);
    both[often * NameKind.COUNT + NameKind.PERSON.index()] = -0.3f;
    assertThat(kept).containsExactly(both);
  }

  @Test
  void weights_are_kept_in_whole_fiftieths_as_the_file_has_them() {
    set(often, NameKind.COMPANY, 0.123f);
    set(seldom, NameKind.COMPANY, 0.009f);

    assertThat(kept(10 * ONE_LINE)).containsExactly(only(often, NameKind.COMPANY, 0.12f));
  }

  /** The smaller one takes a digit less: 9 steps, where the larger one has 10. */
  @Test
  void of_two_further_weights_the_one_that_says_more_for_its_bytes_is_kept() {
    set(often, NameKind.COMPANY, 0.64f);
    set(often, NameKind.PERSON, 0.2f);
    set(often, NameKind.PLACE, 0.18f);

    float[] kept = kept(ONE_LINE + 1);

    float[] both = only(often, NameKind.COMPANY, 0.64f);
    both[often * NameKind.COUNT + NameKind.PLACE.index()] = 0.18f;
    assertThat(kept).containsExactly(both);
  }

  @Test
  void no_weight_is_kept_without_its_line() {
    set(often, NameKind.COMPANY, 0.8f);
    set(often, NameKind.PERSON, 0.2f);
    set(often, NameKind.PLACE, 0.18f);

    assertThat(kept(ONE_WEIGHT)).containsOnly(0f);
  }

  @Test
  void a_feature_whose_weights_are_single_steps_is_not_worth_a_line() {
    set(often, NameKind.COMPANY, 0.02f);
    set(often, NameKind.PERSON, -0.02f);

    assertThat(kept(10 * ONE_LINE)).containsOnly(0f);
  }

  private int feature(String word) {
    return names.number(Template.LAST_BROAD, TextHash.of(word));
  }

  private void set(int feature, NameKind kind, float weight) {
    weights[feature * NameKind.COUNT + kind.index()] = weight;
  }

  private float[] kept(int bytes) {
    return new KeptWeights(weights, names).within(bytes);
  }

  private float[] only(int feature, NameKind kind, float weight) {
    float[] only = new float[weights.length];
    only[feature * NameKind.COUNT + kind.index()] = weight;
    return only;
  }
}
