package io.copydesk.extract.place;

import static org.assertj.core.api.Assertions.assertThat;

import io.copydesk.article.Article;
import io.copydesk.article.Dateline;
import io.copydesk.article.Span;
import io.copydesk.extract.text.ArticleTokenizer;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ArticleCountriesTest {

  @Test
  void home_is_the_country_that_the_text_names_most() {
    assertThat(home("Kenya's parliament met in Nairobi. A Ghanaian guest spoke.", null, null))
        .isEqualTo("KE");
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
  void no_country_is_home_when_two_are_named_as_often() {
    assertThat(home("Kenya played Ghana.", null, null)).isNull();
  }

  @Test
  void no_country_is_home_when_none_is_named_and_the_address_cannot_be_read() {
    assertThat(home("The minister resigned.", null, "http://not an address")).isNull();
  }

  private @Nullable String home(String body, @Nullable String place, @Nullable String url) {
    Dateline dateline = place == null ? null : new Dateline(place, null, null, new Span(0, 0));
    Article article =
        new Article("1", "test", url, "", body, null, "en", dateline, List.of(), List.of());
    return new ArticleCountries(new ArticleTokenizer().tokenize(article), Countries.bundled())
        .home();
  }
}
