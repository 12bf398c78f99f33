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
    "Orvane of Sri Lanka rose, CSE, XCNQ, XCOL",
    "Orvane of Jamaica rose, JSE, XJSE, XJAM",
    "Orvane of Kenya rose, NSE, XNSE, XNAI",
    "Orvane of Nigeria rose, NSE, XNSE, XNSA",
    "Orvane of Tanzania rose, DSE, XDHA, XDAR"
  })
  void of_exchanges_with_one_acronym_that_of_the_country_that_is_named_is_meant(
      String body, String acronym, String usual, String meant) {
    assertThat(read(body, new ListedAs("ORV", usual, acronym))).isEqualTo(meant);
  }

  @ParameterizedTest
  @CsvSource({
    "Orvane rose, CSE, XCNQ",
    "Orvane of Canada is in Sri Lanka, CSE, XCNQ",
    "Orvane of Sri Lanka rose, LSE, XLON"
  })
  void else_it_is_the_usual_one(String body, String acronym, String usual) {
    assertThat(read(body, new ListedAs("ORV", usual, acronym))).isEqualTo(usual);
  }

  @Test
  void an_exchange_that_is_called_by_a_prefix_of_its_own_is_meant_wherever_the_article_is_on() {
    assertThat(read("Orvane of Sri Lanka rose", new ListedAs("ORV", "XCNQ", "CNSX")))
        .isEqualTo("XCNQ");
  }

  @Test
  void so_is_one_that_a_suffix_tells() {
    assertThat(read("Orvane of Kenya rose", new ListedAs("ORV", "XNSE"))).isEqualTo("XNSE");
  }

  @Test
  void a_name_without_an_exchange_stays_without() {
    assertThat(read("Orvane of Sri Lanka rose", new ListedAs("ORV", null))).isNull();
  }

  private @Nullable String read(String body, ListedAs ticker) {
    TokenizedArticle text = new ArticleTokenizer().tokenize(Fixtures.article("", body));
    Mention company =
        Mention.ofName(
            MentionType.COMPANY,
            text.sentences().getFirst(),
            new Span(0, 6),
            "Orvane",
            ticker,
            null,
            Set.of(Evidence.STATISTICAL),
            0.9);
    ListedAs listed =
        exchanges.read(company, new ArticleCountries(text, Countries.bundled())).ticker();
    return listed == null ? null : listed.exchange();
  }
}
