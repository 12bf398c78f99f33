package io.copydesk.topology.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class RoundSizeTest {

  private static final Duration TRANSACTION = Duration.ofSeconds(9);
  private static final Duration BUDGET = Duration.ofMillis(4_500);
  private static final int MOST = 20;

  private final RoundSize round = new RoundSize(TRANSACTION, MOST);

  private void took(int articles, Duration each) {
    for (int i = 0; i < articles; i++) {
      round.took(each);
    }
  }

  @Test
  void a_thread_begins_with_single_articles() {
    assertThat(round.limit()).isEqualTo(1);
  }

  @Test
  void with_quick_articles_a_round_is_as_large_as_it_may_be() {
    took(100, Duration.ofMillis(1));

    assertThat(round.limit()).isEqualTo(MOST);
  }

  @Test
  void after_an_article_at_its_budget_they_come_one_by_one_at_first() {
    took(100, Duration.ofMillis(1));

    round.took(BUDGET);

    assertThat(round.limit()).isEqualTo(1);
    took(1, Duration.ofMillis(1));
    assertThat(round.limit()).isEqualTo(1);
    took(100, Duration.ofMillis(1));
    assertThat(round.limit()).isEqualTo(MOST);
  }

  /** Whatever an article takes, a round of them and one at its budget fit into a transaction. */
  @Test
  void on_a_machine_of_any_speed_a_round_leaves_time_for_an_article_at_its_budget() {
    for (int millis = 1; millis <= BUDGET.toMillis(); millis++) {
      RoundSize machine = new RoundSize(TRANSACTION, MOST);
      Duration each = Duration.ofMillis(millis);
      for (int i = 0; i < 100; i++) {
        machine.took(each);
      }

      Duration round = each.multipliedBy(machine.limit());

      assertThat(round.compareTo(TRANSACTION.dividedBy(4)) <= 0 || machine.limit() == 1)
          .as("%d articles of %d ms", machine.limit(), millis)
          .isTrue();
    }
  }

  @Test
  void another_thread_has_an_estimate_of_its_own() throws InterruptedException {
    took(100, Duration.ofMillis(1));
    int[] other = new int[1];

    Thread thread = new Thread(() -> other[0] = round.limit());
    thread.start();
    thread.join();

    assertThat(other[0]).isEqualTo(1);
  }
}
