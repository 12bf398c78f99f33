package io.copydesk.extract.name.body;

import static org.assertj.core.api.Assertions.assertThat;

import io.copydesk.events.Evidence;
import io.copydesk.extract.Fixtures;
import io.copydesk.extract.name.candidate.Candidate;
import io.copydesk.extract.name.candidate.NameType;
import io.copydesk.extract.name.candidate.Strength;
import io.copydesk.extract.tag.TaggedSentence;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OfficeTitlesTest {

  private final OfficeTitles offices = new OfficeTitles();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Commerce Secretary Laura Whitfield said",
        "Treasury Cabinet Secretary Ann Odero said",
        "Resources and Energy Minister Jo Mokoena said"
      })
  void a_portfolio_is_no_name_of_a_body_or_a_company(String text) {
    assertThat(offices.outside(List.of(organisation(0)), Fixtures.sentence(text))).isEmpty();
  }

  @Test
  void a_country_read_with_a_portfolio_is_no_name() {
    TaggedSentence s = Fixtures.sentence("U.S. Agriculture Undersecretary Jo Lund said");
    Candidate both =
        Candidate.of(NameType.COMPANY, 0, 2, Strength.STATISTICAL, Evidence.STATISTICAL, 0.9);

    assertThat(offices.outside(List.of(both), s)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Microsoft Corporate Secretary Jo Lund said",
        "Commerce Department officials said",
        "Commerce Bank Secretary Jo Lund said",
        "Treasury and Bank officials said"
      })
  void what_is_no_portfolio_stays_a_name(String text) {
    List<Candidate> names = List.of(organisation(0));

    assertThat(offices.outside(names, Fixtures.sentence(text))).isEqualTo(names);
  }

  private static Candidate organisation(int word) {
    return Candidate.of(
        NameType.COMPANY, word, word + 1, Strength.STATISTICAL, Evidence.STATISTICAL, 0.9);
  }
}
