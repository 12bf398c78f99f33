package io.copydesk.extract.name;

import static org.assertj.core.api.Assertions.assertThat;

import io.copydesk.events.Evidence;
import io.copydesk.extract.Fixtures;
import io.copydesk.extract.name.judge.NameKind;
import io.copydesk.extract.name.reading.ReadSentence;
import io.copydesk.extract.name.reading.WordGroups;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SmallPlacesTest {

  private final SmallPlaces smallPlaces = new SmallPlaces();

  @ParameterizedTest
  @CsvSource({
    "the pit lies to the north-west of it, 5, 8",
    "rain fell in the south-east, 4, 7",
    "two lie to the north-east of Orvane, 4, 7"
  })
  void a_direction_is_no_place(String text, int first, int end) {
    assertThat(isLeftOut(text, NameKind.PLACE, first, end)).isTrue();
  }

  @Test
  void a_country_and_a_states_short_form_in_small_letters_are_places() {
    assertThat(isLeftOut("they sailed to sierra leone", NameKind.PLACE, 3, 5)).isFalse();
    assertThat(isLeftOut("they sailed to Greenwich, conn.", NameKind.PLACE, 5, 6)).isFalse();
  }

  @Test
  void so_is_what_has_a_capital_and_any_other_name_is_left_alone() {
    assertThat(isLeftOut("they sailed to North-west", NameKind.PLACE, 3, 6)).isFalse();
    assertThat(isLeftOut("they met ines orvane", NameKind.PERSON, 2, 4)).isFalse();
  }

  @Test
  void guessed_capitals_tell_nothing() {
    ReadSentence headline =
        new ReadSentence(
            Fixtures.sentence("orvane bexley deficit revised"),
            List.of(),
            true,
            word -> false,
            WordGroups.of(List.of()));

    assertThat(isLeftOut(headline, NameKind.PLACE, 0, 2)).isFalse();
  }

  private boolean isLeftOut(String text, NameKind kind, int first, int end) {
    return isLeftOut(NameFixtures.read(Fixtures.sentence(text)), kind, first, end);
  }

  private boolean isLeftOut(ReadSentence read, NameKind kind, int first, int end) {
    return smallPlaces.has(
        read, new NamedSpan(kind, first, end, Set.of(Evidence.STATISTICAL), .6, null, null, null));
  }
}
