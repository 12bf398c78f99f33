package io.copydesk.extract.name.company;

import static org.assertj.core.api.Assertions.assertThat;

import io.copydesk.events.MentionType;
import io.copydesk.extract.Extraction;
import io.copydesk.extract.Fixtures;
import io.copydesk.extract.KnownNames;
import io.copydesk.extract.name.candidate.NameType;
import io.copydesk.extract.place.Countries;
import io.copydesk.extract.place.Places;
import io.copydesk.extract.tag.TaggedSentence;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TradingHousesTest {

  private final TradingHouses houses = new TradingHouses(new Places(Countries.bundled()));

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Gerrald bought May, traders said | Gerrald",
        "while Dean Gerrald sold November | Dean Gerrald",
        "and Gerrald, Holm and Tarn bought July | Tarn Holm Gerrald"
      })
  void who_buys_or_sells_a_month_is_a_company(String text, String names) {
    TaggedSentence s = Fixtures.sentence(text);

    assertThat(String.join(" ", Fixtures.texts(s, houses.find(s), NameType.COMPANY)))
        .isEqualTo(names);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"Locals bought back", "China bought May", "he sold May", "Gerrald bought shares"})
  void other_buyers_may_be_anyone(String text) {
    assertThat(houses.find(Fixtures.sentence(text))).isEmpty();
  }

  @Test
  void a_person_of_the_article_stays_one() {
    Extraction found =
        Fixtures.extractor()
            .extract(
                Fixtures.article("", "Trader John Gerrald was in the pit. Gerrald bought May."),
                KnownNames.NONE);

    assertThat(Fixtures.mentions(found, MentionType.PERSON))
        .containsExactly("John Gerrald", "Gerrald");
  }
}
