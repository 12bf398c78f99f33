package io.copydesk.extract.figure;

import static org.assertj.core.api.Assertions.assertThat;

import io.copydesk.events.FigureAspect;
import io.copydesk.events.MentionType;
import io.copydesk.extract.Figure;
import io.copydesk.extract.Fixtures;
import io.copydesk.extract.Magnitude;
import io.copydesk.extract.Mention;
import io.copydesk.extract.Period;
import io.copydesk.extract.text.ArticleTokenizer;
import io.copydesk.extract.text.TokenizedArticle;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the columns, the rows and the headings of tables in press releases say of figures. */
class TableFiguresTest {

  private static final ArticleTokenizer TOKENIZER = new ArticleTokenizer();

  @ParameterizedTest
  @ValueSource(
      strings = {
        """
        Key figures      Q2 2025    Q2 2024    Change
        Turnover         $45.2m     $41.0m     +10.2%
        """,
        """
        | | Q2 2025 | Q2 2024 | Change |
        |---|---|---|---|
        | Turnover | $45.2m | $41.0m | +10.2% |
        """,
        "Key figures\tQ2 2025\tQ2 2024\tChange\nTurnover\t$45.2m\t$41.0m\t+10.2%\n"
      })
  void a_figure_in_a_row_is_of_its_column_s_period_and_a_change_of_the_first_one_s(String table) {
    List<Figure> figures = figures(table);

    assertThat(figures)
        .extracting(TableFiguresTest::period)
        .containsExactly("Q2 2025", "Q2 2024", "Q2 2025");
    assertThat(figures).allMatch(figure -> "turnover".equalsIgnoreCase(figure.metric()));
    assertThat(figures.getLast().direction()).hasToString("INCREASE");
  }

  @Test
  void the_scale_of_a_label_holds_for_values_with_their_own_sign() {
    List<Figure> figures = figures("Key figures\t2025\t2024\nTurnover (£m)\t£1.2\t£1.1\n");

    assertThat(figures)
        .extracting(figure -> figure.unit() + " " + value(figure))
        .containsExactly("GBP 1200000", "GBP 1100000");
  }

  @Test
  void a_change_in_brackets_behind_a_tabulator_is_no_earlier_value_of_the_same_sort() {
    List<Figure> figures = figures("Key figures\t2025\tChange\nNet sales (£m)\t412.6\t(3.2)%\n");

    assertThat(figures)
        .extracting(figure -> figure.unit() + " " + value(figure))
        .containsExactly("GBP 412600000", "% -3.2");
  }

  @Test
  void of_a_share_each_value_is_as_it_is_signed() {
    List<Figure> figures =
        figures("£ million\t2025\t2024\nTurnover\t5.1\t4.9\nDividend per share\t£1.20\t£1.10\n");

    assertThat(figures.stream().skip(2))
        .extracting(figure -> figure.unit() + " " + value(figure))
        .containsExactly("GBP 1.2", "GBP 1.1");
  }

  @Test
  void blanks_between_words_make_no_row_of_a_sentence() {
    List<Figure> figures =
        figures(
            """
            Key figures      2025      2024
            Turnover         $45.2m    $41.0m

            The group expects a turnover of  $47 million  and costs of $40 million in 2026.
            """);

    assertThat(figures)
        .extracting(TableFiguresTest::period)
        .containsExactly("2025", "2024", "2026", "2026");
  }

