package io.copydesk.extract.name.person;

import static org.assertj.core.api.Assertions.assertThat;

import io.copydesk.extract.Fixtures;
import io.copydesk.extract.lexicon.GivenNames;
import io.copydesk.extract.name.candidate.NameType;
import io.copydesk.extract.place.Countries;
import io.copydesk.extract.place.Places;
import io.copydesk.extract.tag.TaggedSentence;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PeopleRowTest {

  private final Places places = new Places(Countries.bundled());
  private final PersonFinder people = new PersonFinder(Countries.bundled(), new GivenNames());
  private final PeopleRow row = new PeopleRow(places);

  @Test
  void who_stands_between_two_people_is_one() {
    assertThat(completed("They are Tarek Molvar, Karim Brixham and Habib Carrow", "--PP----PP"))
        .containsExactly("Tarek Molvar", "Karim Brixham", "Habib Carrow");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "They are Tarek Molvar, Karim and Habib Carrow | --PP---PP",
        "They are Tarek Molvar, Buenos Aires and Habib Carrow | --PP----PP",
        "They are Tarek Molvar, Carrow Bank and Habib Carrow | --PP----PP"
      })
  void one_word_a_place_or_a_common_word_is_not(String text, String labels) {
    assertThat(completed(text, labels)).containsExactly("Tarek Molvar", "Habib Carrow");
  }

  @Test
  void a_row_that_no_person_ends_is_left_alone() {
    assertThat(completed("They are Tarek Molvar, Karim Brixham and others", "--PP"))
        .containsExactly("Tarek Molvar");
  }

  private List<String> completed(String text, String labels) {
    TaggedSentence s = Fixtures.tagged(text, labels);
    return Fixtures.texts(s, row.complete(people.find(s), s), NameType.PERSON);
  }
}
