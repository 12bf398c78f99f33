package io.copydesk.extract.figure.metric;

import static org.assertj.core.api.Assertions.assertThat;

import io.copydesk.events.FigureKind;
import io.copydesk.extract.Magnitude;
import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MetricKindsTest {

  @ParameterizedTest
  @CsvSource({
    "revenue, MONEY, 5000000, false",
    "revenue, PERCENT, 30, true",
    "revenue, PERCENT, 0, false",
    "dividend, MONEY, 0.05, false",
    "dividend, MONEY, 2000000000, false",
    "stake, PERCENT, 35, false",
    "stake, MONEY, 35000000, false",
    "budget_deficit, PERCENT, 3, false",
    "tax, PERCENT, 20, false",
    "market_share, PERCENT, 28, false",
    "share_price, MONEY, 650000, false",
    "share_price, PERCENT, 4, true",
    "price, PERCENT, 98.4, false",
    "headcount, QUANTITY, 9240, false",
    "headcount, PERCENT, 5, true",
  })
  void keep_the_metric_of_a_figure_that_can_be_of_it(
      String id, FigureKind kind, BigDecimal value, boolean changes) {
    assertThat(MetricKinds.fitting(id, kind, new Magnitude.Exactly(value), changes)).isEqualTo(id);
  }

  @ParameterizedTest
  @CsvSource({
    "revenue, PERCENT, 35, false",
    "dividend, PERCENT, 1.5, false",
    "headcount, PERCENT, 5, false",
    "share_price, PERCENT, 35, false",
    "share_price, MONEY, 30000000000, false",
    "share_price, QUANTITY, 300000, false",
    "eps, MONEY, 30000000, false",
    "market_share, MONEY, 28000000, false",
    "inflation, MONEY, 5, false",
    "gdp_growth, MONEY, 5000000, true",
    "yield, QUANTITY, 5, false",
    "revenue, QUANTITY, 1386000, false",
    "acquisition_price, QUANTITY, 2500000, false",
    "loss, QUANTITY, 62, true",
  })
  void leave_a_metric_out_that_a_figure_cannot_be_of(
      String id, FigureKind kind, BigDecimal value, boolean changes) {
    assertThat(MetricKinds.fitting(id, kind, new Magnitude.Exactly(value), changes)).isNull();
  }

  @ParameterizedTest
  @CsvSource({"revenue", "share_price"})
  void judge_a_range_by_its_upper_end(String id) {
    Magnitude range = new Magnitude.Between(BigDecimal.ZERO, BigDecimal.valueOf(30_000_000_000L));

    String fitting = MetricKinds.fitting(id, FigureKind.MONEY, range, false);

    assertThat(fitting).isEqualTo(id.equals("revenue") ? id : null);
  }
}
