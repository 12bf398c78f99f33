package io.copydesk.extract.name;

import static org.assertj.core.api.Assertions.assertThat;

import io.copydesk.events.Evidence;
import io.copydesk.extract.Fixtures;
import io.copydesk.extract.name.judge.NameKind;
import io.copydesk.extract.tag.TaggedSentence;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TownsInStatesTest {

  private final TownsInStates towns = new TownsInStates();

  @ParameterizedTest
  @ValueSource(strings = {"Orvane, Pa. , rose", "Orvane, N.Y. , rose", "Orvane, PA , rose"})
  void a_name_before_a_states_short_form_is_a_town(String text) {
    assertThat(read(text).getFirst())
        .isEqualTo(
            new NamedSpan(NameKind.PLACE, 0, 1, Set.of(Evidence.RULE), 0.9, null, null, null));
  }

  @ParameterizedTest
  @ValueSource(strings = {"Orvane, Germany , rose", "Orvane, U.S. , rose", "Orvane; Pa. , rose"})
  void a_name_before_a_country_or_behind_another_mark_stays_a_company(String text) {
    assertThat(read(text).getFirst().kind()).isEqualTo(NameKind.COMPANY);
  }

  @Test
  void a_name_of_several_words_stays_a_companys() {
    TaggedSentence s = Fixtures.sentence("Orvane Bank, Pa. , rose");

    assertThat(towns.read(s, List.of(name(NameKind.COMPANY, 0, 2), name(NameKind.PLACE, 3, 4))))
        .extracting(NamedSpan::kind)
        .containsExactly(NameKind.COMPANY, NameKind.PLACE);
  }

  private List<NamedSpan> read(String text) {
    return towns.read(
        Fixtures.sentence(text), List.of(name(NameKind.COMPANY, 0, 1), name(NameKind.PLACE, 2, 3)));
  }

  private static NamedSpan name(NameKind kind, int first, int end) {
    return new NamedSpan(kind, first, end, Set.of(Evidence.CATALOG), 0.9, null, null, null);
  }
}
