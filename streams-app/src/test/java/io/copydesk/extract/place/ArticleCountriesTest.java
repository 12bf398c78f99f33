package io.copydesk.extract.place;

import static org.assertj.core.api.Assertions.assertThat;

import io.copydesk.article.Article;
import io.copydesk.article.Dateline;
import io.copydesk.article.Span;
import io.copydesk.events.TextField;
import io.copydesk.extract.text.ArticleTokenizer;
import io.copydesk.extract.text.SentenceId;
import io.copydesk.extract.text.TokenizedArticle;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ArticleCountriesTest {

  @Test
  void home_is_the_country_that_the_text_names_most() {
    assertThat(home("Kenya's parliament met in Nairobi. A Ghanaian guest spoke.", null, null))
        .isEqualTo("KE");
  }

  @ParameterizedTest
  @CsvSource({
    "The People's Republic of China agreed., CN",
    "The People’s Republic of China agreed., CN",
    "The Republic of China agreed., TW",
    "The Democratic People's Republic of Korea agreed., KP",
    "The Democratic Republic of the Congo agreed., CD",
    "The Republic of the Congo agreed., CG",
    "Saint Vincent and the Grenadines agreed., VC",
    "Guinea-Bissau agreed., GW",
    "A Guinea-based miner agreed., GN",
    "The bank in Port-au-Prince agreed., HT",
    "NEW ZEALAND RAISES RATES, NZ",
    "SRI LANKA RAISES RATES, LK"
  })
  void a_country_is_named_by_all_words_of_its_name(String text, String code) {
    ArticleCountries shown = shown(text, null);

    assertThat(shown.namedIn(new SentenceId(TextField.BODY, 0))).containsExactly(code);
  }

  @Test
  void the_dateline_outweighs_countries_that_the_text_names() {
    assertThat(home("China and Japan agreed. China was glad.", "Singapore", null)).isEqualTo("SG");
  }

  @Test
  void without_countries_in_the_text_the_address_decides() {
    assertThat(home("The minister resigned.", null, "https://www.example.co.uk/news/1"))
        .isEqualTo("GB");
  }

  @Test
  void an_address_in_a_domain_that_is_sold_to_whoever_asks_shows_no_country() {
    assertThat(home("The minister resigned.", null, "https://www.example.tv/news/1")).isNull();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The minister left for Oman on Saturday.",
        "The minister will visit Oman.",
        "The minister met his Omani counterpart.",
        "The minister spoke with Oman's king.",
        "The minister arrived in Muscat, Oman."
      })
  void a_country_to_which_somebody_goes_is_only_abroad(String text) {
    assertThat(shown(text, null).isOnlyAbroad("OM")).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Oman's minister will visit Oman's north.",
        "The minister visited Oman's ports.",
        "The minister returned to Oman.",
        "The minister left for Oman on Saturday. Growth in Oman is slow.",
        "The minister resigned."
      })
  void a_country_that_is_named_otherwise_or_not_at_all_is_not_only_abroad(String text) {
    assertThat(shown(text, null).isOnlyAbroad("OM")).isFalse();
  }

  @Test
  void a_country_that_the_dateline_shows_is_not_only_abroad() {
    assertThat(shown("The minister will visit Oman.", "Muscat").isOnlyAbroad("OM")).isFalse();
  }

  @Test
  void no_country_is_home_when_two_are_named_as_often() {
    assertThat(home("Kenya played Ghana.", null, null)).isNull();
  }

  @Test
  void an_arabic_name_is_no_place_that_is_called_like_a_part_of_it() {
    assertThat(
            home(
                "Kuwait's parliament met. Sheikh Nawaf Al-Sabah and Ahmad Al-Sabah spoke.",
                null,
                null))
        .isEqualTo("KW");
  }

  @ParameterizedTest
  @CsvSource({"In SA the mine shut., ZA", "Orvane SA shut the mine., "})
  void what_ends_a_company_s_name_is_no_country(String body, @Nullable String country) {
    assertThat(home(body, null, null)).isEqualTo(country);
  }

  @Test
  void no_country_is_home_when_none_is_named_and_the_address_cannot_be_read() {
    assertThat(home("The minister resigned.", null, "http://not an address")).isNull();
  }

  @Test
  void a_place_that_the_catalog_knows_shows_its_country() {
    ArticleCountries shown = shown("Portmore has a new mayor.", "Portmore", "JM");

    assertThat(shown.home()).isEqualTo("JM");
    assertThat(shown.placesOf("JM")).isEqualTo(1);
  }

  @Test
  void a_place_that_the_table_knows_does_not_count_twice() {
    ArticleCountries shown = shown("Nairobi has a new mayor.", "Nairobi", "KE");

    assertThat(shown.weightOf("KE")).isEqualTo(2);
    assertThat(shown.placesOf("KE")).isZero();
  }

  @Test
  void two_counts_are_equal_when_they_answer_alike() {
    assertThat(shown("The minister will visit Oman.", null))
        .isEqualTo(shown("The banker will visit Oman.", null))
        .isNotEqualTo(shown("The minister returned to Oman.", null));
    assertThat(shown("Portmore has a new mayor.", "Portmore", "JM"))
        .isEqualTo(shown("Portmore has an old mayor.", "Portmore", "JM"))
        .isNotEqualTo(shown("Mandeville has a new mayor.", "Mandeville", "JM"));
  }

  private static ArticleCountries shown(String body, String place, String country) {
    TokenizedArticle text =
        new ArticleTokenizer()
            .tokenize(
                new Article("1", "test", null, "", body, null, "en", null, List.of(), List.of()));
    SentenceId first = text.sentences().getFirst().id();
    return new ArticleCountries(
        text,
        Countries.bundled(),
        new CatalogCountries(
            List.of(new CatalogCountries.KnownPlace(first, place, country)), List.of(), Set.of()));
  }

  private @Nullable String home(String body, @Nullable String place, @Nullable String url) {
    return shownAt(body, place, url).home();
  }

  private ArticleCountries shown(String body, @Nullable String place) {
    return shownAt(body, place, null);
  }

  private ArticleCountries shownAt(String body, @Nullable String place, @Nullable String url) {
    Dateline dateline = place == null ? null : new Dateline(place, null, null, new Span(0, 0));
    Article article =
        new Article("1", "test", url, "", body, null, "en", dateline, List.of(), List.of());
    return new ArticleCountries(new ArticleTokenizer().tokenize(article), Countries.bundled());
  }
}
