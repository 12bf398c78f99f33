package io.copydesk.extract.figure;

import static org.assertj.core.api.Assertions.assertThat;

import io.copydesk.article.Span;
import io.copydesk.events.Basis;
import io.copydesk.events.Comparator;
import io.copydesk.events.Direction;
import io.copydesk.events.Evidence;
import io.copydesk.events.MentionType;
import io.copydesk.events.TextField;
import io.copydesk.extract.Mention;
import io.copydesk.extract.TokenizedArticle;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FigureBinderTest {

  private static final Instant JUNE_10_1987 = Instant.parse("1987-06-10T12:00:00Z");

  @Test
  void binds_a_change_and_the_level_that_it_led_to() {
    List<Figure> figures =
        bind(
            "China is now the world's fastest growing cloud services market growing by more than 70%"
                + " year-on-year to USD 7.2 billion.");

    assertThat(figures).hasSize(2);
    assertThat(figures.getFirst())
        .returns(new Magnitude.Exactly(new BigDecimal("70")), Figure::magnitude)
        .returns(Comparator.GREATER_THAN, Figure::comparator)
        .returns(Direction.INCREASE, Figure::direction)
        .returns(Basis.YEAR_ON_YEAR, Figure::basis)
        .returns("cloud services market", Figure::metric)
        .returns(new Subject("China", null), Figure::subject);
    assertThat(figures.getLast())
        .returns(new Magnitude.Exactly(new BigDecimal("7200000000")), Figure::magnitude)
        .returns("USD", Figure::unit)
        .returns(Direction.INCREASE, Figure::direction)
        .returns("cloud services market", Figure::metric)
        .returns(new Subject("China", null), Figure::subject);
  }

  @Test
  void binds_a_market_share_to_its_company_and_half_year() {
    List<Figure> figures =
        bind(
            "It grew, with Alibaba taking first place with a more than 43% market share as of the first"
                + " half of 2018.",
            "Alibaba");

    assertThat(figures)
        .singleElement()
        .returns("market share", Figure::metric)
        .returns(new Subject("Alibaba", new Span(14, 21)), Figure::subject)
        .returns(
            new Period("first half of 2018", LocalDate.of(2018, 1, 1), LocalDate.of(2018, 7, 1)),
            Figure::period);
  }

  @Test
  void binds_a_figure_behind_an_apposition_to_the_sentences_subject() {
    List<Figure> figures =
        bind("Amazon, which runs AWS, ranks fourth with just a 6.9% market share.", "Amazon");

    assertThat(figures)
        .singleElement()
        .returns("market share", Figure::metric)
        .returns(new Subject("Amazon", new Span(0, 6)), Figure::subject);
  }

  @Test
  void hands_the_metric_on_to_the_level_before_but_not_the_direction() {
    List<Figure> figures = bind("Acme said net profit rose to 54.9 mln stg from 33.4 mln.", "Acme");

    assertThat(figures).extracting(Figure::metric).containsExactly("net profit", "net profit");
    assertThat(figures)
        .extracting(Figure::direction)
        .containsExactly(Direction.INCREASE, Direction.NONE);
    assertThat(figures).extracting(f -> f.subject().text()).containsExactly("Acme", "Acme");
  }

  @Test
  void takes_the_subject_of_the_sentence_before_when_the_sentence_goes_on_about_it() {
    List<Figure> figures = bind("Acme opened a plant. It said sales were 5 mln dlrs.", "Acme");

    assertThat(figures)
        .singleElement()
        .returns(new Subject("Acme", new Span(0, 4)), Figure::subject);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Kenya's Acme said revenue rose 5 pct.",
        "South Africa's Acme said revenue rose 5 pct.",
        "British lender Acme said revenue rose 5 pct.",
        "Indonesian mobile operator Acme said revenue rose 5 pct.",
        "The airline Acme said revenue rose 5 pct."
      })
  void takes_the_company_that_a_country_or_a_noun_describes(String sentence) {
    List<Figure> figures = bind(sentence, "Acme");

    assertThat(figures).singleElement().extracting(f -> f.subject().text()).isEqualTo("Acme");
  }

  @Test
  void does_not_give_a_country_what_its_company_has() {
    List<Figure> figures = bind("Profit of Kenya's Acme exceeded 5 mln dlrs.", "Acme");

    assertThat(figures).singleElement().returns(null, Figure::subject);
  }

  @Test
  void goes_on_about_a_company_that_a_country_describes() {
    List<Figure> figures = bind("Kenya's Acme grew. Its profit rose 5 pct.", "Acme");

    assertThat(figures).singleElement().extracting(f -> f.subject().text()).isEqualTo("Acme");
  }

  @Test
  void does_not_take_who_speaks_for_whose_figure_it_is() {
    TokenizedArticle article = article("The Finance Ministry said exports rose 5 pct.");
    Mention ministry = mention(article, "Finance Ministry", MentionType.MINISTRY);

    List<Figure> figures = bind(article, List.of(ministry));

    assertThat(figures)
        .singleElement()
        .returns(null, Figure::subject)
        .returns("exports", Figure::metric);
  }

  @Test
  void leaves_null_what_the_text_does_not_say() {
    assertThat(bind("There were 300 jobs."))
        .singleElement()
        .returns(null, Figure::subject)
        .returns(null, Figure::metric)
        .returns(null, Figure::period)
        .returns(null, Figure::basis)
        .returns(Direction.NONE, Figure::direction);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Sales were 5 mln dlrs in the first half of 2018. | first half of 2018 | 2018-01-01 | 2018-07-01",
        "Sales were 5 mln dlrs in the third quarter of 1986. | third quarter of 1986 | 1986-07-01 | 1986-10-01",
        "Sales were 5 mln dlrs in the first nine months of 1986. | first nine months of 1986 | 1986-01-01 | 1986-10-01",
        "Sales were 5 mln dlrs in the 1986 fourth quarter. | 1986 fourth quarter | 1986-10-01 | 1987-01-01",
        "Sales were 5 mln dlrs in Q3 2021. | Q3 2021 | 2021-07-01 | 2021-10-01",
        "Sales were 5 mln dlrs in 1985. | 1985 | 1985-01-01 | 1986-01-01",
        "Sales were 5 mln dlrs in March 1986. | March 1986 | 1986-03-01 | 1986-04-01",
        "Sales were 5 mln dlrs in March. | March | 1987-03-01 | 1987-04-01",
        "Sales were 5 mln dlrs in December. | December | 1986-12-01 | 1987-01-01",
        "Sales were 5 mln dlrs last year. | last year | 1986-01-01 | 1987-01-01",
        "Sales were 5 mln dlrs last month. | last month | 1987-05-01 | 1987-06-01",
        "Sales were 5 mln dlrs this year. | this year | 1987-01-01 | 1988-01-01",
        "Sales were 5 mln dlrs in the first quarter. | first quarter | 1987-01-01 | 1987-04-01",
        "In June alone, sales exceeded 5 mln dlrs. | June | 1987-06-01 | 1987-07-01",
      })
  void resolves_a_period_against_the_day_of_the_article(
      String text, String words, LocalDate start, LocalDate end) {
    assertThat(bind(text)).singleElement().returns(new Period(words, start, end), Figure::period);
  }

  @Test
  void keeps_a_relative_period_open_when_the_article_has_no_day() {
    TokenizedArticle article = PtbText.body("Sales were 5 mln dlrs last year.");

    List<Figure> figures = bind(article, List.of());

    assertThat(figures)
        .singleElement()
        .returns(new Period("last year", null, null), Figure::period);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Prices rose 64 percent from a year earlier. | YEAR_ON_YEAR",
        "Prices rose 5% over the same period last year. | YEAR_ON_YEAR",
        "Prices rose 5% from the previous quarter. | QUARTER_ON_QUARTER",
        "Prices rose 5% month-on-month. | MONTH_ON_MONTH",
        "Prices rose 5% from last week. | WEEK_ON_WEEK",
        "Prices rose 5%. |",
      })
  void finds_what_a_change_is_measured_against(String text, @Nullable Basis expected) {
    assertThat(bind(text)).singleElement().returns(expected, Figure::basis);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Sales fell 5 pct. | DECREASE",
        "It reported a 5 pct rise in sales. | INCREASE",
        "It is cutting 300 jobs. | DECREASE",
        "Costs went up to 25.5 cents. | INCREASE",
        "It raised its dividend to 25 cts. | INCREASE",
        "It raised $5 million in shares. | NONE",
        "You can claim up to 50% of it. | NONE",
        "It put up 5 mln dlrs. | NONE",
        "Some 86,000 fans paid up. | NONE",
      })
  void finds_whether_a_figure_rose_or_fell(String text, Direction expected) {
    assertThat(bind(text)).singleElement().returns(expected, Figure::direction);
  }

  @Test
  void finds_the_direction_of_a_change_from_one_level_to_another() {
    assertThat(bind("Rates were raised from 0.5% to 0.75%."))
        .extracting(Figure::direction)
        .containsExactly(Direction.NONE, Direction.INCREASE);
  }

  @Test
  void hands_back_every_other_mention_as_it_was() {
    TokenizedArticle article = article("Acme said net profit rose 5 pct.");
    Mention acme = mention(article, "Acme", MentionType.COMPANY);
    List<Mention> mentions = new ArrayList<>(List.of(acme));
    mentions.addAll(new FigureFinder().find(article));

    List<Mention> bound = new FigureBinder().bind(article, mentions);

    assertThat(bound).hasSize(2).first().isSameAs(acme);
  }

  private static List<Figure> bind(String body, String... companies) {
    TokenizedArticle article = article(body);
    List<Mention> owners = new ArrayList<>();
    for (String company : companies) {
      owners.add(mention(article, company, MentionType.COMPANY));
    }
    return bind(article, owners);
  }

  private static List<Figure> bind(TokenizedArticle article, List<Mention> owners) {
    List<Mention> mentions = new ArrayList<>(owners);
    mentions.addAll(new FigureFinder().find(article));
    mentions.sort(Mention.IN_TEXT_ORDER);
    return new FigureBinder()
        .bind(article, mentions).stream()
            .filter(m -> m.type() == MentionType.FIGURE)
            .map(Mention::figure)
            .toList();
  }

  private static TokenizedArticle article(String body) {
    return PtbText.article("", body, JUNE_10_1987, null);
  }

  private static Mention mention(TokenizedArticle article, String name, MentionType type) {
    int start = article.text(TextField.BODY).indexOf(name);
    Span span = new Span(start, start + name.length());
    return new Mention(
        type, TextField.BODY, 0, span, name, null, null, EnumSet.of(Evidence.RULE), 1, null);
  }
}
