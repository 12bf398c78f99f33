package io.copydesk.extract.figure;

import static org.assertj.core.api.Assertions.assertThat;

import io.copydesk.article.Span;
import io.copydesk.events.Basis;
import io.copydesk.events.Comparator;
import io.copydesk.events.Direction;
import io.copydesk.events.MentionType;
import io.copydesk.extract.Figure;
import io.copydesk.extract.Fixtures;
import io.copydesk.extract.Magnitude;
import io.copydesk.extract.Mention;
import io.copydesk.extract.Mentions;
import io.copydesk.extract.Period;
import io.copydesk.extract.Subject;
import io.copydesk.extract.text.TokenizedArticle;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FigureBinderTest {

  private static final Instant JUNE_10_1987 = Instant.parse("1987-06-10T12:00:00Z");

  @Test
  void binds_a_change_and_the_level_that_it_led_to() {
    TokenizedArticle article =
        article(
            "China is now the world's fastest growing cloud services market growing by more than 70%"
                + " year-on-year to USD 7.2 billion.");
    Mention china = Mentions.named(MentionType.PLACE, "China", article.article().body());

    List<Figure> figures = FiguresBesideNames.in(article, List.of(china));

    assertThat(figures).hasSize(2);
    assertThat(figures.getFirst())
        .returns(new Magnitude.Exactly(new BigDecimal("70")), Figure::magnitude)
        .returns(Comparator.GREATER_THAN, Figure::comparator)
        .returns(Direction.INCREASE, Figure::direction)
        .returns(Basis.YEAR_ON_YEAR, Figure::basis)
        .returns("cloud services market", Figure::metric)
        .returns(Subject.of(china), Figure::subject);
    assertThat(figures.getLast())
        .returns(new Magnitude.Exactly(new BigDecimal("7200000000")), Figure::magnitude)
        .returns("USD", Figure::unit)
        .returns(Direction.INCREASE, Figure::direction)
        .returns("cloud services market", Figure::metric)
        .returns(Subject.of(china), Figure::subject);
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
        .returns(
            Subject.of(Mentions.inBody(MentionType.COMPANY, new Span(14, 21), "Alibaba")),
            Figure::subject)
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
        .returns(
            Subject.of(Mentions.inBody(MentionType.COMPANY, new Span(0, 6), "Amazon")),
            Figure::subject);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Net profit after zakat and tax fell 14.2 percent in May. | net profit after zakat and tax",
        "Return on equity was 12.4 percent in May. | return on equity",
        "The company's R&D costs rose 5 percent. | R&D costs",
        "The non-performing loan ratio was 3.4 percent. | non-performing loan ratio",
        "The mainland GDP growth was 1.6 percent. | mainland GDP growth",
        "GDP rose 5% y/y in May. | GDP",
        "GDP rose 5% m-o-m in May. | GDP"
      })
  void takes_a_metric_whole(String sentence, String metric) {
    List<Figure> figures = bind(sentence);

    assertThat(figures).singleElement().returns(metric, Figure::metric);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Headline CPI +0.2% y/y.", "Headline CPI +2.9% y-o-y."})
  void takes_a_metric_past_the_letters_of_a_basis(String text) {
    assertThat(bind(text)).singleElement().returns("headline CPI", Figure::metric);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The bank put growth at 3.1 pct, below the 4.2 pct it forecast in April.",
        "The bank put growth at 3.1 pct, below the 4.2 pct that it had projected in April."
      })
  void when_something_was_forecast_is_not_what_the_forecast_covers(String text) {
    assertThat(bind(text)).last().returns(null, Figure::period);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The bank put growth at 3.1 pct, below the 4.2 pct it had in April.",
        "The bank forecast growth of 4.2 pct in April."
      })
  void a_month_behind_a_figure_without_a_forecaster_is_its_period(String text) {
    assertThat(bind(text)).last().extracting(f -> f.period().text()).isEqualTo("April");
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
  void what_is_the_headline_s_company_s_is_of_the_very_mention() {
    TokenizedArticle article =
        PtbText.article(
            "ACME INC 3RD QTR NET", "Net 5 mln dlrs vs 4 mln dlrs.", JUNE_10_1987, null);
    Mention acme = Mentions.inTitle(MentionType.COMPANY, new Span(0, 8), "ACME INC");

    List<Figure> figures = FiguresBesideNames.in(article, List.of(acme));

    assertThat(figures)
        .hasSize(2)
        .allSatisfy(figure -> assertThat(figure.subject()).isEqualTo(Subject.of(acme)));
  }

  @Test
  void what_is_a_country_s_is_of_the_very_mention_that_the_sentence_before_begins_with() {
    TokenizedArticle article = article("Iraq exports oil. The country's exports rose 5 pct.");
    Mention iraq = Mentions.named(MentionType.PLACE, "Iraq", article.article().body());

    List<Figure> figures = FiguresBesideNames.in(article, List.of(iraq));

    assertThat(figures).singleElement().returns(Subject.of(iraq), Figure::subject);
  }

  @Test
  void takes_the_subject_of_the_sentence_before_when_the_sentence_goes_on_about_it() {
    List<Figure> figures = bind("Acme opened a plant. It said sales were 5 mln dlrs.", "Acme");

    assertThat(figures)
        .singleElement()
        .returns(
            Subject.of(Mentions.inBody(MentionType.COMPANY, new Span(0, 4), "Acme")),
            Figure::subject);
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

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Profit of Kenya's Acme exceeded 5 mln dlrs.",
        "Profit at British lender Acme rose 5 pct.",
        "A 5 pct rise in Acme's profit is likely.",
        "Shares of Acme rose 5 pct.",
        "Acme, Kenya's biggest operator, raised its dividend by 5 pct.",
        "Emca is a unit of Acme, which has a market share of 5 pct.",
        "Acme to cut costs by 5 pct",
        "Acme opened a plant. It rained. The company has debts of 5 mln dlrs."
      })
  void gives_a_company_what_is_its_own(String text) {
    List<Figure> figures = bind(text, "Acme");

    assertThat(figures).singleElement().extracting(f -> f.subject().text()).isEqualTo("Acme");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Acme said two mines suffered a net loss of 5 mln dlrs.",
        "Acme, one of six houses, said two mines suffered a net loss of 5 mln dlrs.",
        "Acme grew. It said a survey of rivals showed that investment fell 5 pct.",
        "Acme makes cars, while average sales fell 5 pct."
      })
  void does_not_give_a_company_what_it_only_speaks_of(String text) {
    List<Figure> figures = bind(text, "Acme");

    assertThat(figures)
        .singleElement()
        .extracting(f -> f.subject() == null ? "" : f.subject().text())
        .isNotEqualTo("Acme");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Its shares trade on the London Stock Exchange. | Acme",
        "The London Stock Exchange sold a plant. | London Stock Exchange",
      })
  void takes_an_exchange_for_the_company_only_where_it_is_what_a_sentence_is_about(
      String sentence, String company) {
    String text = "Acme opened a plant. " + sentence + " The company has debts of 5 mln dlrs.";

    List<Figure> figures = bind(text, "Acme", "London Stock Exchange");

    assertThat(figures.getFirst().subject().text()).isEqualTo(company);
  }

  @Test
  void gives_a_second_company_its_own_figure() {
    List<Figure> figures =
        bind("Acme leads with 73 pct of sales, with Emca at 18 pct.", "Acme", "Emca");

    assertThat(figures.getLast().subject()).extracting(Subject::text).isEqualTo("Emca");
  }

  @Test
  void does_not_give_the_buyer_what_a_relative_clause_says_of_others() {
    List<Figure> figures = bind("Iraq buys from firms who pay taxes of 5 pct.");

    assertThat(figures)
        .singleElement()
        .extracting(Figure::subject)
        .isNotEqualTo(new Subject("Iraq", null));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Acme's net profit after zakat and tax rose 18 pct. | net profit after zakat and tax | net_profit",
        "Acme made a loss before tax of 3.1 mln euros. | loss before tax | pretax_loss",
        "Acme's profit before taxes was 5 mln dlrs. | profit before taxes | pretax_profit",
        "Acme's earnings before interest and tax were 5 mln dlrs. | earnings before interest and tax | operating_profit"
      })
  void of_profit_before_or_after_tax_the_profit_is_measured(String text, String metric, String id) {
    List<Figure> figures = bind(text);

    assertThat(figures)
        .singleElement()
        .returns(metric, Figure::metric)
        .returns(id, Figure::metricId);
  }

  @Test
  void gives_a_person_what_he_or_she_earns() {
    TokenizedArticle article = article("Karin Ek earned 5 mln dlrs.");
    Mention person = Mentions.named(MentionType.PERSON, "Karin Ek", article.article().body());

    List<Figure> figures = FiguresBesideNames.in(article, List.of(person));

    assertThat(figures).singleElement().extracting(f -> f.subject().text()).isEqualTo("Karin Ek");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Malaysian palm oil exports were 5 mln dlrs. | Malaysian",
        "The U.S. trade gap was 5 mln dlrs. | U.S.",
        "Iraq exports oil. The country's exports rose 5 pct. | Iraq",
        "A cut in oil output hit Iraq, where exports fell 5 pct. | Iraq",
      })
  void gives_a_country_what_is_its_own(String text, @Nullable String country) {
    List<Figure> figures = bind(text);

    Subject expected = country == null ? null : new Subject(country, null);
    assertThat(figures).singleElement().returns(expected, Figure::subject);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "It withdrew its 44 dlr per share offer. | offer",
        "It has 300 mln dlrs in liabilities. | liabilities",
        "It pays a premium of 31 pct. | premium",
        "It sees a 15 pct jump in trading volume. | trading volume",
        "Passenger traffic fell 97 pct. | passenger traffic",
        "Its gross national product (GNP) rose a real 0.8 pct. | gross national product",
        "Third-quarter net profit was 5 mln dlrs. | net profit",
        "Dutch milk output fell 5 pct. | milk output",
        "Its own renewable capacity was 5 mln dlrs. | renewable capacity",
        "It sold shops that make up 4 pct of those. |",
        "Exports to Iraq, its customer, fell 5 pct. | exports",
        "It sold 6-3/8 pct convertible debentures. | coupon",
        "The minimum denomination of deposits will be cut to 10 mln yen. | minimum denomination of deposits",
        "It pays 40 dlrs per share to holders as a special dividend. | special dividend",
        "Gold rose 5 pct. | price",
        "It invested 5 mln dlrs. | investment",
        "It employs 5,000 people. | employees",
        "Domestic demand contributed 0.5 pct. |",
        "It plans to raise 5 mln dlrs. |",
        "It hopes for a billion-dollar dream. |",
        "Inflation in the 24 nations is low. |",
        "It drove the inflation hedge to 9 dlrs. |",
      })
  void says_what_a_figure_measures_as_an_analyst_would(String text, @Nullable String metric) {
    assertThat(bind(text)).singleElement().returns(metric, Figure::metric);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Acme fell 5 pct. | share price",
        "Acme (NYSE: ACM) fell 5 pct. | share price",
        "Acme shares lost 5 pct. | share price",
        "Acme owns 40 pct of it. | stake",
        "Sales at Acme fell 5 pct. | sales",
        "Acme grew 5 pct. |",
      })
  void knows_what_is_meant_of_a_company(String text, @Nullable String metric) {
    assertThat(bind(text, "Acme")).singleElement().returns(metric, Figure::metric);
  }

  @Test
  void gives_each_company_of_a_list_its_own_change() {
    List<Figure> figures = bind("Acme fell 5 pct and Emca 3 pct.", "Acme", "Emca");

    assertThat(figures).extracting(Figure::metric).containsOnly("share price");
    assertThat(figures).extracting(Figure::direction).containsOnly(Direction.DECREASE);
    assertThat(figures).extracting(f -> f.subject().text()).containsExactly("Acme", "Emca");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Sales were 12 bln yuan (1.8 bln dlrs).",
        "Sales were 53 pct in 2021, compared to 52 pct in 2020.",
        "Sales were 53 mln dlrs in 1986, up from 52 mln dlrs.",
        "Sales rose 5 mln dlrs after rising 4 mln dlrs in May.",
        "It had sales of 5 mln dlrs this year and 6 mln dlrs in 1988."
      })
  void hands_the_metric_on_to_what_is_said_again_or_set_against_it(String text) {
    assertThat(bind(text)).extracting(Figure::metric).containsExactly("sales", "sales");
  }

  @Test
  void goes_on_about_a_company_that_a_country_describes() {
    List<Figure> figures = bind("Kenya's Acme grew. Its profit rose 5 pct.", "Acme");

    assertThat(figures).singleElement().extracting(f -> f.subject().text()).isEqualTo("Acme");
  }

  @Test
  void does_not_take_who_speaks_for_whose_figure_it_is() {
    TokenizedArticle article = article("The Finance Ministry said exports rose 5 pct.");
    Mention ministry =
        Mentions.named(MentionType.MINISTRY, "Finance Ministry", article.article().body());

    List<Figure> figures = FiguresBesideNames.in(article, List.of(ministry));

    assertThat(figures)
        .singleElement()
        .returns(null, Figure::subject)
        .returns("exports", Figure::metric);
  }

  @Test
  void leaves_null_what_the_text_does_not_say() {
    assertThat(bind("There were 5 mln dlrs."))
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
        "It handled 5 mln twenty-foot equivalent units last year. | last year | 1986-01-01 | 1987-01-01",
        "Sales were 5 mln dlrs last month. | last month | 1987-05-01 | 1987-06-01",
        "Sales were 5 mln dlrs this year. | this year | 1987-01-01 | 1988-01-01",
        "Sales were 5 mln dlrs in the first quarter. | first quarter | 1987-01-01 | 1987-04-01",
        "In June alone, sales exceeded 5 mln dlrs. | June | 1987-06-01 | 1987-07-01",
        "Third-quarter sales were 5 mln dlrs. | Third-quarter | 1986-07-01 | 1986-10-01",
        "Sales were 5 mln dlrs in the year to March. | year to March | 1986-04-01 | 1987-04-01",
        "Sales were 5 mln dlrs in the three months to end-September 1986. | three months to end-September 1986 | 1986-07-01 | 1986-10-01",
        "Sales were 5 mln dlrs in the quarter ended Dec. 28. | quarter ended Dec. 28 | 1986-10-01 | 1987-01-01",
        "Sales were 5 mln dlrs in the week ended March 29. | week ended March 29 | 1987-03-23 | 1987-03-30",
        "Sales were 5 mln dlrs in the first half of the year. | first half of the year | 1987-01-01 | 1987-07-01",
        "Sales were 5 mln dlrs in October/December. | October/December | 1986-10-01 | 1987-01-01",
        "Profit from continuing operations was 5 mln dlrs in 1986. | 1986 | 1986-01-01 | 1987-01-01",
        "Gold rose 5 pct on Monday. | Monday | 1987-06-08 | 1987-06-09",
        "Gold rose 5 pct on Wednesday. | Wednesday | 1987-06-10 | 1987-06-11",
        "Gold rose 5 pct Thursday. | Thursday | 1987-06-04 | 1987-06-05",
        "Gold rose 5 pct late on Friday. | Friday | 1987-06-05 | 1987-06-06",
        "Gold rose 5 pct yesterday. | yesterday | 1987-06-09 | 1987-06-10",
        "Gold rose 5 pct this week. | this week | 1987-06-08 | 1987-06-15",
        "Acme will pay 5 mln dlrs on Friday. | Friday | |",
        "Sales were 5 mln dlrs between 1980 and 1985. | between 1980 and 1985 | 1980-01-01 | 1986-01-01",
        "Sales were 5 mln dlrs from 1980 to 1985. | 1980 to 1985 | 1980-01-01 | 1986-01-01",
        "Sales were 5 mln dlrs in 1980-1985. | 1980-1985 | 1980-01-01 | 1986-01-01",
        "Sales were 5 mln dlrs from 1980 through 1985. | 1980 through 1985 | 1980-01-01 | 1986-01-01",
        "Sales were 5 mln dlrs in the January-to-September period. | January-to-September period | 1986-01-01 | 1986-10-01",
        "Sales were 5 mln dlrs in fiscal 1986. | fiscal 1986 | |",
        "Sales were 5 mln dlrs in the 1986/87 season. | 1986/87 | |",
      })
  void resolves_a_period_against_the_day_of_the_article(
      String text, String words, @Nullable LocalDate start, @Nullable LocalDate end) {
    assertThat(bind(text)).singleElement().returns(new Period(words, start, end), Figure::period);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Revenue rose 5 pct over last year.",
        "Revenue rose 5 pct over the same quarter last year.",
        "Traffic was 5 pct below 1985 levels.",
        "In comparison with 1985 traffic was down 5 pct.",
      })
  void what_a_change_is_measured_against_is_not_when_it_was(String text) {
    assertThat(bind(text)).singleElement().returns(null, Figure::period);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Traffic grew 5 pct over the last nine months. | last nine months",
        "Inflation will be 5 pct over 1988. | 1988",
        "Bookings rose 5 pct over Christmas. | Christmas",
        "Yields fell 5 pct over two seasons. | two seasons",
        "Revenue rose 5 pct over the first half of 1986. | first half of 1986",
      })
  void a_change_goes_on_over_a_time(String text, String words) {
    assertThat(bind(text)).singleElement().returns(words, f -> f.period().text());
  }

  @Test
  void keeps_a_relative_period_open_when_the_article_has_no_day() {
    TokenizedArticle article = PtbText.body("Sales were 5 mln dlrs last year.");

    List<Figure> figures = FiguresBesideNames.in(article, List.of());

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
        "Prices rose 5% compared with the same period of 1986. | YEAR_ON_YEAR",
        "Prices rose 5% from the equivalent month of 1986. | YEAR_ON_YEAR",
        "Prices rose 5% from a year previously. | YEAR_ON_YEAR",
        "Prices rose 5% y/y. | YEAR_ON_YEAR",
        "Prices rose 5% from the year-ago quarter. | YEAR_ON_YEAR",
        "Prices rose 5% versus the prior-year period. | YEAR_ON_YEAR",
        "Prices rose 5% compared to the corresponding period in 2006. | YEAR_ON_YEAR",
        "Prices rose 5%, as compared to the comparable period in 2006. | YEAR_ON_YEAR",
        "Prices rose 5%, respectively, from a year earlier. | YEAR_ON_YEAR",
        "Prices rose 5% from last year's second quarter. | YEAR_ON_YEAR",
        "Prices rose 5% compared to last year's second quarter. | YEAR_ON_YEAR",
        "Prices rose 5% due to last year's drought. | ",
        "Prices rose 5% sequentially. | QUARTER_ON_QUARTER",
        "Prices rose 5% on year in May. | YEAR_ON_YEAR",
        "Prices rose 5% on-year. | YEAR_ON_YEAR",
        "Prices rose 5% on the month. | MONTH_ON_MONTH",
        "Prices were 5% up on the week. | WEEK_ON_WEEK",
        "Prices rose 5% on the day of the match. | ",
        "Prices rose 5% on year 2000 tariffs. | ",
        "Prices cost 5 dollars on the day. | ",
        "On the month, prices rose 5%. | MONTH_ON_MONTH",
        "Year on year, prices rose 5%. | YEAR_ON_YEAR",
        "Compared with a year earlier, prices rose 5%. | YEAR_ON_YEAR",
        "On a year-on-year basis, prices rose 5%. | YEAR_ON_YEAR",
        "Those who rose from a year earlier, say 5% more. | ",
        "Prices rose 5% y-o-y in May. | YEAR_ON_YEAR",
        "Prices rose 5% (m/m). | MONTH_ON_MONTH",
        "Prices rose 5% m-o-m. | MONTH_ON_MONTH",
        "Prices rose 5% q/q. | QUARTER_ON_QUARTER",
        "Prices rose 5% q-o-q. | QUARTER_ON_QUARTER",
        "Prices were 5% above their level a year ago. | YEAR_ON_YEAR",
        "Prices were 5% below those of the same month last year. | YEAR_ON_YEAR",
        "Prices rose 5% on an annual basis. | YEAR_ON_YEAR",
        "Prices rose 5% on a quarterly basis. | QUARTER_ON_QUARTER",
        "Inflation was 5% on an annual basis. | YEAR_ON_YEAR",
        "Interest was 5% on an annual basis. |",
        "Prices rose 5% relative to last year. | YEAR_ON_YEAR",
        "Prices rose 5% in comparison to last month. | MONTH_ON_MONTH",
        "It was a year-on-year increase of 5%. | YEAR_ON_YEAR",
        "It was a month-on-month drop of about 5%. | MONTH_ON_MONTH",
        "Sales rose 2.4 times year-on-year to $5 million. | YEAR_ON_YEAR",
        "Sales rose to $5 million last month. |",
        "Exports were 5% of total sales, compared with a year earlier. |",
        "Prices rose 5%. |",
      })
  void finds_what_a_change_is_measured_against(String text, @Nullable Basis expected) {
    assertThat(bind(text)).singleElement().returns(expected, Figure::basis);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Prices rose 0.2% in May and 2.6% from a year earlier. | - YEAR_ON_YEAR",
        "Output rose 0.4% from the spring and fell 1.2% from a year earlier. | - YEAR_ON_YEAR",
        "Orders fell 5.4% in a month and were 3.9% lower than a year before. | - YEAR_ON_YEAR",
        "Output grew 1.2% from the spring and 3.1% year on year. | - YEAR_ON_YEAR",
        "Prices were up 2% in May and 5% above their level a year ago. | - YEAR_ON_YEAR",
        "Prices rose 0.2% from a month earlier and 1.8% from a year earlier. | MONTH_ON_MONTH YEAR_ON_YEAR",
        "Exports rose 4% and imports 2% from a year earlier. | YEAR_ON_YEAR YEAR_ON_YEAR",
        "Exports and imports rose 4% and 2% from a year earlier. | YEAR_ON_YEAR YEAR_ON_YEAR",
        "Sales rose 5% in Spain and 6% in Italy from a year earlier. | YEAR_ON_YEAR YEAR_ON_YEAR",
      })
  void what_moves_twice_is_measured_against_two_times(String text, String bases) {
    assertThat(bases(bind(text))).isEqualTo(bases);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Prices rose 0.2% in October 2024 from September. | MONTH_ON_MONTH",
        "Output fell 1% in January 2024 compared with December. | MONTH_ON_MONTH",
        "Inflation slowed to 4% in October 2024 from 5% in September. | - -",
        "Ships rose 4.9% in October 2024 from 1.6 million tonnes in September. | MONTH_ON_MONTH -",
        "Prices rose 2.6% in October 2024 from October 2023. | YEAR_ON_YEAR",
        "Prices rose 2.6% in October 2024 from July. | -",
        "Prices rose 2.6% in 2024 from September. | -",
        "Prices rose 2.6% in October 2024 from September 2022. | -",
      })
  void a_month_is_measured_against_the_one_that_the_text_names(String text, String bases) {
    assertThat(bases(bind(text))).isEqualTo(bases);
  }

  private static String bases(List<Figure> figures) {
    return figures.stream()
        .map(figure -> figure.basis() == null ? "-" : figure.basis().name())
        .collect(Collectors.joining(" "));
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
        "It builds up to 200 trains. | NONE",
        "Up to 10,000 workers will be hired. | NONE",
        "Sales rose up to 200 mln dlrs. | INCREASE",
        "It put up 5 mln dlrs. | NONE",
        "Some 86,000 fans paid up. | NONE",
        "It will reduce its 5 mln dlr debt. | NONE",
        "There was growth in a market near 5 mln dlrs. | NONE",
        "The index added 0.7 pct. | INCREASE",
        "Growth quickened to 5 pct. | INCREASE",
        "Profit trebled to 5 mln dlrs. | INCREASE",
        "Inflation decelerated to 5 pct. | DECREASE",
      })
  void finds_whether_a_figure_rose_or_fell(String text, Direction expected) {
    assertThat(bind(text)).singleElement().returns(expected, Figure::direction);
  }

  @Test
  void finds_what_a_change_is_measured_against_behind_the_level_that_it_came_from() {
    List<Figure> figures = bind("Sales rose 5 pct to 2 mln dlrs from 1 mln dlrs a year earlier.");

    assertThat(figures)
        .extracting(Figure::basis)
        .containsExactly(Basis.YEAR_ON_YEAR, Basis.YEAR_ON_YEAR, null);
  }

  @Test
  void spans_a_sentence_with_the_period_that_opens_it() {
    List<Figure> figures =
        bind("Last year, Acme had profits of 7 mln dlrs, and Emca had profits of 8 mln dlrs.");

    assertThat(figures)
        .extracting(f -> f.period().text())
        .containsExactly("Last year", "Last year");
  }

  @Test
  void does_not_take_the_time_of_speaking_for_a_period() {
    assertThat(bind("Acme last week said sales were 5 mln dlrs.", "Acme"))
        .singleElement()
        .returns(null, Figure::period);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Sales rose 5 pct, it said on Monday.",
        "On Monday Acme said sales rose 5 pct.",
        "The price is 5 pct above Friday's.",
      })
  void does_not_take_the_day_of_speaking_for_a_period(String text) {
    assertThat(bind(text)).singleElement().returns(null, Figure::period);
  }

  @Test
  void keeps_a_day_open_when_the_article_has_none() {
    List<Figure> figures =
        FiguresBesideNames.in(PtbText.body("Gold rose 5 pct on Friday."), List.of());

    assertThat(figures).singleElement().returns(new Period("Friday", null, null), Figure::period);
  }

  @Test
  void finds_the_direction_of_a_change_from_one_level_to_another() {
    assertThat(bind("Rates were raised from 0.5% to 0.75%."))
        .extracting(Figure::direction)
        .containsExactly(Direction.NONE, Direction.INCREASE);
  }

  @Test
  void what_was_lost_before_a_price_is_a_fall_but_what_was_raised_at_one_is_no_rise() {
    assertThat(bind("Acme lost 4p to 821p.", "Acme"))
        .extracting(Figure::direction)
        .containsExactly(Direction.DECREASE, Direction.DECREASE);
    assertThat(bind("Acme raised $5 million at $12 a share.", "Acme"))
        .extracting(Figure::direction)
        .containsExactly(Direction.NONE, Direction.NONE);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Acme has 750 employees. | employees",
        "Acme shipped 4.5 mln tonnes. | shipped",
      })
  void of_a_number_of_something_that_is_the_metric_but_no_unit_of_measure_is(
      String body, String metric) {
    assertThat(bind(body, "Acme")).singleElement().returns(metric, Figure::metric);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "ACME LOWERS COPPER PRICE TO 300 DLRS | COPPER PRICE",
        "ACME SEES 1987 WHEAT EXPORTS OF 5 MLN TONNES | WHEAT EXPORTS",
        "Acme Raises Interim Dividend to $5 million | Interim Dividend",
      })
  void takes_verbs_of_a_headline_that_is_written_with_capitals_for_verbs(
      String body, String metric) {
    assertThat(bind(body, body.substring(0, 4))).last().returns(metric, Figure::metric);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Net profit rose 5 pct as finance costs fell by 8 mln dlrs. | finance costs",
        "Net profit rose 5 pct as interest expenses fell by 8 mln dlrs. | interest expenses",
        "Analysts cut their rating and the price target to 54 dlrs. | price target",
        "Acme's market cap went past 940 mln dlrs. | market cap",
      })
  void knows_a_noun_of_the_figures_own_clause_though_its_last_word_may_be_a_verb_or_anything(
      String body, String metric) {
    assertThat(bind(body)).last().returns(metric, Figure::metric);
  }

  @Test
  void of_points_and_the_percentage_that_they_are_both_went_the_same_way() {
    List<Figure> figures = bind("The index ended up 412.27 points, or 1.08 percent.");

    assertThat(figures)
        .extracting(Figure::direction)
        .containsExactly(Direction.INCREASE, Direction.INCREASE);
  }

  @Test
  void hands_back_every_other_mention_as_it_was() {
    TokenizedArticle article = article("Acme said net profit rose 5 pct.");
    Mention acme = Mentions.named(MentionType.COMPANY, "Acme", article.article().body());
    List<Mention> mentions = new ArrayList<>(List.of(acme));
    mentions.addAll(FoundFigures.in(article));

    List<Mention> bound = Fixtures.figureBinder().bind(article, mentions);

    assertThat(bound).hasSize(2).first().isSameAs(acme);
  }

  private static List<Figure> bind(String body, String... companies) {
    TokenizedArticle article = article(body);
    List<Mention> owners = new ArrayList<>();
    for (String company : companies) {
      owners.add(Mentions.named(MentionType.COMPANY, company, article.article().body()));
    }
    return FiguresBesideNames.in(article, owners);
  }

  private static TokenizedArticle article(String body) {
    return PtbText.article("", body, JUNE_10_1987, null);
  }
}
