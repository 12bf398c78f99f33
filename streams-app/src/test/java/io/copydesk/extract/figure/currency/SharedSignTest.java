package io.copydesk.extract.figure.currency;

import static org.assertj.core.api.Assertions.assertThat;

import io.copydesk.extract.exchange.Exchanges;
import io.copydesk.extract.figure.PtbText;
import io.copydesk.extract.place.ArticleCountries;
import io.copydesk.extract.place.CatalogCountries;
import io.copydesk.extract.place.Countries;
import io.copydesk.extract.text.Sentence;
import io.copydesk.extract.text.TokenizedArticle;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which currency a sign means that several have, beside a company whose country is known. */
class SharedSignTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Orvane borrowed ¥3tn. | JP | JPY",
        "Orvane borrowed ¥3tn. | CN | CNY",
        "Orvane borrowed ¥3tn. China's exports fell, Peru's rose. | JP | JPY",
        "Orvane borrowed ¥3tn. China fell. Chinese banks, too. | JP | CNY",
        "Orvane borrowed Rs3bn. | PK | PKR"
      })
  void a_company_of_the_sentence_tells_unless_the_article_speaks_much_of_another_country(
      String body, String country, String currency) {
    TokenizedArticle text = PtbText.body(body);
    Sentence sentence = text.sentences().getFirst();
    String sign = body.contains("¥") ? "¥" : "Rs";

    assertThat(near(text, sentence, country).choose(new Currencies().bySign(sign)))
        .isEqualTo(currency);
  }

  private static SentenceCurrency near(TokenizedArticle text, Sentence sentence, String country) {
    CatalogCountries catalog =
        new CatalogCountries(
            List.of(),
            List.of(),
            Set.of(new CatalogCountries.KnownCompany(sentence.id(), country)));
    Currencies currencies = new Currencies();
    DollarHome dollars = new DollarHome(Exchanges.bundled(), currencies);
    return new ArticleCurrency(
            text.article(),
            new ArticleCountries(text, Countries.bundled(), catalog),
            currencies,
            dollars)
        .in(sentence);
  }
}
