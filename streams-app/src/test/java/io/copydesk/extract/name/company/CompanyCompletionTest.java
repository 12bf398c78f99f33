package io.copydesk.extract.name.company;

import static org.assertj.core.api.Assertions.assertThat;

import io.copydesk.events.Evidence;
import io.copydesk.extract.Fixtures;
import io.copydesk.extract.ListedAs;
import io.copydesk.extract.exchange.Exchanges;
import io.copydesk.extract.name.candidate.Candidate;
import io.copydesk.extract.name.candidate.NameType;
import io.copydesk.extract.name.candidate.Strength;
import io.copydesk.extract.name.document.DocumentNames;
import io.copydesk.extract.name.listing.Tickers;
import io.copydesk.extract.place.Countries;
import io.copydesk.extract.place.Places;
import io.copydesk.extract.tag.TaggedSentence;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CompanyCompletionTest {

  private final Places places = new Places(Countries.bundled());
  private final CompanyCompletion completion =
      new CompanyCompletion(new Tickers(new Exchanges()), places);

  @ParameterizedTest
  @CsvSource({
    "Molvar Namibia said, Molvar Namibia",
    "Molvar Saudi Arabia said, Molvar Saudi Arabia",
    "Molvar Namibian said, Molvar",
    "Molvar US said, Molvar",
    "Molvar U.K. said, Molvar",
    "Molvar Namibia Railways said, Molvar",
    "Molvar said, Molvar"
  })
  void a_country_right_behind_the_name_is_of_its_unit_there(String text, String name) {
    assertThat(completed(text, NameType.COMPANY)).isEqualTo(name);
  }

  @Test
  void other_names_are_complete() {
    assertThat(completed("Molvar Namibia said", NameType.PERSON)).isEqualTo("Molvar");
  }

  @Test
  void a_ticker_behind_the_name_is_its_own() {
    TaggedSentence s = Fixtures.sentence("Molvar (NYSE: MLV) said");

    Candidate found = completion.complete(name(NameType.COMPANY), s, new DocumentNames(places));

    assertThat(found.ticker()).isEqualTo(new ListedAs("MLV", "XNYS"));
  }

  private String completed(String text, NameType type) {
    TaggedSentence s = Fixtures.sentence(text);
    Candidate found = completion.complete(name(type), s, new DocumentNames(places));
    return s.join(found.first(), found.end());
  }

  private static Candidate name(NameType type) {
    return Candidate.of(type, 0, 1, Strength.CUED, Evidence.RULE, 0.9);
  }
}
