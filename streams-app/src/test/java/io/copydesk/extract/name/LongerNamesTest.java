package io.copydesk.extract.name;

import static io.copydesk.extract.name.NameFixtures.name;
import static org.assertj.core.api.Assertions.assertThat;

import io.copydesk.events.Evidence;
import io.copydesk.extract.Fixtures;
import io.copydesk.extract.name.NameFinder.SentenceNames;
import io.copydesk.extract.name.judge.NameKind;
import io.copydesk.extract.tag.TaggedSentence;
import java.util.List;
import java.util.Set;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LongerNamesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "shares of Orvane Metals rose | 3 | 4",
        "shares of Orvane Metals Ltd rose | 3 | 5",
        "shares of Orvane Metals rose | 2 | 4"
      })
  void a_part_is_made_whole_by_the_name_elsewhere(String text, int first, int end) {
    LongerNames longer = longer("Orvane Metals Ltd fell", company(0, 3));

    assertThat(spans(longer, text, company(first, first + 1))).containsExactly(Tuple.tuple(2, end));
  }

  @Test
  void the_whole_has_the_country_of_the_part() {
    LongerNames longer = longer("Orvane Metals Ltd fell", company(0, 3));
    NamedSpan norwegian =
        new NamedSpan(NameKind.COMPANY, 2, 3, Set.of(Evidence.STATISTICAL), 0.9, null, null, "NO");

    assertThat(longer.read(Fixtures.sentence("shares of Orvane Metals rose"), List.of(norwegian)))
        .extracting(NamedSpan::end, NamedSpan::country)
        .containsExactly(Tuple.tuple(4, "NO"));
  }

  @Test
  void so_are_two_parts() {
    LongerNames longer = longer("Orvane and Metals fell", company(0, 3));

    assertThat(spans(longer, "shares of Orvane and Metals rose", company(2, 3), company(4, 5)))
        .containsExactly(Tuple.tuple(2, 5));
  }

  @Test
  void a_part_of_another_kind_stays() {
    LongerNames longer = longer("Orvane Metals Ltd fell", company(0, 3));

    assertThat(spans(longer, "shares of Orvane Metals rose", name(NameKind.PLACE, 2, 3)))
        .containsExactly(Tuple.tuple(2, 3));
  }

  @ParameterizedTest
  @CsvSource({"shares of Orvane rose, 3", "shares of Orvane Mines rose, 3"})
  void a_short_form_stays_one(String text, int end) {
    LongerNames longer = longer("Orvane Metals Ltd fell", company(0, 3));

    assertThat(spans(longer, text, company(2, end))).containsExactly(Tuple.tuple(2, end));
  }

  @Test
  void a_name_that_goes_on_stays() {
    LongerNames longer = longer("Orvane Metals Ltd fell", company(0, 3));

    assertThat(spans(longer, "shares of Orvane Metals Trust rose", company(3, 5)))
        .containsExactly(Tuple.tuple(3, 5));
  }

  private static LongerNames longer(String text, NamedSpan... names) {
    return new LongerNames(List.of(new SentenceNames(Fixtures.sentence(text), List.of(names))));
  }

  private static List<Tuple> spans(LongerNames longer, String text, NamedSpan... names) {
    TaggedSentence s = Fixtures.sentence(text);
    return longer.read(s, List.of(names)).stream()
        .map(name -> Tuple.tuple(name.first(), name.end()))
        .toList();
  }

  private static NamedSpan company(int first, int end) {
    return name(NameKind.COMPANY, first, end);
  }
}
