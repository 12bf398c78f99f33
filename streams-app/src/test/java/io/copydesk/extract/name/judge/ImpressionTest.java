package io.copydesk.extract.name.judge;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ImpressionTest {

  @Test
  void each_number_has_a_name_of_its_own_by_which_the_weights_file_knows_it() {
    assertThat(Impression.names()).doesNotHaveDuplicates().hasSize(Impression.SIZE);
  }

  @Test
  void what_is_set_stands_where_its_name_does() {
    int[] sums = new int[Signal.COUNT * NameKind.COUNT];
    sums[Signal.CATALOG.index() * NameKind.COUNT + NameKind.MINISTRY.index()] = -2 * Weights.UNIT;
    Impression impression = new Impression(sums);

    impression.set(Impression.OfKind.BEHIND, NameKind.PLACE.index(), 0.75);
    impression.set(Impression.Trait.HEADLINE, true);

    assertThat(number(impression, "catalog M")).isEqualTo(-0.5f);
    assertThat(number(impression, "behind L")).isEqualTo(0.75f);
    assertThat(number(impression, "headline")).isEqualTo(1);
    assertThat(number(impression, "alone")).isZero();
  }

  @Test
  void a_signal_counts_up_to_a_limit() {
    int[] sums = new int[Signal.COUNT * NameKind.COUNT];
    sums[Signal.NAME.index() * NameKind.COUNT + NameKind.PERSON.index()] = 100 * Weights.UNIT;
    sums[Signal.NAME.index() * NameKind.COUNT + NameKind.PLACE.index()] = -100 * Weights.UNIT;
    Impression impression = new Impression(sums);

    assertThat(number(impression, "name P")).isEqualTo(3);
    assertThat(number(impression, "name L")).isEqualTo(-3);
  }

  private static float number(Impression impression, String name) {
    return impression.numbers()[Impression.names().indexOf(name)];
  }
}
