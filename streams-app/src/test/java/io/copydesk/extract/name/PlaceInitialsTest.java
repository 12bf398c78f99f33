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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlaceInitialsTest {

  @ParameterizedTest
  @CsvSource({
    "North Orvane (NO) rose, NO, 2",
    "Republic of Orvane (RO) rose, RO, 3",
    "Bosnia and Herzegovina (BiH) rose, BiH, 3",
    "Trinidad and Tobago (T&T) rose, T&T, 3"
  })
  void the_letters_behind_a_place_are_its_initials(String text, String initials, int end) {
    assertThat(places(text, name(NameKind.PLACE, 0, end)).of(initials)).isNotNull();
  }

  @Test
  void a_country_may_end_the_name_of_a_body() {
    PlaceInitials places =
        places("Council of Papua New Guinea (PNG) rose", name(NameKind.MINISTRY, 0, 5));

    assertThat(places.of("PNG")).extracting(NamedSpan::kind).isEqualTo(NameKind.PLACE);
  }

  @Test
  void a_country_may_be_no_name_for_the_judge() {
    PlaceInitials places =
        places("ships of Papua New Guinea (PNG) left", name(NameKind.ORGANIZATION, 6, 7));

    assertThat(places.of("PNG")).extracting(NamedSpan::kind).isEqualTo(NameKind.PLACE);
  }

  @ParameterizedTest
  @CsvSource({
    "Orvane Bank of Kenya (OBK) rose, OBK, 4, COMPANY",
    "Bank of North Orvane (NO) rose, NO, 4, COMPANY",
    "European Union (EU) rose, EU, 2, ORGANIZATION",
    "Council of the European Union (EU) rose, EU, 5, ORGANIZATION",
    "North Orvane (OB) rose, OB, 2, PLACE",
    "Orvane (O) rose, O, 1, PLACE"
  })
  void other_letters_are_not(String text, String letters, int end, NameKind kind) {
    assertThat(places(text, name(kind, 0, end)).isEmpty()).as(letters).isTrue();
  }

  @Test
  void the_union_is_no_place_though_its_letters_are_found() {
    assertThat(
            places("talks of the European Union (EU) rose", name(NameKind.ORGANIZATION, 6, 7))
                .isEmpty())
        .isTrue();
  }

  @Test
  void what_was_taken_for_a_body_elsewhere_is_the_place() {
    PlaceInitials places = places("North Orvane Hills (NOH) rose", name(NameKind.PLACE, 0, 3));

    assertThat(
            places.read(Fixtures.sentence("NOH won"), List.of(name(NameKind.ORGANIZATION, 0, 1))))
        .extracting(NamedSpan::kind)
        .containsExactly(NameKind.PLACE);
  }

  @Test
  void a_company_that_the_catalog_knows_stays_one() {
    PlaceInitials places = places("North Orvane Hills (NOH) rose", name(NameKind.PLACE, 0, 3));
    NamedSpan company =
        new NamedSpan(NameKind.COMPANY, 0, 1, Set.of(Evidence.CATALOG), 0.9, null, null, null);

    assertThat(places.read(Fixtures.sentence("NOH shares fell"), List.of(company)))
        .containsExactly(company);
  }

  @Test
  void letters_of_a_body_and_of_a_place_are_none_of_the_place_alone() {
    PlaceInitials places =
        places(
            "North Orvane (NO) told the Norvik Observer (NO) so",
            name(NameKind.PLACE, 0, 2),
            name(NameKind.ORGANIZATION, 7, 9));

    assertThat(places.isEmpty()).isTrue();
  }

  private static PlaceInitials places(String text, NamedSpan... names) {
    TaggedSentence s = Fixtures.sentence(text);
    return new PlaceInitials(List.of(new SentenceNames(s, List.of(names))));
  }
}
