package io.copydesk.topology.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

class CommitPaceTest {

  private static final long NOW = 1_700_000_000_000L;

  private final CommitPace pace = new CommitPace(Duration.ofMillis(200), Duration.ofMillis(50));

  @Test
  void a_fresh_article_is_committed_at_once() {
    assertThat(pace.isDue(NOW - 199, NOW)).isTrue();
  }

  @Test
  void one_that_has_waited_for_the_commit_interval_waits_for_the_next() {
    assertThat(pace.isDue(NOW - 200, NOW)).isFalse();
  }

  @Test
  void one_that_comes_soon_after_a_commit_waits_for_others() {
    pace.isDue(NOW, NOW);

    assertThat(pace.isDue(NOW + 49, NOW + 49)).isFalse();
    assertThat(pace.isDue(NOW + 50, NOW + 50)).isTrue();
  }

  @Test
  void one_of_a_backlog_does_not_put_off_the_next_fresh_one() {
    pace.isDue(NOW - 1000, NOW);

    assertThat(pace.isDue(NOW, NOW)).isTrue();
  }

  @Test
  void one_from_a_clock_that_is_ahead_is_fresh() {
    assertThat(pace.isDue(NOW + 60_000, NOW)).isTrue();
  }

  @Test
  void a_threads_commit_does_not_put_off_anothers() {
    pace.isDue(NOW, NOW);

    assertThat(CompletableFuture.supplyAsync(() -> pace.isDue(NOW, NOW)).join()).isTrue();
  }
}
