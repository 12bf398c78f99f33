package io.copydesk.extract.figure;

import static org.assertj.core.api.Assertions.assertThat;

import io.copydesk.events.FigureAspect;
import io.copydesk.events.MentionType;
import io.copydesk.extract.Figure;
import io.copydesk.extract.Fixtures;
import io.copydesk.extract.Mention;
import io.copydesk.extract.Mentions;
import io.copydesk.extract.Period;
import io.copydesk.extract.Subject;
import io.copydesk.extract.text.TokenizedArticle;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Result, earlier value, expectation and goal; conversions and comparisons; periods of pairs. */
class ReportedFiguresTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Net sales rose to EUR 5 mn from EUR 4 mn. | ACTUAL PRIOR",
        "The mean price was EUR 5, in a range from EUR 4 to EUR 7. | ACTUAL ACTUAL",
        "It cut its forecast to EUR 5-6 mn from EUR 6-7 mn. | EXPECTED PRIOR",
        "Net sales totalled EUR 5 mn, compared to EUR 4 mn a year earlier. | ACTUAL PRIOR",
        "Net sales rose to EUR 5 mn, in contrast to EUR 4 mn a year earlier. | ACTUAL PRIOR",
        "By contrast net sales of EUR 5 mn were up 2%. | ACTUAL ACTUAL",
        "Net sales were EUR 5 mn, which compares favourably with EUR 4 mn a year earlier. | ACTUAL PRIOR",
        "Analysts expected net sales of EUR 5 mn. | EXPECTED",
        "Net sales of EUR 5 mn missed consensus by EUR 2 mn. | ACTUAL ACTUAL",
        "Analysts polled by a bank were looking for EUR 5 mn. | EXPECTED",
        "The company is looking for EUR 5 mn. | ACTUAL",
        "Economists had put the surplus at EUR 5 mn. | EXPECTED",
        "The Street wants sales of EUR 5 mn. | EXPECTED",
        "Net sales were EUR 5 mn vs. EUR 4 mn est. | ACTUAL EXPECTED",
        "Net sales were EUR 5 mn (exp EUR 4 mn). | ACTUAL EXPECTED",
        "Net sales were EUR 5 mn (cons EUR 4 mn). | ACTUAL EXPECTED",
        "Net sales were EUR 5 mn against the Street's EUR 4 mn. | ACTUAL EXPECTED",
        "Losses may top EUR 5 mn. | EXPECTED",
        "Profit may rise by 5%. | EXPECTED",
        "The flood may have cost EUR 5 mn. | ACTUAL",
        "An agency may downgrade its EUR 5 mn of debt. | ACTUAL",
        "The shares fell 6% after a EUR 5 mn charge. | ACTUAL ACTUAL",
        "The shares fell 6% after a EUR 5 mn loss. | ACTUAL PRIOR",
        "Cash was EUR 4 mn after EUR 5 mn cash in 2023. | ACTUAL PRIOR",
        "Labour is on 30%, Cons 25%. | ACTUAL ACTUAL",
        "Net sales were revised to EUR 5 mn from a EUR 4 mn estimate. | ACTUAL PRIOR",
        "It raised its forecast after orders jumped 17%. | ACTUAL",
        "It expects sales to fall after they fell 17% in May. | ACTUAL",
        "The yield, which follows rate expectations, declined to 3.5%. | ACTUAL",
        "It targets net sales of EUR 5 mn. | TARGET",
        "Its target is an operating margin of 10%. | TARGET",
        "Net sales totalled EUR 5 mn. | ACTUAL",
        "The dividend rose from 3 cents to 5 cents. | PRIOR ACTUAL",
        "Sales were EUR 5 mn, a 16% increase over EUR 4 mn a year ago. | ACTUAL ACTUAL PRIOR",
        "Sales were EUR 5 mn, an increase of 16% from EUR 4 mn. | ACTUAL ACTUAL PRIOR",
        "Sales rose 16% over last year's EUR 4 mn. | ACTUAL PRIOR",
        "Sales rose 16% from May to EUR 4 mn. | ACTUAL ACTUAL",
        "Norvik bought 200 trucks against a target of 300 trucks. | ACTUAL TARGET",
        "Output is forecasted at 18 tonnes. | EXPECTED",
        "The ratio fell to 4% (below the 5% limit), with reserves of 12%. | ACTUAL TARGET ACTUAL",
        "It expects sales of EUR 5 mn (USD 6 mn) and costs of EUR 1 mn. | EXPECTED EXPECTED EXPECTED",
        "The plant will cost EUR 5 mn. | EXPECTED",
        "It posted a lower-than-forecast loss of EUR 5 mn. | ACTUAL",
        "Its better-than-expected profit was EUR 5 mn. | ACTUAL",
        "Output is scheduled to reach EUR 5 mn. | EXPECTED",
        "The loss was due to a write-down of EUR 5 mn. | ACTUAL",
        "It reported net sales of EUR 5 mn (USD 7 mn). | ACTUAL ACTUAL",
        "Net sales were EUR 112.3m (121.0). | ACTUAL PRIOR",
        "The operating margin was 8.7% (9.6). | ACTUAL PRIOR",
        "Orders were SEK 1,245 M (SEK 1,310 M). | ACTUAL PRIOR",
        "Orders were SEK 5,000,000 (five million kronor). | ACTUAL ACTUAL",
        "Orders were USD 5,000,000 (five million dollars). | ACTUAL ACTUAL",
        "Orders were USD 5,000,000 (five million three hundred thousand dollars). | ACTUAL PRIOR",
        "Orders were USD 5.0 million (5.0 million). | ACTUAL PRIOR",
        "It expects net sales of EUR 5 mn, up 10%, and an adjusted margin of 4%. | EXPECTED EXPECTED EXPECTED",
        "It plans to pay EUR 5 mn and to hire 300 people. | TARGET TARGET",
        "It sees net sales of EUR 5 mn, against EUR 4 mn in 2009. | EXPECTED PRIOR",
        "It expects net sales of EUR 5 mn, while costs rose by EUR 3 mn. | EXPECTED ACTUAL",
        "Costs of EUR 5 mn will be booked in May. | EXPECTED",
        "Spending is set to rise by 6.4%. | EXPECTED",
        "Profit fell 5%, as expected by 18 economists. | ACTUAL ACTUAL",
        "Shares fell 5% after the company forecast losses. | ACTUAL",
        "The number of employees was 9,240 (8,975). | ACTUAL PRIOR",
        "The order book stood at £1.07 billion (2025: £985 million). | ACTUAL PRIOR",
        "The margin was 8.7% (previous year: 9.6%). | ACTUAL PRIOR",
        "Its margin was 8.7% in 2025 (2027: 9.6%). | ACTUAL ACTUAL",
        "Its margin was 8.7% (Acme: 9.6%). | ACTUAL ACTUAL",
        "It promised to spend EUR 5 mn. | TARGET",
        "Sales did not rise 8% but fell 1%. | PRIOR ACTUAL",
        "The duty will not be 14%, as planned, but 22%. | PRIOR ACTUAL",
        "Sales did not only rise 8% but beat last year's by 1%. | ACTUAL ACTUAL",
        "It denied that it would cut 500 jobs. | PRIOR",
        "The bank denied a report that it had lost EUR 5 mn. | PRIOR",
        "The bank denies hiding EUR 5 mn. | PRIOR",
        "There is no truth in reports of a loss of EUR 5 mn. | PRIOR",
        "The minister dismissed claims of a deficit of EUR 5 mn. | PRIOR",
        "It denied wrongdoing and paid EUR 5 mn. | ACTUAL",
        "The bank dismissed 500 workers. | ACTUAL",
        "Deputies rejected a proposal to raise the tax to 16% from 8%. | TARGET PRIOR",
        "Senators threw out a plan to cut the rate to 5%. | TARGET",
        "The council vetoed a EUR 5 mn plan. | TARGET",
        "A proposal to raise the tax to 16% was voted down. | TARGET",
        "The bank rejected 500 loans. | ACTUAL",
        "The bill passed and the tax rose to 16%. | ACTUAL",
        "Voters rejected the plan with 52% of the vote. | ACTUAL",
        "Voters rejected the plan by 52% to 48%. | ACTUAL ACTUAL",
        "Deputies rejected a plan to raise the tax by 5%. | TARGET",
        "The bank dismissed claims by 300 workers. | ACTUAL",
        "A court rejected a demand by 300 workers. | ACTUAL",
        "A plan that cost EUR 5 mn was scrapped. | ACTUAL",
        "A plan that would cost EUR 5 mn was scrapped. | TARGET",
        "The rate was not changed at 5% but the other was cut to 3%. | ACTUAL ACTUAL",
        "Sales have not topped 3% but are up 2%. | ACTUAL ACTUAL",
        "The bank does not expect growth of 3% but sees 2%. | EXPECTED EXPECTED",
        "Sales were EUR 5 mn (before tax EUR 4 mn). | ACTUAL ACTUAL",
        "Sales were EUR 5 mn (prior owners paid EUR 4 mn). | ACTUAL ACTUAL",
        "Sales rose 5%, more than double the 2% of inflation. | ACTUAL ACTUAL",
        "It earned EUR 6 mn, three times the EUR 2 mn limit. | ACTUAL TARGET",
        "Profit was EUR 93 mn, nearly triple the EUR 31 mn of a year earlier. | ACTUAL PRIOR",
        "It earned EUR 5 mn, three times the EUR 2 mn of 2023. | ACTUAL PRIOR",
        "It earned EUR 5 mn and paid twice the EUR 2 mn agreed. | ACTUAL ACTUAL",
        "It spent half the EUR 5 mn. | ACTUAL",
        "It now expects sales of EUR 5 mn (previously EUR 6 mn). | EXPECTED PRIOR",
        "Sales are seen at 3 to 5% (previously: 5 to 7%). | EXPECTED PRIOR",
        "Prices range from EUR 2 mn in Lyon to EUR 9 mn in Nice. | ACTUAL ACTUAL",
        "The price went from EUR 2 mn in 2020 to EUR 9 mn in 2024. | PRIOR ACTUAL",
        "It pledged EUR 5 mn. | TARGET",
        "Spending is capped at EUR 5 mn. | TARGET",
        "Imports are limited to 5% of sales. | TARGET",
        "Banks may hold no more than 5% of shares. | TARGET",
        "It may buy up to 5% of its shares. | TARGET",
        "Exports rose 3%, short of the 5% that ministers had aimed for. | ACTUAL TARGET",
        "Net sales were EUR 4 mn, against the EUR 5 mn it had budgeted. | ACTUAL TARGET",
        "Net sales beat the EUR 5 mn analysts polled by a bank had expected. | EXPECTED",
        "It spent the EUR 5 mn in cash as planned. | ACTUAL",
        "It sold 5,000 pumps and missed its goal of 5,500 pumps. | ACTUAL TARGET",
        "Analysts surveyed by a bank saw net sales of EUR 5 mn. | EXPECTED",
        "The company saw net sales of EUR 5 mn. | ACTUAL",
        "The median forecast of 12 economists was EUR 5 mn. | ACTUAL EXPECTED",
        "It was able to buy up to 5% of its shares. | ACTUAL",
        "It lost EUR 5 mn against EUR 4 mn in the quarter and EUR 9 mn against EUR 8 mn in the year. | ACTUAL PRIOR ACTUAL PRIOR",
        "It kept its promise and spent EUR 5 mn. | ACTUAL",
        "Acme Limited spent EUR 5 mn. | ACTUAL",
        "It lost no more than EUR 5 mn. | ACTUAL",
        "Up to 500 people came. | ACTUAL",
        "The rate was up from 5% at the last sale. | PRIOR",
        "This compared with a loss of EUR 5 mn in 2009. | PRIOR",
        "This compares to a loss of EUR 5 mn in 2009. | PRIOR",
        "Net sales fell against the plan to EUR 5 mn. | ACTUAL",
        "It lost money after sales of EUR 5 mn. | ACTUAL",
        "Prices rose 3% in June after a 5% rise in May. | ACTUAL PRIOR",
        "Prices rose 3% in June after 5% in May. | ACTUAL PRIOR",
        "Prices rose 3% in June, compared with 5% in May and 4% in April. | ACTUAL PRIOR PRIOR",
        "It lost money after paying EUR 5 mn. | ACTUAL",
        "Sales fell to EUR 5 mn from EUR 6 mn and costs rose by EUR 3 mn. | ACTUAL PRIOR ACTUAL",
        "It has fallen from a tower 300 metres high. | ACTUAL",
        "The firm has grown since it hired 300 people. | ACTUAL",
        "The euro was up 0.5% against the dollar at $1.09. | ACTUAL ACTUAL",
        "Oil fell below $49 as gold got a lift from the dollar and traded above $1,100. | ACTUAL ACTUAL",
        "Its revenue missed expectations, while rival Acme was down 3.8%. | ACTUAL",
        "The drug topped expectations by $30 million. | ACTUAL",
        "Sales were in line with expectations at $1.4 billion. | ACTUAL",
        "Sales beat expectations of $1.4 billion. | EXPECTED",
        "Its outlook was raised to $1.4 billion. | EXPECTED",
        "Its market cap is $3 billion. | ACTUAL",
        "It has a $3 billion market cap. | ACTUAL",
        "The cap is $3 billion. | TARGET",
        "Clerks filed a case against 12 persons. | ACTUAL",
        "Three cases against 41 bakers were dropped. | ACTUAL",
        "It sold 5,200 tonnes against 4,100 tonnes. | ACTUAL PRIOR",
        "This was against a loss of EUR 4 mn. | PRIOR",
        "Net sales were $1.28 billion vs. our $1.26 billion. | ACTUAL EXPECTED",
        "Net sales were $1.28 billion versus Street at $1.26 billion. | ACTUAL EXPECTED",
        "Earnings were $0.44 vs. $0.39E. | ACTUAL EXPECTED",
        "Earnings were $0.44 vs. $0.39 a year ago. | ACTUAL PRIOR",
        "Prices rose 31.1%; Est. +31.6%. | ACTUAL EXPECTED",
        "Prices rose 3% by noon EST, and sales 4%. | ACTUAL ACTUAL",
        "The brokers put FY26E sales at $2.1 billion. | EXPECTED",
        "The 2027E margin is 12%. | EXPECTED",
        "Its third-quarter guide is $1.2 billion. | EXPECTED",
        "Sales dropped 3.7%, worse than the 2.5% fall analysts had feared. | ACTUAL EXPECTED",
        "It earned $1.20 a share against the $1.05 analysts had pencilled in. | ACTUAL EXPECTED",
        "It missed the $7 million it had anticipated and the bank lent $5 million. | EXPECTED ACTUAL",
        "Instead of the $80 million it had planned, Norvik spent $60 million. | TARGET ACTUAL",
        "Its net loss was $31 million rather than a profit of $4 million. | ACTUAL PRIOR",
        "Instead of a profit of $4 million it made a loss of $31 million. | PRIOR ACTUAL",
        "The cost was $31 million, not $41 million as reported earlier. | ACTUAL PRIOR",
        "The cost was not $41 million but $31 million. | PRIOR ACTUAL",
        "It spent $41 million rather than closing a $31 million plant. | ACTUAL ACTUAL",
        "It spent $41 million rather than simply closing a $31 million plant. | ACTUAL ACTUAL",
        "It spent $41 million rather than a closing balance of $31 million. | ACTUAL PRIOR",
        "There were costs of $5 million instead of spending of $4 million. | ACTUAL PRIOR",
        "It has at least $5 million, not more than $10 million. | ACTUAL ACTUAL",
        "It lost not only $4 million but $5 million. | ACTUAL ACTUAL",
        "It made a loss of $5 million rather than an operating profit of $4 million. | ACTUAL PRIOR",
        "It used $1 million for debt rather than to buy shares for $3 million. | ACTUAL ACTUAL",
        "It spent $41 million but did not sell 300 shops. | ACTUAL ACTUAL"
      })
  void tells_results_from_earlier_values_expectations_and_goals(String text, String aspects) {
    assertThat(figures(text))
        .extracting(f -> f.reported().aspect())
        .containsExactly(
            Arrays.stream(aspects.split(" ", -1))
                .map(FigureAspect::valueOf)
                .toArray(FigureAspect[]::new));
  }

  @Test
  void words_within_a_name_say_nothing_of_a_figure() {
    TokenizedArticle article = PtbText.body("Target Meadow Homes is 97% let.");
    List<Mention> mentions = new ArrayList<>();
    mentions.add(
        Mentions.named(MentionType.COMPANY, "Target Meadow Homes", article.article().body()));
    mentions.addAll(FoundFigures.in(article));

    assertThat(Fixtures.figureBinder().bind(article, mentions).getLast().figure())
        .returns(FigureAspect.ACTUAL, f -> f.reported().aspect());
  }

  @Test
  void a_conversion_points_to_what_it_converts_and_a_result_to_what_it_is_compared_with() {
    String text = "Net sales rose to EUR 5 mn (USD 7 mn) in 2009 from EUR 4 mn in 2008.";

    List<Mention> bound = bind(text);

    Figure result = bound.get(0).figure();
    Figure converted = bound.get(1).figure();
    assertThat(result.reported().conversionOf()).isNull();
    assertThat(result.reported().comparedWith()).isEqualTo(bound.get(2).span());
    assertThat(converted.reported().conversionOf()).isEqualTo(bound.get(0).span());
    assertThat(converted.metric()).isEqualTo(result.metric()).isEqualTo("net sales");
    assertThat(converted.direction()).isEqualTo(result.direction());
    assertThat(converted.period()).isEqualTo(result.period());
    assertThat(bound.get(2).figure().metric()).isEqualTo("net sales");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Net income was $412.6 million, or $1.37 per diluted share.",
        "Net income was 412.6 million euros, or $1.37 a share.",
        "Profit was KD 5.65 million, or 11.2 fils per share.",
        "It rose 3,500 yen, or 4.1 percent.",
        "Net sales were EUR 112.3m (121.0).",
        "Net sales were EUR 112.3m (EUR 121.0m)."
      })
  void what_is_of_the_same_currency_or_of_a_share_is_no_conversion(String text) {
    assertThat(figures(text))
        .hasSize(2)
        .extracting(f -> f.reported().conversionOf())
        .containsOnlyNulls();
  }

  @Test
  void an_earlier_value_in_brackets_is_what_the_result_before_it_is_compared_with() {
    List<Mention> bound = bind("Net sales were EUR 112.3m (121.0) and EPS EUR 0.21 (0.27).");

    assertThat(bound.get(0).figure().reported().comparedWith()).isEqualTo(bound.get(1).span());
    assertThat(bound.get(2).figure().reported().comparedWith()).isEqualTo(bound.get(3).span());
    assertThat(bound.get(1).figure().metric()).isEqualTo("net sales");
  }

  @Test
  void members_of_a_list_are_not_compared_with_each_other() {
    List<Figure> figures =
        figures("Coal led with EUR 5 mn, followed by tin with EUR 4 mn and zinc with EUR 3 mn.");

    assertThat(figures)
        .hasSize(3)
        .allSatisfy(f -> assertThat(f.reported().aspect()).isEqualTo(FigureAspect.ACTUAL))
        .extracting(f -> f.reported().comparedWith())
        .containsOnlyNulls();
  }

  @Test
  void a_move_behind_from_is_not_what_the_figure_before_is_compared_with() {
    List<Figure> figures =
        figures("Orders dropped 4.1 percent, with those from the euro zone down 2.9 percent.");

    assertThat(figures).extracting(f -> f.reported().comparedWith()).containsOnlyNulls();
  }

  @Test
  void a_second_metric_from_one_sum_to_another_is_not_what_the_first_is_compared_with() {
    List<Mention> bound = bind("Sales rose to EUR 5 mn and profit fell from EUR 2 mn to EUR 1 mn.");

    assertThat(bound.getFirst().figure().reported().comparedWith()).isNull();
    assertThat(bound.getLast().figure().reported().comparedWith()).isEqualTo(bound.get(1).span());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "It sees EUR 5 mn, versus analysts' average estimate of EUR 4 mn, according to Acme. || Acme",
        "Acme sees EUR 5 mn, versus analysts' estimate of EUR 4 mn. | Acme |",
        "Acme said it made EUR 5 mn, beating analysts' forecasts of EUR 4 mn. | Acme | analysts",
        "It made EUR 5 mn, beating analysts' forecasts of EUR 4 mn, according to Acme. | Acme | Acme",
        "It sold EUR 5 mn, compared with EUR 4 mn in 2024, according to Acme. | Acme | Acme"
      })
  void whoever_says_what_was_forecast_says_not_what_it_is_compared_with(
      String text, @Nullable String result, @Nullable String forecast) {
    TokenizedArticle article = PtbText.body(text);
    List<Mention> mentions = new ArrayList<>();
    mentions.add(Mentions.named(MentionType.COMPANY, "Acme", text));
    mentions.addAll(FoundFigures.in(article));
    mentions.sort(Mention.IN_TEXT_ORDER);

    List<@Nullable String> sources = new ArrayList<>();
    for (Mention mention : Fixtures.figureBinder().bind(article, mentions)) {
      if (mention.figure() != null) {
        Subject said = mention.figure().reported().attribution();
        sources.add(said == null ? null : said.text());
      }
    }

    assertThat(sources).containsExactly(result, forecast);
  }

  @ParameterizedTest
  @CsvSource({
    "added 2 percent.,",
    "added about 2 percent.,",
    "added another 2 percent.,",
    "added a further 2 percent.,",
    "said it added 2 percent.,Acme",
    "said it added about 2 percent.,Acme",
    "added that it was about 2 percent.,Acme",
    "added costs were about 2 percent.,Acme",
    "added 2 percent was lost.,Acme",
    "added about 2 percent was lost.,Acme"
  })
  void what_moves_says_nothing_of_its_figure(String said, @Nullable String source) {
    String text = "Acme " + said;
    TokenizedArticle article = PtbText.body(text);
    List<Mention> mentions = new ArrayList<>();
    mentions.add(Mentions.named(MentionType.COMPANY, "Acme", text));
    mentions.addAll(FoundFigures.in(article));

    List<Mention> bound = Fixtures.figureBinder().bind(article, mentions);

    Subject attribution = bound.getLast().figure().reported().attribution();
    assertThat(attribution == null ? null : attribution.text()).isEqualTo(source);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "It completed 2,418 homes in 2025 (2024: 2,265). | 2025-01-01 | 2024-01-01",
        "The average price was £318,000 (H1 2025: £311,000). | | 2025-01-01",
        "EBITDA was USD 214 million in Q2 2026 (Q2 2025: USD 168 million). | 2026-04-01 | 2025-04-01",
        "The order book stood at £1.07 billion (30 June 2025: £985 million). | | 2025-06-30"
      })
  void dates_the_earlier_value_in_brackets_by_its_label_and_not_the_result(
      String text, @Nullable LocalDate start, LocalDate earlier) {
    List<Mention> bound = bind(text);

    assertThat(bound.get(0).figure().reported().comparedWith()).isEqualTo(bound.get(1).span());
    assertThat(bound)
        .extracting(mention -> mention.figure().period())
        .extracting(period -> period == null ? null : period.start())
        .containsExactly(start, earlier);
  }

  @Test
  void dates_a_figure_by_the_time_that_owns_it() {
    List<Figure> figures =
        figures("Output will decline by 40,000 tonnes from the second quarter's 365,000 tonnes.");

    assertThat(figures.get(1).period().text()).isEqualTo("second quarter");
  }

  @Test
  void dates_what_is_said_again_by_the_time_that_closes_it() {
    List<Figure> figures =
        figures(
            "Net income was $5 million, compared to $4 million, or $1.37 a share, in the year-ago period.");

    assertThat(figures.get(1).period().text()).isEqualTo("year-ago period");
    assertThat(figures.get(2).period()).isEqualTo(figures.get(1).period());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Sales increased 1.7% from the $128 million reported for the second quarter of 2000. | second quarter of 2000",
        "The margin was 30% compared to the 29% gross margin recorded during the same period in 2010. | same period in 2010",
        "It expects to report a profit compared to the $5 million loss reported in the year-ago quarter. | year-ago quarter",
      })
  void dates_a_figure_by_when_it_was_reported_for(String text, String words) {
    assertThat(figures(text).getLast().period().text()).isEqualTo(words);
  }

  @Test
  void what_was_reported_behind_another_figure_is_not_its() {
    List<Figure> figures =
        figures(
            "It came to 1.4 mln bags of 60 kilos to bring the total registered for the month to 2 mln.");

    assertThat(figures.get(1).period()).isNull();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Sales rose to EUR 5 mn in the first quarter of 2009 from EUR 4 mn in the same period of 2008. | 2009-01-01 | 2008-01-01",
        "In 2009 sales rose to EUR 5 mn from EUR 4 mn a year earlier. | 2009-01-01 | 2008-01-01",
        "In 2009 sales were EUR 5 mn in contrast to EUR 4 mn a year earlier. | 2009-01-01 | 2008-01-01",
        "In January-September 2009, sales rose to EUR 5 mn from EUR 4 mn in the corresponding period in 2008. | 2009-01-01 | 2008-01-01",
        "In April-June 2009, sales totalled EUR 5 mn, compared with EUR 4 mn in the previous quarter. | 2009-04-01 | 2009-01-01",
        "In April-June 2009, sales totalled EUR 5 mn, compared with EUR 4 mn in the previous three months. | 2009-04-01 | 2009-01-01"
      })
  void dates_the_earlier_value_by_the_period_of_the_later_one(
      String text, LocalDate start, LocalDate earlier) {
    List<Figure> figures = figures(text);

    assertThat(figures)
        .extracting(Figure::period)
        .extracting(Period::start)
        .containsExactly(start, earlier);
  }

  @Test
  void a_time_that_another_clause_is_compared_with_is_not_that_of_the_next_clause() {
    List<Figure> figures =
        figures("Profit rose to EUR 3 mn from EUR 2 mn a year ago, while sales grew to EUR 20 mn.");

    assertThat(figures.get(1).period().text()).isEqualTo("year ago");
    assertThat(figures.getLast().period()).isNull();
  }

  private static List<Figure> figures(String text) {
    return bind(text).stream().map(Mention::figure).toList();
  }

  private static List<Mention> bind(String text) {
    TokenizedArticle article = PtbText.body(text);
    return Fixtures.figureBinder().bind(article, FoundFigures.in(article));
  }
}
