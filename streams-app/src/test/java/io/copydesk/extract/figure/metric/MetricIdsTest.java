package io.copydesk.extract.figure.metric;

import static org.assertj.core.api.Assertions.assertThat;

import io.copydesk.events.FigureKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MetricIdsTest {

  @ParameterizedTest
  @CsvSource({
    "net sales, MONEY, revenue",
    "consolidated net sales, MONEY, revenue",
    "net income, MONEY, net_profit",
    "pre-tax profit, MONEY, pretax_profit",
    "EBIT, MONEY, operating_profit",
    "earnings per share, MONEY, eps",
    "annual inflation rate, PERCENT, inflation",
    "net profit after zakat and tax, MONEY, net_profit",
    "group loss before taxes, MONEY, pretax_loss",
    "losses after minorities and taxation, MONEY, net_loss",
    "cost of sales, MONEY, cost_of_sales",
    "adjusted earnings before interest and tax, MONEY, operating_profit",
    "corporate tax, MONEY, tax",
    "gdp, PERCENT, gdp_growth",
    "gdp, MONEY, gdp",
    "benchmark rate, PERCENT, policy_rate",
    "share price, MONEY, share_price"
  })
  void a_metric_has_the_name_of_the_longest_synonym_that_it_ends_with(
      String words, FigureKind kind, String id) {
    assertThat(MetricIds.of(words, kind)).isEqualTo(id);
  }

  @Test
  void tax_that_something_is_told_before_or_after_is_no_metric() {
    assertThat(MetricIds.of("takeaway after tax", FigureKind.MONEY)).isNull();
  }

  @ParameterizedTest
  @CsvSource({
    "net income, eps",
    "profit, eps",
    "earnings per share, eps",
    "net loss, loss_per_share",
    "dividend, dividend",
    "revenue, revenue"
  })
  void of_each_share_profits_and_losses_have_names_of_their_own(String words, String id) {
    assertThat(MetricIds.of(words, FigureKind.MONEY, true)).isEqualTo(id);
  }

  @Test
  void what_is_not_in_the_table_has_no_name() {
    assertThat(MetricIds.of("beauty", FigureKind.PERCENT)).isNull();
  }

  @Test
  void the_table_names_at_least_sixty_metrics() {
    assertThat(MetricIds.all()).hasSizeGreaterThanOrEqualTo(60).contains("revenue", "headcount");
  }

  @Test
  void a_whole_synonym_is_told_from_one_that_only_ends_a_metric() {
    assertThat(MetricIds.isWhole("Net sales", FigureKind.MONEY)).isTrue();
    assertThat(MetricIds.isWhole("tax revenue", FigureKind.MONEY)).isFalse();
  }
}