  @ParameterizedTest
  @ValueSource(strings = {"2026", "2020"})
  void a_table_below_a_line_of_another_year_has_not_the_columns_of_the_one_before(String year) {
    List<Figure> figures =
        figures(
            """
            Key figures      Q2 2025      Q2 2024
            Turnover         $45.2m       $41.0m

            Outlook for %s

            Measure          Low          High
            Turnover         $90m         $95m
            """
                .formatted(year));

    assertThat(figures)
        .extracting(TableFiguresTest::period)
        .containsExactly("Q2 2025", "Q2 2024", year, year);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        """
        2026 Guidance
                         Low            High
        Turnover         $410 million   $425 million
        """,
        "2026 Guidance\tLow\tHigh\nTurnover\t$410 million\t$425 million\n",
        "\tFull Year 2026\n\tLow\tHigh\nTurnover\t$410 million\t$425 million\n",
        """
        Outlook for 2026

        Turnover of $410 million
        Turnover growth of 4%
        """
      })
  void what_stands_below_an_outlook_is_expected_of_its_period(String table) {
    List<Figure> figures = figures(table);

    assertThat(figures).extracting(TableFiguresTest::period).doesNotContain("");
    assertThat(figures)
        .extracting(figure -> figure.period().days())
        .containsExactly("2026-01-01..2027-01-01", "2026-01-01..2027-01-01");
    assertThat(figures)
        .extracting(figure -> figure.reported().aspect())
        .containsOnly(FigureAspect.EXPECTED);
  }

  @Test
  void prose_below_an_outlook_is_not_of_its_period() {
    List<Figure> figures =
        figures(
            """
            Outlook for 2026

            The company also opened its plant in Malmo, which had cost $40 million to build.
            Turnover         $410 million
            """);

    assertThat(figures).extracting(TableFiguresTest::period).containsExactly("", "");
  }

  @Test
  void the_unit_of_a_label_is_that_of_all_values_in_its_row() {
    List<Figure> figures =
        figures(
            """
                                        Q2 2025    Q2 2024    H1 2025
            Net sales, SEK m            1,204      1,187      2,410
            Operating profit, SEK m     98         (12)       201
            Earnings per share (SEK)    0.42       0.36       0.80
            Operating margin, %         8.1        7.9        8.3
            Stores, Sweden              812        801        812
            """);

    assertThat(figures)
        .extracting(figure -> value(figure) + " " + figure.unit() + " " + period(figure))
        .containsExactly(
            "1204000000 SEK Q2 2025",
            "1187000000 SEK Q2 2024",
            "2410000000 SEK H1 2025",
            "98000000 SEK Q2 2025",
            "-12000000 SEK Q2 2024",
            "201000000 SEK H1 2025",
            "0.42 SEK Q2 2025",
            "0.36 SEK Q2 2024",
            "0.8 SEK H1 2025",
            "8.1 % Q2 2025",
            "7.9 % Q2 2024",
            "8.3 % H1 2025");
  }

  @Test
  void a_number_behind_the_two_values_of_a_row_without_a_heading_may_be_a_change() {
    List<Figure> figures =
        figures(
            """
            Net sales, SEK m            1,204      1,187
            Operating profit, SEK m     98         88         11.4
            """);

    assertThat(figures)
        .extracting(TableFiguresTest::value)
        .containsExactly("1204000000", "1187000000", "98000000");
  }

  @Test
  void bare_numbers_below_a_change_in_percent_are_percentages() {
    List<Figure> figures =
        figures(
            """
            GBP million      H1 26      H1 25      % change
            Revenue          410.2      390.1      5
            Net profit       31.2       33.0       (5)
            """);

    assertThat(figures)
        .filteredOn(figure -> figure.unit().equals("%"))
        .extracting(figure -> value(figure) + " " + figure.direction() + " " + period(figure))
        .containsExactly("5 INCREASE H1 26", "-5 DECREASE H1 26");
  }

  @Test
  void a_change_may_have_its_heading_above_the_years() {
    List<Figure> figures =
        figures(
            """
            (in thousands)

                             Three Months Ended          % Change
                             June 30,
                             2025        2024
            Net revenue      $ 45,210    $ 41,004    10.3%
            """);

    assertThat(figures)
        .extracting(figure -> value(figure) + " " + figure.period().days())
        .containsExactly(
            "45210000 2025-04-01..2025-07-01",
            "41004000 2024-04-01..2024-07-01",
            "10.3 2025-04-01..2025-07-01");
  }

  @Test
  void a_table_in_another_scale_has_the_money_of_the_one_before() {
    List<Figure> figures =
        figures(
            """
            EUR million      2025      2024
            Turnover         412       398

            (in thousands)
                             2025      2024
            Turnover         11,412    11,398
            """);

    assertThat(figures)
        .extracting(TableFiguresTest::value)
        .containsExactly("412000000", "398000000", "11412000", "11398000");
  }

  @Test
  void sums_in_columns_have_the_scale_of_the_heading_and_those_per_share_have_not() {
    List<Figure> figures =
        figures(
            """
            (in millions, except per share amounts)

            Turnover                 $ 412.6     $ 398.1
            Earnings per share       $ (0.08)    $ 0.52

            The group paid $ 3.5 to each of the holders of its shares in the meantime.
            """);

    assertThat(figures)
        .extracting(TableFiguresTest::value)
        .containsExactly("412600000", "398100000", "-0.08", "0.52", "3.5");
  }

  @Test
  void a_price_has_no_scale_of_the_heading() {
    List<Figure> figures =
        figures(
            """
            (in millions)

            Turnover                 $ 412.6     $ 398.1
            Average selling price    $ 45.20     $ 44.10
            """);

    assertThat(figures)
        .extracting(TableFiguresTest::value)
        .containsExactly("412600000", "398100000", "45.2", "44.1");
  }

  @Test
  void a_row_has_no_metric_of_the_next_one() {
    List<Figure> figures =
        figures(
            """
            Turnover            $2.1 billion      $2.2 billion
            Adjusted EPS        $3.40             $3.55
            Net debt            $120 million      $110 million
            """);

    assertThat(figures)
        .extracting(Figure::metric)
        .containsExactly(
            "turnover", "turnover", "adjusted EPS", "adjusted EPS", "net debt", "net debt");
  }

  @Test
  void the_scale_of_a_sum_is_no_letter_of_the_next_column_s_dollar() {
    List<Figure> figures = figures("Turnover        $45.2 M    $41.0 M\n");

    assertThat(figures).extracting(TableFiguresTest::value).containsExactly("45200000", "41000000");
    assertThat(figures).extracting(Figure::unit).containsOnly("USD");
  }

  @Test
  void years_below_the_months_that_ended_say_the_periods_of_columns_with_them() {
    List<Figure> figures =
        figures(
            """
                        Three months ended June 30,    Six months ended June 30,
                        2025       2024                2025       2024
            Turnover    $45.2m     $41.0m              $88.0m     $80.1m
            """);

    assertThat(figures)
        .extracting(figure -> figure.period().days())
        .containsExactly(
            "2025-04-01..2025-07-01",
            "2024-04-01..2024-07-01",
            "2025-01-01..2025-07-01",
            "2024-01-01..2024-07-01");
  }

  @Test
  void an_unsigned_change_goes_as_the_values_of_its_row_do_and_is_left_where_it_fits_none() {
    List<Figure> figures =
        figures(
            """
            Key figures      Q2 2025    Q2 2024    Change
            Turnover         $45.2m     $41.0m     10%
            Net profit       $3.1m      $4.0m      22%
            Net debt         $9.0m      $8.0m      47%
            """);

    assertThat(figures)
        .filteredOn(figure -> figure.unit().equals("%"))
        .extracting(figure -> figure.direction() + " " + figure.basis())
        .containsExactly("INCREASE YEAR_ON_YEAR", "DECREASE YEAR_ON_YEAR", "NONE null");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        """
        EUR million           Q2 2025    Q2 2024    Change %
        Turnover              1,204      1,187      1.4
        Operating result      (31.5)     98.1
        Operating margin, %   9.3        8.3
        Equity/assets, %      44.1       43.0
        Number of employees   4,812      4,790      0.5
        Average shares        212.4      212.4
        """,
        """
        (in millions of euros)
        | | 2025 | 2024 |
        | Turnover | 1,204 | 1,187 |
        | Operating result | (31.5) | 98.1 |
        | Deliveries | 4,812 | 4,790 |
        """,
        "MEUR\t2025\t2024\nTurnover\t1,204\t1,187\nOperating result\t(31.5)\t98.1\n"
      })
  void bare_numbers_are_money_in_rows_of_sums_below_a_heading_that_says_the_money(String table) {
    List<Figure> figures = figures(table);

    assertThat(figures)
        .filteredOn(figure -> !figure.unit().equals("%"))
        .extracting(figure -> value(figure) + " " + figure.unit())
        .containsExactly("1204000000 EUR", "1187000000 EUR", "-31500000 EUR", "98100000 EUR");
  }

  @Test
  void bare_numbers_have_the_money_of_the_rows_before_where_the_heading_says_the_scale_alone() {
    List<Figure> figures =
        figures(
            """
            (in thousands, except per share amounts)
                                       Three Months Ended June 30,
                                       2025        2024
            Revenue                    $ 45,210    $ 41,004
            Operating expenses         20,110      19,904
            Stores                     412         398

            The company opened 14 stores and had revenue of 412 in the quarter.
            """);

    assertThat(figures)
        .filteredOn(figure -> figure.unit().equals("USD"))
        .extracting(TableFiguresTest::value)
        .containsExactly("45210000", "41004000", "20110000", "19904000");
  }

  @ParameterizedTest
  @CsvSource({
    "Profit/(loss) before tax, pretax_profit",
    "(Loss)/profit before tax, pretax_profit",
    "(Loss)/profit for the year, net_profit",
    "Operating (loss) income, operating_profit",
    "(Loss) income from operations, operating_profit",
    "Net (loss) income, net_profit",
    "Profit (loss), profit",
    "EBITDA / loss, ebitda",
    "Net (debt), debt",
    "Operating (loss), operating_loss",
    "(Loss) before tax, pretax_loss"
  })
  void what_a_label_calls_values_below_zero_is_not_what_its_row_measures(String label, String id) {
    List<Figure> figures = figures("£m\tH1 2024\tH1 2023\n" + label + "\t14.2\t(3.3)\n");

    assertThat(figures)
        .extracting(figure -> value(figure) + " " + figure.unit() + " " + figure.metricId())
        .containsExactly("14200000 GBP " + id, "-3300000 GBP " + id);
  }

  @Test
  void values_with_their_own_sign_below_such_a_label_are_of_the_same_metric() {
    List<Figure> figures =
        figures(
            """
            Key figures\tH1 2024\tH1 2023
            Statutory profit/(loss)\t£14.2m\t£(3.3)m
            Earnings/(loss) per share\t4.1p\t(1.2)p
            Diluted (loss) earnings per share\t$(0.12)\t$0.15
            """);

    assertThat(figures)
        .extracting(figure -> value(figure) + " " + figure.metricId())
        .containsExactly(
            "14200000 profit",
            "-3300000 profit",
            "0.041 eps",
            "-0.012 eps",
            "-0.12 eps",
            "0.15 eps");
  }

  @ParameterizedTest
  @CsvSource({
    "Net sales*, revenue",
    "Revenue1), revenue",
    "Adjusted EBITDA1, ebitda",
    "Cash & cash equivalents, cash",
    "R&D expenses, research_spending",
    "Sales & marketing expenses, costs"
  })
  void the_marks_of_notes_and_an_and_in_a_label_do_not_hide_what_its_row_measures(
      String label, String id) {
    List<Figure> figures = figures("EUR million\tH1 2024\tH1 2023\n" + label + "\t33.1\t24.4\n");

    assertThat(figures)
        .extracting(figure -> value(figure) + " " + figure.unit() + " " + figure.metricId())
        .containsExactly("33100000 EUR " + id, "24400000 EUR " + id);
  }

  @Test
  void a_loss_in_brackets_is_as_much_as_one_without_and_a_written_minus_stays() {
    List<Figure> figures =
        figures(
            """
            £m\tH1 2024\tH1 2023
            Loss before tax\t(14.2)\t-3.3

            The group had a net loss of $(42.7) million in the year.
            """);

    assertThat(figures)
        .extracting(figure -> value(figure) + " " + figure.metricId())
        .containsExactly("14200000 pretax_loss", "-3300000 pretax_loss", "42700000 net_loss");
  }

  @Test
  void a_row_of_losses_in_brackets_and_profits_without_keeps_what_tells_them_apart() {
    List<Figure> figures = figures("£m\tH1 2024\tH1 2023\nLoss before tax\t(14.2)\t3.3\n");

    assertThat(figures)
        .extracting(figure -> value(figure) + " " + figure.metricId())
        .containsExactly("-14200000 pretax_loss", "3300000 pretax_loss");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Q1", "FY24", "CAC40", "G7"})
  void what_is_no_metric_without_its_number_is_none_of_a_row(String label) {
    List<Figure> figures = figures("Key figures\t2024\t2023\n" + label + "\t$5.2m\t$4.1m\n");

    assertThat(figures).hasSize(2).extracting(Figure::metricId).containsOnlyNulls();
    assertThat(figures).extracting(Figure::metric).doesNotContain(label.replaceAll("[0-9]+", ""));
  }

  @Test
  void a_change_of_plus_or_minus_nothing_in_a_cell_of_its_own_is_no_tolerance() {
    List<Figure> figures = figures("EUR million\t2024\t2023\t+/-\nSales\t120\t120\t+/-0.0%\n");

    assertThat(figures).last().returns("%", Figure::unit);
  }

  @Test
  void a_dash_apart_from_words_in_a_cell_is_the_mark_of_an_item() {
    List<Figure> figures = figures("Highlights\t- 12 stores opened\n");

    assertThat(figures).extracting(TableFiguresTest::value).containsExactly("12");
  }

  @Test
  void a_heading_with_its_money_has_no_figures() {
    List<Figure> figures =
        figures("USDm      Nine months ended 30 September\n          2025  2024\n");

    assertThat(figures).isEmpty();
  }

  private static List<Figure> figures(String body) {
    TokenizedArticle article = TOKENIZER.tokenize(Fixtures.article("", body));
    return Fixtures.figureBinder().bind(article, FoundFigures.in(article)).stream()
        .filter(m -> m.type() == MentionType.FIGURE)
        .map(Mention::figure)
        .toList();
  }

  private static String period(Figure figure) {
    Period period = figure.period();
    return period == null ? "" : period.text();
  }

  private static String value(Figure figure) {
    return ((Magnitude.Exactly) figure.magnitude()).value().toPlainString();
  }
}
