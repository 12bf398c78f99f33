package io.copydesk.extract.name;

import static org.assertj.core.api.Assertions.assertThat;

import io.copydesk.events.Evidence;
import io.copydesk.extract.Fixtures;
import io.copydesk.extract.name.judge.NameKind;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CountriesOfTwoTest {

  private final CountriesOfTwo countries = new CountriesOfTwo();

  @ParameterizedTest
  @ValueSource(
      strings = {"Trinidad and Tobago rose", "Trinidad & Tobago rose", "TRINIDAD and TOBAGO rose"})
  void both_halves_of_a_countrys_name_are_one_name(String text) {
    assertThat(joined(text, place(0, 1), place(2, 3)))
        .containsExactly(
            new NamedSpan(NameKind.PLACE, 0, 3, Set.of(Evidence.CATALOG), 0.9, null, null, null));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"Tobago and Trinidad rose", "Kenya and Uganda rose", "Trinidad or Tobago rose"})
  void two_places_side_by_side_stay_two(String text) {
    assertThat(joined(text, place(0, 1), place(2, 3))).hasSize(2);
  }

  @Test
  void half_a_name_beside_a_body_stays_by_itself() {
    NamedSpan body =
        new NamedSpan(
            NameKind.ORGANIZATION, 2, 4, Set.of(Evidence.STATISTICAL), 0.9, null, null, null);

    assertThat(joined("Trinidad and Tobago Chamber rose", place(0, 1), body))
        .containsExactly(place(0, 1), body);
  }

  private List<NamedSpan> joined(String text, NamedSpan... names) {
    return countries.joined(Fixtures.sentence(text), List.of(names));
  }

  private static NamedSpan place(int first, int end) {
    return new NamedSpan(
        NameKind.PLACE, first, end, Set.of(Evidence.STATISTICAL), 0.9, null, null, null);
  }
}
