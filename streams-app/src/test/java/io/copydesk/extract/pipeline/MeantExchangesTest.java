package io.copydesk.extract.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import io.copydesk.article.Span;
import io.copydesk.events.Evidence;
import io.copydesk.events.MentionType;
import io.copydesk.extract.Fixtures;
import io.copydesk.extract.ListedAs;
import io.copydesk.extract.Mention;
import io.copydesk.extract.exchange.Exchanges;
import io.copydesk.extract.place.ArticleCountries;
import io.copydesk.extract.place.Countries;
import io.copydesk.extract.text.ArticleTokenizer;
import io.copydesk.extract.text.TokenizedArticle;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MeantExchangesTest {

  private final MeantExchanges exchanges = new MeantExchanges(Exchanges.bundled());

  @ParameterizedTest
  @CsvSource({
    "Orvane of Sri Lanka rose, XCNQ, XCOL",
    "Orvane of Jamaica rose, XJSE, XJAM",
    "Orvane of Kenya rose, XNSE, XNAI",
    "Orvane of Nigeria rose, XNSE, XNSA"
  })
  void of_exchanges_with_one_acronym_that_of_the_country_that_is_named_is_meant(
      String body, String usual, String meant) {
    assertThat(read(body, usual)).isEqualTo(meant);
  }

  @ParameterizedTest
  @CsvSource({
    "Orvane rose, XCNQ",
    "Orvane of Canada is in Sri Lanka, XCNQ",
    "Orvane of Sri Lanka rose, XLON"
  })
  void else_it_is_the_usual_one(String body, String usual) {
    assertThat(read(body, usual)).isEqualTo(usual);
  }

  @Test
  void a_name_without_an_exchange_stays_without() {
    assertThat(read("Orvane of Sri Lanka rose", null)).isNull();
  }

  private @Nullable String read(String body, @Nullable String mic) {
    TokenizedArticle text = new ArticleTokenizer().tokenize(Fixtures.article("", body));
    Mention company =
        Mention.ofName(
            MentionType.COMPANY,
            text.sentences().getFirst(),
            new Span(0, 6),
            "Orvane",
            new ListedAs("ORV", mic),
            null,
            Set.of(Evidence.STATISTICAL),
            0.9);
    ListedAs listed =
        exchanges.read(company, new ArticleCountries(text, Countries.bundled())).ticker();
    return listed == null ? null : listed.exchange();
  }
}
