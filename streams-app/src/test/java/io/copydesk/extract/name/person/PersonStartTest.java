package io.copydesk.extract.name.person;

import static org.assertj.core.api.Assertions.assertThat;

import io.copydesk.extract.Fixtures;
import io.copydesk.extract.lexicon.GivenNames;
import io.copydesk.extract.place.Countries;
import io.copydesk.extract.tag.TaggedSentence;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PersonStartTest {

  private final PersonFinder finder = new PersonFinder(Countries.bundled(), new GivenNames());

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "the bench of Justice SM Harun Rahman | -----PP | SM Harun Rahman",
        "he met Bjarne Moravek in May | ---P-- | Bjarne Moravek",
        "a sister of Odhiambo-Lund said | -----P- | Odhiambo-Lund"
      })
  void a_name_begins_with_initials_given_names_and_halves_that_the_model_leaves_out(
      String text, String labels, String name) {
    assertThat(people(text, labels)).containsExactly(name);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "an aide of DC Harun Rahman | ----PP | Harun Rahman",
        "the US Harun Rahman knew | --PP- | Harun Rahman",
        "the Molvant Harun Rahman knew | --PP- | Harun Rahman"
      })
  void other_words_before_a_name_stay_outside(String text, String labels, String name) {
    assertThat(people(text, labels)).containsExactly(name);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "he said Tan Sri Azlan Rahim knew | --PPPP- | Azlan Rahim",
        "Datuk Seri Azlan Rahim knew | PPPP- | Azlan Rahim",
        "Custodian of the Two Holy Mosques King Faisan said | PPPPPPPP- | Faisan",
        "Dr. Sultan Al Moravi said | PPPP- | Sultan Al Moravi"
      })
  void styles_stand_outside_of_the_name(String text, String labels, String name) {
    assertThat(people(text, labels)).containsExactly(name);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "he met Sultan bin Saeed Al Moravi | --PPPPP | Sultan bin Saeed Al Moravi",
        "the Vice Premier He Lidong said | ---PP- | He Lidong"
      })
  void a_name_may_begin_with_a_word_that_is_mostly_none(String text, String labels, String name) {
    assertThat(people(text, labels)).containsExactly(name);
  }

  private List<String> people(String text, String labels) {
    TaggedSentence s = Fixtures.tagged(text, labels);
    return finder.find(s).stream().map(c -> s.text(c.first(), c.end())).toList();
  }
}
