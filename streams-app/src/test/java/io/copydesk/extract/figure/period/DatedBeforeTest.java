package io.copydesk.extract.figure.period;

import static org.assertj.core.api.Assertions.assertThat;

import io.copydesk.extract.Period;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class DatedBeforeTest {

  private static final Period YEAR = months("1986", LocalDate.of(1986, 1, 1), 12);
  private static final Period QUARTER = months("fourth quarter", LocalDate.of(1986, 10, 1), 3);
  private static final Period TODAY =
      new Period("today", LocalDate.of(1987, 3, 4), LocalDate.of(1987, 3, 5));

  @Test
  void a_figure_without_a_partner_is_compared_with_the_last_of_its_metric() {
    DatedBefore before =
        DatedBefore.NONE.with(List.of(QUARTER, YEAR), List.of("revenue", "net_profit"));

    DatedBefore.Dated partner = before.inNextSentence().partner("net_profit");

    assertThat(partner).isEqualTo(new DatedBefore.Dated(YEAR, "net_profit", 0));
  }

  @Test
  void a_figure_of_another_metric_is_compared_with_the_latest_that_is_longer_than_a_day() {
    DatedBefore before = DatedBefore.NONE.with(List.of(YEAR, TODAY), List.of("revenue", "price"));

    DatedBefore.Dated partner = before.partner("exports");

    assertThat(partner).isEqualTo(new DatedBefore.Dated(YEAR, "revenue", 0));
  }

  @Test
  void figures_whose_metric_is_not_known_have_none_in_common() {
    DatedBefore before = DatedBefore.NONE.with(List.of(YEAR));

    assertThat(before.last(null)).isNull();
  }

  @Test
  void what_is_latest_of_a_length_is_no_longer_span() {
    DatedBefore before = DatedBefore.NONE.with(List.of(QUARTER, YEAR));

    assertThat(before.latest(12)).extracting(DatedBefore.Dated::period).isEqualTo(YEAR);
    assertThat(before.latest(1)).isNull();
  }

  private static Period months(String text, LocalDate start, int months) {
    return new Period(text, start, start.plusMonths(months));
  }
}
