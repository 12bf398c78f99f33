package io.copydesk.extract.name.learn;

import static org.assertj.core.api.Assertions.assertThat;

import io.copydesk.extract.name.judge.Calibration;
import io.copydesk.extract.name.judge.HiddenUnits;
import io.copydesk.extract.name.judge.NameKind;
import io.copydesk.extract.name.judge.Template;
import io.copydesk.extract.name.reading.TextHash;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class WeightsTextTest {

  private final FeatureNames names = new FeatureNames(Set.of("bank", "of", "the"));

  @Test
  void a_value_stands_before_its_weights_in_fiftieths_each_behind_the_letter_of_its_kind() {
    int bank = names.number(Template.LAST_BROAD, TextHash.of("bank"));
    float[] weights = new float[names.size() * NameKind.COUNT];
    weights[bank * NameKind.COUNT + NameKind.COMPANY.index()] = 0.8f;
    weights[bank * NameKind.COUNT + NameKind.ORGANIZATION.index()] = -0.12f;

    assertThat(lines(weights)).containsSubsequence("[last_broad]", "bank\tC40o6");
  }

  @Test
  void a_feature_whose_weights_say_next_to_nothing_has_no_line() {
    int bank = names.number(Template.LAST_BROAD, TextHash.of("bank"));
    float[] weights = new float[names.size() * NameKind.COUNT];
    weights[bank * NameKind.COUNT + NameKind.COMPANY.index()] = 0.02f;
    weights[bank * NameKind.COUNT + NameKind.PERSON.index()] = -0.02f;

    assertThat(lines(weights)).noneMatch(line -> line.startsWith("bank"));
  }

  @Test
  void a_feature_of_half_a_character_has_no_line_since_no_file_can_have_it() {
    String word = "\uD842\uDFB7bank";
    FeatureNames odd = new FeatureNames(Set.of(word, word.substring(1)));
    odd.number(Template.LAST_SUFFIX, TextHash.of(word));
    odd.number(Template.LAST_SUFFIX, TextHash.of(word.substring(1)));
    float[] weights = new float[odd.size() * NameKind.COUNT];
    Arrays.fill(weights, 0.2f);

    assertThat(lines(odd, weights))
        .contains(word + "\tC10M10O10P10L10")
        .noneMatch(line -> line.startsWith(word.substring(1)));
  }

  @Test
  void a_pair_that_begins_as_the_one_above_stands_behind_a_blank_without_its_first_part() {
    names.number(Template.BEFORE_TWO, TextHash.of("bank"), TextHash.of("of"));
    names.number(Template.BEFORE_TWO, TextHash.of("bank"), TextHash.of("the"));
    names.number(Template.BEFORE_TWO, TextHash.of("of"), TextHash.of("the"));
    float[] weights = new float[names.size() * NameKind.COUNT];
    for (int f = 0; f < names.size(); f++) {
      weights[f * NameKind.COUNT] = 0.2f;
    }

    assertThat(lines(weights))
        .containsSubsequence("[before_two]", "bank|of\tC10", " the\tC10", "of|the\tC10");
  }

  private List<String> lines(float[] weights) {
    return lines(names, weights);
  }

  private static List<String> lines(FeatureNames names, float[] weights) {
    HiddenUnits none = new HiddenUnits(new float[HiddenUnits.inputs() + 1][0], new float[0]);
    return WeightsText.of(
        names, Calibration.of(new double[2 * NameKind.COUNT]), List.of(), none, weights);
  }
}
