package io.copydesk.extract.name.company;

import static org.assertj.core.api.Assertions.assertThat;

import io.copydesk.extract.Fixtures;
import io.copydesk.extract.lexicon.GivenNames;
import io.copydesk.extract.name.candidate.NameType;
import io.copydesk.extract.place.Countries;
import io.copydesk.extract.place.Places;
import io.copydesk.extract.tag.TaggedSentence;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SharePricesTest {

  private static final Set<String> COMMON = Set.of("turnover");

  private final Places places = new Places(Countries.bundled());
  private final SharePrices prices =
      new SharePrices(new OrganisationTyper(places), places, new GivenNames(), COMMON::contains);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Molvar gained 3.00 to 16.00 and Brixham 50 cents to 9.00 | Molvar, Brixham",
        "then Molvar Carrow rose eight to 5.70 | Molvar Carrow",
        "while Molvar shed 15 kobo on Monday | Molvar",
        "then Molvar fell 1,500 won to 38,600 | Molvar",
        "then Molvar gained 3 to 116 | Molvar",
        "then Molvar gained 3 yen to 91 | Molvar"
      })
  void what_has_a_share_price_is_a_company(String text, String names) {
    assertThat(companies(text)).containsExactly(names.split(", "));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Turnover gained 3.00 to 16.00",
        "the Molvar Index rose 3.00 to 16.00",
        "in Japan fell 12 to 9",
        "while Brent rose 50 cents to 70",
        "then Molvar lost 3 to 1",
        "then Molvar lost three to one",
        "then Molvar rose 3 pct to 16",
        "Molvar has 50 to 60 people",
        "they met Anna Carrow gained 3.00 to 16.00"
      })
  void what_else_moves_is_none(String text) {
    assertThat(companies(text)).isEmpty();
  }

  private List<String> companies(String text) {
    TaggedSentence s = Fixtures.sentence(text);
    return Fixtures.texts(s, prices.find(s), NameType.COMPANY);
  }
}
