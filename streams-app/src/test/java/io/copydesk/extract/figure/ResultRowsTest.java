package io.copydesk.extract.figure;

import static org.assertj.core.api.Assertions.assertThat;

import io.copydesk.article.Article;
import io.copydesk.events.MentionType;
import io.copydesk.extract.Figure;
import io.copydesk.extract.Fixtures;
import io.copydesk.extract.Magnitude;
import io.copydesk.extract.Mention;
import io.copydesk.extract.text.ArticleTokenizer;
import io.copydesk.extract.text.TokenizedArticle;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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
  void a_row_of_results_is_of_the_time_that_the_title_or_a_line_above_it_says() {
    List<String> periods =
        periods(
            "BRANTLEY CORP 3RD QTR NET",
            """
            Shr 42 cts vs 38 cts
                Net 1,204,500 vs 987,300
                Nine mths
                Shr loss 70 cts vs profit 1.10 dlrs
                Revs 36.1 mln vs 30.2 mln
            """);

    assertThat(periods)
        .containsExactly(
            "42 cts 3RD QTR", "1,204,500 3RD QTR", "70 cts Nine mths", "36.1 mln Nine mths");
  }

  @ParameterizedTest
  @CsvSource({
    "1ST QTR MAY 31 NET,              '',                    1987-03-01..1987-06-01",
    "1ST QTR ENDS MAY 31 NET,         '',                    1987-03-01..1987-06-01",
    "1ST QTR NET,                     May 31,                1987-03-01..1987-06-01",
    "1ST QTR NET,                     Period ended May 31.,  1987-03-01..1987-06-01",
    "1ST QTR NET,                     May 31 end,            1987-03-01..1987-06-01",
    "3RD QTR NET,                     Qtr ends May 31,       1987-03-01..1987-06-01",
    "BRANTLEY CORP,                   1st qtr May 31,        1987-03-01..1987-06-01",
    "2ND QTR NET,                     '',                    1987-04-01..1987-07-01"
  })
  void a_quarter_of_rows_ends_with_the_day_that_stands_beside_or_below_it(
      String title, String line, String days) {
    List<Mention> figures =
        bound(title, "1987-07-09", line + "\n    Net 1,204,500 dlrs vs 987,300\n");

    assertThat(figures).extracting(m -> days(m.figure())).containsExactly(days, "");
  }

  @ParameterizedTest
  @CsvSource({
    "1ST QTR NET,         '',        1987-07-19",
    "4TH QTR NET,         '',        1987-07-09",
    "2ND QTR MAY 31 NET,  1st half,  1987-07-09"
  })
  void a_part_of_the_year_that_may_be_the_companys_own_has_no_days(
      String title, String line, String day) {
    List<Mention> figures = bound(title, day, line + "\n    Net 1,204,500 dlrs vs 987,300\n");

    assertThat(figures.getFirst().figure().period()).isNotNull();
    assertThat(figures.getFirst().figure().period().days()).isEmpty();
  }

  @Test
  void a_loss_in_a_row_of_cents_a_share_is_a_loss_per_share() {
    List<String> figures = figures("Shr loss 70 cts vs profit 1.10 dlrs\n");

    assertThat(figures).contains("0.7 USD loss_per_share");
  }

  private static List<Mention> bound(String title, String day, String body) {
    Instant at = Instant.parse(day + "T12:00:00Z");
    TokenizedArticle article =
        TOKENIZER.tokenize(
            new Article("1", "test", null, title, body, at, "en", null, List.of(), List.of()));
    return Fixtures.figureBinder().bind(article, FoundFigures.in(article)).stream()
        .filter(m -> m.type() == MentionType.FIGURE)
        .toList();
  }

  private static String days(Figure figure) {
    return figure.period() == null ? "" : figure.period().days();
  }

  private static List<String> periods(String title, String body) {
    TokenizedArticle article = TOKENIZER.tokenize(Fixtures.article(title, body));
    return Fixtures.figureBinder().bind(article, FoundFigures.in(article)).stream()
        .filter(m -> m.type() == MentionType.FIGURE && m.figure().period() != null)
        .map(m -> m.text() + " " + m.figure().period().text())
        .toList();
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
