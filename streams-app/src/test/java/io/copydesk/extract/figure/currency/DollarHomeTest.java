package io.copydesk.extract.figure.currency;

import static org.assertj.core.api.Assertions.assertThat;

import io.copydesk.article.Article;
import io.copydesk.article.Dateline;
import io.copydesk.article.Span;
import io.copydesk.extract.exchange.Exchanges;
import io.copydesk.extract.figure.PtbText;
import io.copydesk.extract.place.ArticleCountries;
import io.copydesk.extract.place.CatalogCountries;
import io.copydesk.extract.place.Countries;
import io.copydesk.extract.text.ArticleTokenizer;
import io.copydesk.extract.text.TokenizedArticle;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DollarHomeTest {

  private final Exchanges exchanges = Exchanges.bundled();
  private final DollarHome dollars = new DollarHome(exchanges, new Currencies());

  @ParameterizedTest
  @CsvSource({"ASX, AU", "NZX, NZ", "TSXV, CA", "SGX, SG", "HKEX, HK", "TTSE, TT", "BISX, BS"})
  void a_story_of_a_country_s_exchange_is_written_at_home_there(String acronym, String country) {
    assertThat(homeOf(acronym + " shares rose. The " + acronym + " index was up."))
        .isEqualTo(country);
  }

  @ParameterizedTest
  @ValueSource(strings = {"TSE", "CSE", "JSE", "BSE", "GSE"})
  void an_acronym_that_means_another_country_s_exchange_before_a_ticker_means_it_in_the_text_too(
      String acronym) {
    assertThat(exchanges.byPrefix(acronym)).isNotNull();
    assertThat(homeOf(acronym + " shares rose. The " + acronym + " index was up.")).isEqualTo("US");
  }

  @Test
  void a_country_s_exchange_may_be_written_out() {
    assertThat(homeOf("The Toronto Stock Exchange rose. The Toronto Stock Exchange is up."))
        .isEqualTo("CA");
  }

  @Test
  void per_cent_as_two_words_speaks_against_america() {
    String told = "Sydney shops hired. Perth and Hobart did, too. Sales grew by 3 ";

    assertThat(homeOf(told + "per cent.")).isEqualTo("AU");
    assertThat(homeOf(told + "percent.")).isEqualTo("US");
  }

  @ParameterizedTest
  @ValueSource(strings = {"US cents", "US dollars", "US$"})
  void whose_money_it_compares_with_does_not_say_where_an_article_was_written(String money) {
    assertThat(homeOf("Sydney, Perth, Hobart, Darwin and Cairns compare prices in " + money + "."))
        .isEqualTo("AU");
  }

  @ParameterizedTest
  @CsvSource({"https://news.edu.au/1, Hobart, AU", "https://www.paper.ca/2, Regina, CA"})
  void an_address_is_of_the_country_that_it_is_of_elsewhere(
      String address, String place, String country) {
    assertThat(homeOf(PtbText.at(address, place + " has a shop."))).isEqualTo(country);
    assertThat(homeOf(place + " has a shop.")).isEqualTo("US");
  }

  @ParameterizedTest
  @CsvSource({"SUVA, FJ", "PARIS, US", ", US"})
  void a_story_sent_from_a_country_whose_place_it_names_is_written_there(
      @Nullable String sentFrom, String country) {
    Dateline dateline =
        sentFrom == null ? null : new Dateline(sentFrom, null, null, new Span(0, 0));
    Article article =
        new Article(
            "1",
            "test",
            null,
            "",
            "Farmers of Suva earn more.",
            null,
            "en",
            dateline,
            List.of(),
            List.of());

    assertThat(homeOf(new ArticleTokenizer().tokenize(article))).isEqualTo(country);
  }

  @Test
  void places_that_the_catalog_knows_show_the_country_too() {
    TokenizedArticle text = PtbText.body("Portmore has a shop.");
    CatalogCountries.KnownPlace portmore =
        new CatalogCountries.KnownPlace(text.sentences().getFirst().id(), "Portmore", "JM");

    ArticleCountries shown =
        new ArticleCountries(
            text,
            Countries.bundled(),
            new CatalogCountries(Collections.nCopies(5, portmore), List.of(), Set.of()));

    assertThat(dollars.of(text.article(), shown, false).country()).isEqualTo("JM");
  }

  private String homeOf(String body) {
    return homeOf(PtbText.body(body));
  }

  private String homeOf(TokenizedArticle text) {
    ArticleCountries shown = new ArticleCountries(text, Countries.bundled());
    return dollars.of(text.article(), shown, false).country();
  }
}
