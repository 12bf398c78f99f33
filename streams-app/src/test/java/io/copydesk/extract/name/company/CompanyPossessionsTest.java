package io.copydesk.extract.name.company;

import static org.assertj.core.api.Assertions.assertThat;

import io.copydesk.extract.Fixtures;
import io.copydesk.extract.lexicon.GivenNames;
import io.copydesk.extract.name.candidate.NameType;
import io.copydesk.extract.place.Countries;
import io.copydesk.extract.place.Places;
import io.copydesk.extract.tag.TaggedSentence;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CompanyPossessionsTest {

  private final Places places = new Places(Countries.bundled());
  private final CompanyPossessions possessions =
      new CompanyPossessions(new OrganisationTyper(places), places, new GivenNames());

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "the fall in Molvant shares went on | ---P | Molvant",
        "it sold its Molvant unit | ---P | Molvant",
        "he runs Molvant's subsidiary in Lagos | --P | Molvant",
        "they like Brix Carrow, which makes tea | --PP | Brix Carrow",
        "the revenue and Molvant's profit rose | --- | Molvant",
        "a fall in Molvant stocks | --- | Molvant",
        "MLVT shares finished lower | --- | MLVT"
      })
  void what_people_do_not_have_is_a_companys(String text, String labels, String name) {
    assertThat(companies(text, labels)).containsExactly(name);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Bank shares fell | ---",
        "the Common stock rose | ---",
        "a rise in Japanese shares | ---L",
        "they met Anna Carrow's board | --PP",
        "they met Carrow, who makes tea | --P",
        "President Carrow's shares rose | -P"
      })
  void what_may_be_anybodys_is_left_alone(String text, String labels) {
    assertThat(companies(text, labels)).isEmpty();
  }

  private List<String> companies(String text, String labels) {
    TaggedSentence s = Fixtures.tagged(text, labels);
    return Fixtures.texts(s, possessions.find(s), NameType.COMPANY);
  }
}
