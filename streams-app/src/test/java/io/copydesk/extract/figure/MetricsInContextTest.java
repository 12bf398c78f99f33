package io.copydesk.extract.figure;

import static org.assertj.core.api.Assertions.assertThat;

import io.copydesk.extract.Figure;
import io.copydesk.extract.Fixtures;
import io.copydesk.extract.text.TokenizedArticle;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Canonical names of metrics that the words around them decide, or that no noun says. */
class MetricsInContextTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The group agreed to buy a rival insurer for 5 million dollars in cash.",
        "The brewer sold its bottling unit to a rival for 5 million dollars.",
        "The unit was sold in May for 5 million dollars.",
        "The brewer will pay 20 dollars a share for its rival.",
        "It bought a 20% stake in the lender for 5 million dollars."
      })
  void what_a_company_is_bought_or_sold_for_is_its_price(String text) {
    assertThat(ids(text)).last().isEqualTo("acquisition_price");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The insurer lost 5 million dollars on the deal. | loss",
        "The state owes contractors 5 million dollars. | debt",
        "He owed the tax office 5 million dollars. | debt",
        "The start-up raised 5 million dollars from investors. | funding",
        "The brewer will invest 5 million dollars in the plant. | investment",
        "The fund, which holds 15 percent, will vote against it. | stake",
        "The regulator fined the brewer 5 million dollars. | fine",
        "The brewer was fined 5 million dollars in May. | fine",
        "Investors who own 15 percent backed it. | stake"
      })
  void a_verb_says_what_its_object_is_where_no_noun_does(String text, String id) {
    assertThat(ids(text)).containsExactly(id);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The index pared a loss of 2 percent at noon.",
        "The shares fell 4 percent, which took the loss this year to 3 percent.",
        "The sell-through rate was 86 percent at the sale.",
        "The daily earnings of ships were 20,000 dollars in May.",
        "The player signed a deal worth 65,000 pounds a week."
      })
  void what_only_shares_a_noun_with_a_metric_has_not_its_name(String text) {
    assertThat(ids(text)).doesNotContain("loss", "interest_rate", "profit", "order_value");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The brewer's profit beats by 5 million dollars.",
        "The brewer's profit missed consensus by 5 million dollars.",
        "The brewer's profit was 5 million dollars short of forecasts."
      })
  void by_how_much_a_result_missed_what_was_expected_is_no_other_value_of_it(String text) {
    assertThat(ids(text)).doesNotContain("profit");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The brewer's loss narrowed by 3 percent. | loss",
        "The brewer made a loss of 3 million dollars. | loss",
        "The new rate was 5 percent. | interest_rate",
        "The brewer's earnings were 20 million dollars in May. | profit",
        "Average hourly earnings rose 5 percent. | wages",
        "The brewer won a deal worth 65 million pounds. | order_value"
      })
  void what_is_meant_by_such_a_noun_keeps_its_name(String text, String id) {
    assertThat(ids(text)).last().isEqualTo(id);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Gold lost 5 dollars in the morning.",
        "The mill raised 2 million dollars to 3 million dollars."
      })
  void what_a_price_lost_and_what_was_raised_to_more_is_none_of_these(String text) {
    assertThat(ids(text)).doesNotContain("loss", "funding");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The chain reported revenue of 412 million euros. Analysts had expected 401 million.",
        "The chain's revenue rose to 412 million euros, up 4%. The consensus was 401 million"
            + " euros.",
        "The chain posted revenue of 412 million euros. That was more than last year. Analysts were"
            + " looking for 401 million euros."
      })
  void what_analysts_expected_is_of_the_result_before_it(String text) {
    assertThat(ids(text)).last().isEqualTo("revenue");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The chain reported revenue of 412 million euros. Analysts had expected 2 million euros.",
        "The chain reported revenue of 412 million euros. It will get 401 million euros."
      })
  void what_is_of_another_size_or_expected_by_nobody_is_not(String text) {
    assertThat(ids(text)).last().isNotEqualTo("revenue");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Revenue and net profit rose 3 percent and 5 percent, respectively. | revenue | net_profit",
        "Its sales and its profit fell 3 percent and 5 percent respectively. | revenue | profit",
        "Imports and exports grew 3 percent and 5 percent respectively. | imports | exports",
        "Imports and exports grew 3 percent and 5 percent. | imports | exports"
      })
  void respectively_gives_each_figure_its_own_measure(String text, String first, String second) {
    assertThat(ids(text)).containsExactly(first, second);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Vietnam's surplus grew to 9 billion dollars as exports jumped. | trade_balance",
        "Its deficit widened to 9 billion dollars since imports were dear. | trade_balance",
        "Its deficit with China widened to 9 billion dollars. | trade_balance",
        "Its deficit widened to 9 billion dollars as imports brought less tax. | budget_deficit",
        "Its deficit widened to 9 billion dollars in May. | budget_deficit"
      })
  void a_bare_balance_with_a_country_or_beside_exports_is_that_of_trade(String text, String id) {
    assertThat(ids(text)).containsExactly(id);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Analysts rate the shares neutral with a target of 92 francs.",
        "The bank cut its target to 41 dollars and kept its overweight rating.",
        "The bank cut its target to 41 dollars and kept its buy recommendation.",
        "Analysts have a mean target of 41 dollars."
      })
  void a_target_beside_a_rating_is_one_of_a_price(String text) {
    assertThat(ids(text)).containsExactly("price_target");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The fund acquired 5 percent of the brewer's outstanding common stock.",
        "The fund holds 70 percent of the shares in the brewer.",
        "The fund has 9,240 shares, or 5 percent of the common stock.",
        "The fund bought a 20 percent interest in the field."
      })
  void a_part_of_shares_that_somebody_holds_is_a_stake(String text) {
    assertThat(ids(text)).last().isEqualTo("stake");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "At least 90 percent of the shares were tendered.",
        "Interest in the loan rose 5 percent.",
        "It sold 5 percent of its output."
      })
  void a_part_of_what_nobody_holds_is_none(String text) {
    assertThat(ids(text)).doesNotContain("stake");
  }

  @Test
  void what_a_company_earned_is_its_profit() {
    assertThat(ids("The bank earned 5 million dollars or 2.13 dollars a share."))
        .containsExactly("profit", "eps");
  }

  @Test
  void the_little_that_a_company_will_earn_is_of_each_share() {
    assertThat(ids("The bank will earn 2.45 dollars in 2027.")).containsExactly("eps");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Workers earned 15 dollars an hour.",
        "The bank earned 5 million dollars from exports."
      })
  void what_workers_earned_or_was_earned_from_something_is_no_profit(String text) {
    assertThat(ids(text)).doesNotContain("profit");
  }

  @Test
  void another_target_of_money_is_none() {
    assertThat(ids("The hospital has a target of 50,000 dollars for its appeal."))
        .doesNotContain("price_target");
  }

  @Test
  void what_shares_lost_to_another_price_is_no_loss() {
    assertThat(ids("Shares lost 4 dollars to 82 dollars."))
        .containsExactly("share_price", "share_price");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Shares of the retailer rose 2 percent as the FTSE 250 gained 0.6 percent.",
        "Shares of the retailer rose 2 percent while the Nasdaq fell 1 percent.",
        "Shares of the retailer rose 2 percent, compared with a 1 percent rise in the index."
      })
  void what_an_index_moved_by_is_no_price_of_the_share_beside_it(String text) {
    assertThat(ids(text)).containsExactly("share_price", null);
  }

  @Test
  void a_rate_that_was_named_in_full_before_is_that_one() {
    assertThat(ids("The unemployment rate will rise from 6.6% to a rate between 7% and 9%."))
        .containsExactly("unemployment_rate", "unemployment_rate");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The bank drained a money market surplus of 300 million pounds. |",
        "The balance of payments surplus was 5 billion francs. |",
        "The current account balance of payments deficit was 5 billion francs. | current_account",
        "The record surplus was 5 billion francs. | budget_surplus",
        "Approval of its handling of the economy fell to 34 percent. |",
        "The pace of economic growth slowed to 2 percent. | gdp_growth",
        "Its purchases of government bonds were 5 billion francs. |",
        "Its issue of government bonds was 5 billion francs. | bond_issue",
        "The rate of inflation was 3 percent. | inflation",
        "Its stock of debt was 5 billion francs. | debt",
        "Its payment of dividends was 5 billion francs. | dividend",
      })
  void an_account_or_the_economy_is_only_measured_by_what_is_its_own(
      String text, @Nullable String id) {
    assertThat(ids(text)).containsExactly(id);
  }

  @Test
  void a_table_of_conversion_measures_nothing() {
    assertThat(ids("The chain's profit rose to 5 million euros ($1 = 0.8612 euros)."))
        .last()
        .isNull();
  }

  @Test
  void what_other_things_are_sold_for_is_none() {
    assertThat(ids("The painter sold a landscape for 5 million dollars."))
        .doesNotContain("acquisition_price");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "A jury ordered the haulier to pay 46 million dollars to the families.",
        "The city will pay 3 million dollars."
      })
  void to_pay_is_no_pay(String text) {
    assertThat(ids(text)).doesNotContain("wages");
  }

  @Test
  void a_part_of_gdp_is_not_how_it_grew() {
    assertThat(ids("Ruritania will spend 4.8% of GDP on defence.")).doesNotContain("gdp_growth");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Exports accounted for 31% of revenue, up from 28% a year before.",
        "Services were 40% of sales, down two percentage points.",
        "Online sales made up 24% of the total, up 190 basis points.",
        "Wages rose to 12% of revenue."
      })
  void a_part_of_a_total_is_no_growth_of_it_though_the_part_grew(String text) {
    assertThat(ids(text)).doesNotContain("revenue", "exports", "wages");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Revenue rose 24%, up from 11% a year before.",
        "Revenue rose 6%, 2% of which came from prices."
      })
  void what_says_how_far_a_total_moved_still_is_growth_of_it(String text) {
    assertThat(ids(text)).first().isEqualTo("revenue");
  }

  @Test
  void a_bare_surplus_is_that_of_the_balance_named_before_it() {
    assertThat(ids("The current account posted a surplus of 5 million dollars."))
        .containsExactly("current_account");
    assertThat(ids("The treasury posted a surplus of 5 million dollars."))
        .containsExactly("budget_surplus");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The trade deficit was $8 million. The deficit with China was $3 million. | trade_balance",
        "The current account deficit was $8 million. The deficit fell by 3%. | current_account",
        "The budget deficit was $8 million. The deficit fell by 3%. | budget_deficit",
        "The trade deficit was $8 million. A surplus of 3% of GDP was seen. | budget_surplus",
        "Sales were $8 million. The deficit fell by $3 million. | budget_deficit",
      })
  void a_bare_balance_is_that_which_the_article_named_in_full_last(String text, String id) {
    assertThat(ids(text)).last().isEqualTo(id);
  }

  @Test
  void not_every_rate_is_one_of_interest() {
    assertThat(ids("The failure rate fell to 0.3%.")).doesNotContain("interest_rate");
    assertThat(ids("The bank raised its mortgage rate to 6%.")).containsExactly("interest_rate");
  }

  @Test
  void a_price_target_is_no_price() {
    assertThat(ids("The broker cut its price target to 3.60 dollars from 5.10 dollars."))
        .containsExactly("price_target", "price_target");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The brewer said fiscal fourth-quarter net income fell 28%. | net income",
        "The state will hit the year-end inflation target of 11.9%. | inflation target",
        "It sold 2,500 tonnes of ore in May, generating revenue of $432 million. | revenue",
        "In July, gaming revenue of $2.4 billion beat forecasts. | gaming revenue",
        "Norvik Q3 net income fell 28%. | net income",
        "It reaffirmed capex of $3bn and buybacks of ~$1bn. | buybacks"
      })
  void neither_a_period_nor_a_verb_before_it_is_part_of_what_is_measured(
      String text, String metric) {
    assertThat(bound(text)).extracting(Figure::metric).last().isEqualTo(metric);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Shares of the brewer rose $18.85, or 4.7 percent, to $351.01.",
        "Shares of the brewer shed 35 cents to settle at $7.20.",
        "Shares of the brewer rose 2 dollars at 40 dollars."
      })
  void a_move_of_shares_and_the_level_behind_it_are_of_their_price(String text) {
    assertThat(ids(text)).containsOnly("share_price");
  }

  private static List<Figure> bound(String text) {
    TokenizedArticle article = PtbText.body(text);
    List<Figure> figures =
        Fixtures.figureBinder().bind(article, FoundFigures.in(article)).stream()
            .map(mention -> Objects.requireNonNull(mention.figure()))
            .toList();
    assertThat(figures).as("the figures of: %s", text).isNotEmpty();
    return figures;
  }

  private static List<@Nullable String> ids(String text) {
    List<@Nullable String> ids = new ArrayList<>();
    bound(text).forEach(figure -> ids.add(figure.metricId()));
    return ids;
  }
}
