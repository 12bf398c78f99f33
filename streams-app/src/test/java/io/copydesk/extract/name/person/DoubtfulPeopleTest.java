package io.copydesk.extract.name.person;

import static org.assertj.core.api.Assertions.assertThat;

import io.copydesk.events.EntityType;
import io.copydesk.events.Evidence;
import io.copydesk.extract.Fixtures;
import io.copydesk.extract.NameMatch;
import io.copydesk.extract.lexicon.GivenNames;
import io.copydesk.extract.name.candidate.Candidate;
import io.copydesk.extract.name.candidate.NameType;
import io.copydesk.extract.name.candidate.Strength;
import io.copydesk.extract.place.Countries;
import io.copydesk.extract.place.Places;
import io.copydesk.extract.tag.TaggedSentence;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DoubtfulPeopleTest {

  private static final List<NameMatch> NONE = List.of();

  private static final List<NameMatch> MOLVANT =
      List.of(new NameMatch(0, 1, EntityType.COMPANY, true));

  private final DoubtfulPeople doubtfulPeople =
      new DoubtfulPeople(new Places(Countries.bundled()), new GivenNames());

  @Test
  void a_word_that_nothing_introduces_and_the_model_doubts_is_no_person() {
    TaggedSentence s = Fixtures.sentence("Carrow said so");

    assertThat(doubtfulPeople.settled(List.of(person(0.9)), s, NONE)).isEmpty();
  }

  @Test
  void a_word_that_the_model_is_sure_of_is_a_person() {
    TaggedSentence s = Fixtures.sentence("Carrow said so");

    assertThat(doubtfulPeople.settled(List.of(person(0.99)), s, NONE))
        .containsExactly(person(0.99));
  }

  @ParameterizedTest
  @ValueSource(strings = {"Kenji said so", "Carrow, 83, said so", "Carrow, who left, said so"})
  void a_given_name_an_age_or_a_pronoun_speaks_for_a_person(String text) {
    assertThat(doubtfulPeople.settled(List.of(person(0.9)), Fixtures.sentence(text), NONE))
        .hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"In Carrow it rained", "Near Carrow they met"})
  void where_a_place_would_stand_no_doubtful_name_is_a_persons(String text) {
    TaggedSentence s = Fixtures.sentence(text);
    Candidate there =
        Candidate.of(NameType.PERSON, 1, 2, Strength.STATISTICAL, Evidence.STATISTICAL, 0.99);

    assertThat(doubtfulPeople.settled(List.of(there), s, NONE)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Haifa, Carrow went dark | L--",
        "that Carrow and Haifa fell | ---L",
        "the Carrow municipality fell |"
      })
  void neither_beside_places_nor_before_their_common_nouns(String text, @Nullable String labels) {
    TaggedSentence s = Fixtures.tagged(text, labels == null ? "" : labels.replace(" ", ""));
    int at = s.word(1, "Carrow") ? 1 : 2;
    Candidate among =
        Candidate.of(NameType.PERSON, at, at + 1, Strength.STATISTICAL, Evidence.STATISTICAL, 0.99);

    assertThat(doubtfulPeople.settled(List.of(among), s, NONE)).isEmpty();
  }

  @Test
  void what_belongs_to_a_name_in_such_a_place_makes_it_a_persons() {
    TaggedSentence s = Fixtures.sentence("In Carrow's view it rained");
    Candidate owner =
        Candidate.of(NameType.PERSON, 1, 2, Strength.STATISTICAL, Evidence.STATISTICAL, 0.99);

    assertThat(doubtfulPeople.settled(List.of(owner), s, NONE)).containsExactly(owner);
  }

  @Test
  void a_doubtful_company_with_a_given_name_is_a_person() {
    TaggedSentence s = Fixtures.sentence("Kenji Carrow said so");
    Candidate company = person(0.5).until(2).as(NameType.COMPANY, Strength.STATISTICAL);

    List<Candidate> settled = doubtfulPeople.settled(List.of(company), s, NONE);

    assertThat(Fixtures.texts(s, settled, NameType.PERSON)).containsExactly("Kenji Carrow");
  }

  @Test
  void a_particle_alone_is_no_person() {
    TaggedSentence s = Fixtures.sentence("Al said so");

    assertThat(doubtfulPeople.settled(List.of(person(0.99)), s, NONE)).isEmpty();
  }

  @Test
  void a_title_or_the_rest_of_the_article_speaks_for_a_person() {
    TaggedSentence s = Fixtures.sentence("Carrow said so");
    List<Candidate> people =
        List.of(
            person(0.9).titled("Mayor"),
            person(0.9).alsoBy(Evidence.PROPAGATED),
            person(0.9).as(NameType.PERSON, Strength.KNOWN));

    assertThat(doubtfulPeople.settled(people, s, MOLVANT)).isEqualTo(people);
  }

  @Test
  void the_catalog_makes_such_a_word_a_company_however_sure_the_model_is() {
    TaggedSentence s = Fixtures.sentence("Molvant said so");

    List<Candidate> settled = doubtfulPeople.settled(List.of(person(0.99)), s, MOLVANT);

    assertThat(Fixtures.texts(s, settled, NameType.COMPANY)).containsExactly("Molvant");
    assertThat(Fixtures.texts(s, settled, NameType.PERSON)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "Brix Carrow said so, 0.6",
    "Michigan Carrow said so, 0.8",
    "Abu Dhabi said so, 0.99"
  })
  void several_words_that_the_model_doubts_or_a_place_are_no_person(String text, double sure) {
    TaggedSentence s = Fixtures.sentence(text);

    assertThat(doubtfulPeople.settled(List.of(person(sure).until(2)), s, NONE)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "Brix Carrow said so, 0.8",
    "Anna Carrow said so, 0.6",
    "Michigan Carrow said so, 0.95"
  })
  void several_words_are_mostly_a_person(String text, double sure) {
    TaggedSentence s = Fixtures.sentence(text);
    List<Candidate> people = List.of(person(sure).until(2));

    assertThat(doubtfulPeople.settled(people, s, MOLVANT)).isEqualTo(people);
  }

  @Test
  void other_names_stay() {
    TaggedSentence s = Fixtures.sentence("Carrow said so");
    List<Candidate> names =
        List.of(
            person(0.5).as(NameType.COMPANY, Strength.STATISTICAL),
            person(0.5).as(NameType.OTHER, Strength.STATISTICAL));

    assertThat(doubtfulPeople.settled(names, s, NONE)).isEqualTo(names);
  }

  private static Candidate person(double confidence) {
    return Candidate.of(
        NameType.PERSON, 0, 1, Strength.STATISTICAL, Evidence.STATISTICAL, confidence);
  }
}
