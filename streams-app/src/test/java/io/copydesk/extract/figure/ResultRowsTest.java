package io.copydesk.extract.figure;

import static org.assertj.core.api.Assertions.assertThat;

import io.copydesk.events.MentionType;
import io.copydesk.extract.Figure;
import io.copydesk.extract.Fixtures;
import io.copydesk.extract.Magnitude;
import io.copydesk.extract.Mention;
import io.copydesk.extract.text.ArticleTokenizer;
import io.copydesk.extract.text.TokenizedArticle;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the rows of a company's results say of the figures in them, as newswires write them. */
class ResultRowsTest {

  private static final ArticleTokenizer TOKENIZER = new ArticleTokenizer();

  @Test
  void rows_of_sums_are_of_the_money_of_the_row_of_cents_above_them() {
    List<String> figures =
        figures(
            """
            Shr 42 cts vs 38 cts
                Net 1,204,500 vs 987,300
                Revs 12.1 mln vs 9,870,000
            """);

    assertThat(figures)
        .containsExactly(
            "0.42 USD eps",
            "0.38 USD eps",
            "1204500 USD net_profit",
            "987300 USD net_profit",
            "12100000 USD revenue",
            "9870000 USD revenue");
  }

  @Test
  void a_profit_and_the_loss_that_it_follows_are_of_the_same_money() {
    List<String> figures =
        figures(
            """
            Shr profit four cts vs loss nine cts
                Net profit 81,200 vs loss 1.4 mln
            """);

    assertThat(figures).contains("81200 USD net_profit", "1400000 USD loss");
  }

  @Test
  void rows_that_count_shares_are_of_no_money() {
    List<String> figures =
        figures(
            """
            Shr 1.10 dlrs vs 95 cts
                Net 4.2 mln vs 3.7 mln
                Avg shrs 3.8 mln vs 3,912,000
            """);

    assertThat(figures).contains("3800000 share null", "3912000 share null");
  }

  @Test
  void a_row_of_what_may_be_counted_and_a_number_that_may_be_in_thousands_are_of_no_money() {
    List<String> figures =
        figures(
            """
            Shr 42 cts vs 38 cts
                Stores 12,100 vs 11,800
                Net 412 vs 398
            """);

    assertThat(figures).containsExactly("0.42 USD eps", "0.38 USD eps");
  }

  @Test
  void a_loss_in_a_row_of_cents_a_share_is_a_loss_per_share() {
    List<String> figures = figures("Shr loss 70 cts vs profit 1.10 dlrs\n");

    assertThat(figures).contains("0.7 USD loss_per_share");
  }

  private static List<String> figures(String body) {
    TokenizedArticle article = TOKENIZER.tokenize(Fixtures.article("", body));
    return Fixtures.figureBinder().bind(article, FoundFigures.in(article)).stream()
        .filter(m -> m.type() == MentionType.FIGURE)
        .map(Mention::figure)
        .map(ResultRowsTest::told)
        .toList();
  }

  private static String told(Figure figure) {
    String value = ((Magnitude.Exactly) figure.magnitude()).value().toPlainString();
    return value + " " + figure.unit() + " " + figure.metricId();
  }
}
