package io.copydesk.extract.name.judge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class HiddenUnitsTest {

  private static final int ONE_WORD = Impression.names().indexOf("one_word");
  private static final int HEADLINE = Impression.names().indexOf("headline");

  /** Speaks for a person where both traits are there. */
  private static final List<String> BOTH =
      List.of("one_word\t100", "headline\t100", "offset\t-100", "for P\t200");

  @Test
  void a_unit_speaks_when_what_it_sees_together_outweighs_its_offset() {
    HiddenUnits units = HiddenUnits.of(BOTH);

    assertThat(saysForPerson(units, seen(ONE_WORD, HEADLINE))).isEqualTo(2);
    assertThat(saysForPerson(units, seen(ONE_WORD))).isZero();
    assertThat(saysForPerson(units, seen())).isZero();
  }

  @Test
  void units_are_written_and_read_without_a_change() {
    List<String> written = HiddenUnits.of(BOTH).text();

    assertThat(HiddenUnits.of(written).text()).isEqualTo(written).containsAll(BOTH);
  }

  @Test
  void no_units_say_nothing() {
    double[] scores = {1, 2, 3, 4, 5};

    HiddenUnits.of(List.of()).addTo(scores, 0, seen(ONE_WORD));

    assertThat(scores).containsExactly(1, 2, 3, 4, 5);
  }

  @Test
  void the_mean_of_several_layers_says_the_mean_of_what_they_say() {
    HiddenUnits other = HiddenUnits.of(List.of("headline\t300", "for P\t-100"));

    HiddenUnits mean = HiddenUnits.mean(List.of(HiddenUnits.of(BOTH), other));

    assertThat(saysForPerson(mean, seen(ONE_WORD, HEADLINE)))
        .isEqualTo((2 - 3) / 2.0, within(1e-6));
    assertThat(saysForPerson(mean, seen(HEADLINE))).isEqualTo(-3 / 2.0, within(1e-6));
  }

  @Test
  void a_line_of_something_that_no_unit_sees_is_refused() {
    assertThatThrownBy(() -> HiddenUnits.of(List.of("smell\t100")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("smell");
  }

  @Test
  void a_line_without_a_tabulator_is_refused() {
    assertThatThrownBy(() -> HiddenUnits.of(List.of("headline 100")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("headline 100");
  }

  @Test
  void the_bundled_weights_have_a_line_for_everything_that_units_see_and_say() {
    List<String> bundled = Weights.bundled().hidden().text();

    assertThat(bundled).hasSize(Impression.SIZE + 1 + NameKind.COUNT);
    assertThat(bundled).noneMatch(line -> line.matches("[^\t]*\t[0 ]*"));
  }

  @Test
  void a_line_with_weights_for_more_units_than_the_first_is_refused() {
    assertThatThrownBy(() -> HiddenUnits.of(List.of("headline\t100", "one_word\t100 5")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("one_word");
  }

  private static double saysForPerson(HiddenUnits units, float[] seen) {
    double[] scores = new double[NameKind.COUNT];
    units.addTo(scores, 0, seen);
    return scores[NameKind.PERSON.index()];
  }

  private static float[] seen(int... numbers) {
    float[] seen = new float[Impression.SIZE];
    for (int number : numbers) {
      seen[number] = 1;
    }
    return seen;
  }
}
