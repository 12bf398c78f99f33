package io.copydesk.extract.figure.currency;

import static org.assertj.core.api.Assertions.assertThat;

import io.copydesk.extract.exchange.Exchanges;
import io.copydesk.extract.figure.FoundFigures;
import io.copydesk.extract.figure.PtbText;
import io.copydesk.extract.place.ArticleCountries;
import io.copydesk.extract.place.CatalogCountries;
import io.copydesk.extract.place.Countries;
import io.copydesk.extract.text.TokenizedArticle;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whose a bare "$" is in articles that write another dollar with a mark somewhere. */
class BareDollarTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Lumber Lane of Kingston, Jamaica, lost J$4 million. Profit fell 8 per cent to $9 million,"
            + " the Jamaica Stock Exchange was told. | JMD % JMD",
        "Perth grocer Bellbird made A$4 million, up 8 per cent. The Perth firm owes $9 million. It"
            + " is on the ASX. The ASX fell. | AUD % AUD"
      })
  void a_paper_at_home_marks_its_dollar_once_and_goes_on_bare(String body, String units) {
    assertThat(unitsOf(body)).containsExactly(units.split(" ", -1));
  }

  @Test
  void an_article_that_names_a_marked_dollar_s_country_little_means_the_american_one() {
    assertThat(unitsOf("Bellbird of Perth sold its A$4 million mine for $3 million."))
        .containsExactly("AUD", "USD");
  }

  @ParameterizedTest
  @CsvSource({"A$4 million ($3 million), AUD USD", "$3 million (A$4 million), USD AUD"})
  void sums_glossed_in_brackets_show_that_a_bare_dollar_is_american(String sums, String units) {
    String home = "Perth firms on the ASX paid ";

    assertThat(unitsOf(home + sums + ". The ASX fell. Bellbird owes $9 million in Perth."))
        .containsExactly((units + " USD").split(" ", -1));
  }

  @Test
  void an_agency_that_writes_for_the_world_means_the_american_one() {
    assertThat(
            unitsOf(
                "SYDNEY (Reuters) - Bellbird made A$4 million. It owes $9 million in Perth, the"
                    + " ASX heard."))
        .containsExactly("AUD", "USD");
  }

  @Test
  void an_article_that_sets_the_american_apart_needs_no_home_country_when_its_dollar_is_sure() {
    assertThat(
            unitsOf(
                "China, China and China buy milk at US$4. The co-op pays $9, the NZX was told. The"
                    + " NZX rose. Waikato is glad."))
        .containsExactly("USD", "NZD");
  }

  @Test
  void offices_and_organisations_of_a_country_show_that_a_paper_is_at_home_there() {
    TokenizedArticle text = PtbText.body("The water board met.");
    ArticleCountries shown =
        new ArticleCountries(
            text,
            Countries.bundled(),
            new CatalogCountries(List.of(), Collections.nCopies(5, "JM"), Set.of()));
    DollarHome dollars = new DollarHome(Exchanges.bundled(), new Currencies());

    assertThat(dollars.of(text.article(), shown, false))
        .isEqualTo(new DollarHome.DollarOwner("JM", true));
    assertThat(dollars.of(text.article(), shown, true).country()).isEqualTo("US");
  }

  private static List<String> unitsOf(String body) {
    return FoundFigures.in(PtbText.body(body)).stream().map(m -> m.figure().unit()).toList();
  }
}
