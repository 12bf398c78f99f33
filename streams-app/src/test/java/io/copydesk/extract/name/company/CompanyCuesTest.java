package io.copydesk.extract.name.company;

import static org.assertj.core.api.Assertions.assertThat;

import io.copydesk.extract.Fixtures;
import io.copydesk.extract.name.candidate.NameType;
import io.copydesk.extract.place.Countries;
import io.copydesk.extract.place.Places;
import io.copydesk.extract.tag.TaggedSentence;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CompanyCuesTest {

  private final Places places = new Places(Countries.bundled());
  private final CompanyCues cues = new CompanyCues(new OrganisationTyper(places), places);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "an analyst at Carrow said | Carrow",
        "economists with Brixham Lund say | Brixham Lund",
        "the executives of Molvant met | Molvant",
        "it is the lending arm of Molvant | Molvant",
        "they sold shares of the Molvant Group again | Molvant Group",
        "the Carrow Water Holding Company, known as Molvar, said | Molvar"
      })
  void who_works_for_a_company_gives_it_away(String text, String name) {
    TaggedSentence s = Fixtures.sentence(text);

    assertThat(Fixtures.texts(s, cues.find(s), NameType.COMPANY)).containsExactly(name);
  }

  @ParameterizedTest
  @CsvSource({
    "an analyst at Carrow University said",
    "a meeting with Carrow ended",
    "economists with Japan in mind",
    "the island, known as Molvar, is small"
  })
  void a_place_of_work_of_another_kind_is_none(String text) {
    TaggedSentence s = Fixtures.sentence(text);

    assertThat(Fixtures.texts(s, cues.find(s), NameType.COMPANY)).isEmpty();
  }
}
