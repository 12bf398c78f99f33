package io.copydesk.extract.name;

import static org.assertj.core.api.Assertions.assertThat;

import io.copydesk.events.EntityType;
import io.copydesk.events.Evidence;
import io.copydesk.extract.Fixtures;
import io.copydesk.extract.NameMatch;
import io.copydesk.extract.name.judge.NameKind;
import io.copydesk.extract.name.reading.ReadSentence;
import io.copydesk.extract.name.reading.WordGroups;
import java.util.List;
import java.util.Set;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KnownWholesTest {

  private static final String FIRM = "they met Aaber, Bexley & Corrin today";

  private final KnownWholes wholes = new KnownWholes();

  @Test
  void the_parts_of_a_name_that_the_catalog_knows_are_one() {
    assertThat(joined(FIRM, match(2, 7, EntityType.COMPANY, false), company(2, 3), company(4, 7)))
        .containsExactly(Tuple.tuple(NameKind.COMPANY, 2, 7));
  }

  @Test
  void so_is_one_part() {
    assertThat(joined(FIRM, match(2, 7, EntityType.ORGANIZATION, false), company(4, 7)))
        .containsExactly(Tuple.tuple(NameKind.ORGANIZATION, 2, 7));
  }

  @ParameterizedTest
  @CsvSource({"2, 7, COMPANY, true", "2, 7, PLACE, false", "4, 5, COMPANY, false"})
  void what_may_be_something_else_stays_parted(
      int first, int end, EntityType type, boolean ambiguous) {
    assertThat(joined(FIRM, match(first, end, type, ambiguous), company(2, 3), company(4, 7)))
        .hasSize(2);
  }

  @Test
  void a_name_of_words_alone_is_left_to_the_judge() {
    assertThat(
            joined(
                "they met Aaber Bexley Corrin",
                match(2, 5, EntityType.COMPANY, false),
                company(2, 3)))
        .containsExactly(Tuple.tuple(NameKind.COMPANY, 2, 3));
  }

  @Test
  void a_longer_name_stays() {
    assertThat(joined(FIRM, match(2, 5, EntityType.COMPANY, false), company(2, 7)))
        .containsExactly(Tuple.tuple(NameKind.COMPANY, 2, 7));
  }

  private List<Tuple> joined(String text, NameMatch match, NamedSpan... names) {
    ReadSentence read =
        new ReadSentence(
            Fixtures.sentence(text), List.of(match), false, w -> false, WordGroups.of(List.of()));
    return wholes.joined(read, List.of(names)).stream()
        .map(name -> Tuple.tuple(name.kind(), name.first(), name.end()))
        .toList();
  }

  private static NameMatch match(int first, int end, EntityType type, boolean ambiguous) {
    return new NameMatch(first, end, type, ambiguous, null);
  }

  private static NamedSpan company(int first, int end) {
    return new NamedSpan(
        NameKind.COMPANY, first, end, Set.of(Evidence.STATISTICAL), 0.9, null, null, null);
  }
}
