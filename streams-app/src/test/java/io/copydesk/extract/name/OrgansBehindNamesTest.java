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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OrgansBehindNamesTest {

  private static final NameMatch MINES = new NameMatch(1, 3, EntityType.COMPANY, false, null);

  @ParameterizedTest
  @CsvSource({"the Orvane Board of Directors met, 5", "the Orvane board of directors met, 5"})
  void a_board_of_directors_is_no_part_of_a_name(String text, int end) {
    NamedSpan read = read(text, name(NameKind.ORGANIZATION, 1, end), List.of());

    assertThat(read.first()).isOne();
    assertThat(read.end()).isEqualTo(2);
  }

  @Test
  void what_is_before_it_is_what_the_catalog_says() {
    NamedSpan read =
        read(
            "the Orvane Board of Directors met",
            name(NameKind.ORGANIZATION, 1, 5),
            List.of(new NameMatch(1, 2, EntityType.COMPANY, false, null)));

    assertThat(read.kind()).isEqualTo(NameKind.COMPANY);
  }

  @Test
  void a_management_is_none_where_the_catalog_knows_the_name_without_it() {
    NamedSpan read =
        read("the Orvane Mines Management met", name(NameKind.COMPANY, 1, 4), List.of(MINES));

    assertThat(read.end()).isEqualTo(3);
  }

  @Test
  void a_fund_manager_is_called_so() {
    NamedSpan manager = name(NameKind.COMPANY, 1, 4);

    assertThat(read("the Orvane Asset Management fund", manager, List.of())).isEqualTo(manager);
    assertThat(
            read(
                "the Orvane Asset Management fund",
                manager,
                List.of(new NameMatch(1, 3, EntityType.COMPANY, true, null))))
        .isEqualTo(manager);
  }

  @Test
  void names_of_the_catalog_and_of_people_are_whole() {
    NamedSpan known =
        new NamedSpan(NameKind.COMPANY, 1, 4, Set.of(Evidence.CATALOG), .6, null, null, null);
    NamedSpan person = name(NameKind.PERSON, 1, 4);

    assertThat(read("the Orvane Mines Management met", known, List.of(MINES))).isEqualTo(known);
    assertThat(read("the Orvane Mines Management met", person, List.of(MINES))).isEqualTo(person);
  }

  private static NamedSpan read(String text, NamedSpan name, List<NameMatch> catalog) {
    ReadSentence s =
        new ReadSentence(
            Fixtures.sentence(text), catalog, false, word -> false, WordGroups.of(List.of()));
    return new OrgansBehindNames().read(s, List.of(name)).getFirst();
  }

  private static NamedSpan name(NameKind kind, int first, int end) {
    return new NamedSpan(kind, first, end, Set.of(Evidence.STATISTICAL), .6, null, null, null);
  }
}
