package io.copydesk.extract.name.known;

import static org.assertj.core.api.Assertions.assertThat;

import io.copydesk.events.EntityType;
import io.copydesk.extract.Fixtures;
import io.copydesk.extract.NameMatch;
import io.copydesk.extract.place.Countries;
import io.copydesk.extract.place.Places;
import io.copydesk.extract.tag.TaggedSentence;
import io.copydesk.extract.text.ArticleTokenizer;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KnownInstitutionsTest {

  private final KnownInstitutions institutions =
      new KnownInstitutions(new Phrases(new ArticleTokenizer()), new Places(Countries.bundled()));

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "the Federal Reserve Board said | MINISTRY Federal Reserve Board",
        "the U.S. Treasury said | MINISTRY U.S. Treasury",
        "the World Bank said | OTHER World Bank",
        "shares on the New York Stock Exchange fell | COMPANY New York Stock Exchange"
      })
  void well_known_names_are_found_with_their_type(String text, String name) {
    assertThat(found(Fixtures.sentence(text), List.of())).containsExactly(name);
  }

  @Test
  void what_the_treasury_issues_is_not_the_treasury() {
    assertThat(found(Fixtures.sentence("U.S. Treasury bonds fell"), List.of())).isEmpty();
  }

  @Test
  void a_well_known_name_before_a_legal_form_is_another_name() {
    assertThat(found(Fixtures.sentence("World Bank Inc said"), List.of())).isEmpty();
  }

  @Test
  void an_ambiguous_name_of_the_catalog_is_not_proposed() {
    TaggedSentence s = Fixtures.sentence("They saw Target fall");

    assertThat(found(s, List.of(target(true)))).isEmpty();
    assertThat(found(s, List.of(target(false)))).containsExactly("COMPANY Target");
  }

  @Test
  void a_name_of_the_catalog_within_a_longer_organisation_is_not_proposed() {
    TaggedSentence s = Fixtures.tagged("They saw Target Practice fall", "--OO-");

    assertThat(found(s, List.of(target(false)))).isEmpty();
  }

  private static NameMatch target(boolean ambiguous) {
    return new NameMatch(2, 3, EntityType.COMPANY, ambiguous, null);
  }

  private List<String> found(TaggedSentence s, List<NameMatch> catalog) {
    return institutions.find(s, catalog).stream()
        .map(name -> name.type() + " " + s.join(name.first(), name.end()))
        .toList();
  }
}
