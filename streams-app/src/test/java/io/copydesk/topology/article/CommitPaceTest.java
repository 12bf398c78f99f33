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
    assertThat(pace.claimCommit(NOW - 199, NOW)).isTrue();
  }

  @Test
  void an_article_of_a_backlog_waits_for_the_commit_interval() {
    assertThat(pace.claimCommit(NOW - 200, NOW)).isFalse();
  }

  @Test
  void an_article_soon_after_a_commit_is_not_committed_at_once() {
    pace.claimCommit(NOW, NOW);

    assertThat(pace.claimCommit(NOW + 49, NOW + 49)).isFalse();
    assertThat(pace.claimCommit(NOW + 50, NOW + 50)).isTrue();
  }

  @Test
  void an_article_of_a_backlog_does_not_delay_the_commit_of_a_fresh_one() {
    pace.claimCommit(NOW - 1000, NOW);

    assertThat(pace.claimCommit(NOW, NOW)).isTrue();
  }

  @Test
  void an_article_with_a_timestamp_in_the_future_is_fresh() {
    assertThat(pace.claimCommit(NOW + 60_000, NOW)).isTrue();
  }

  @Test
  void a_threads_commit_does_not_delay_that_of_another() {
    pace.claimCommit(NOW, NOW);

    assertThat(CompletableFuture.supplyAsync(() -> pace.claimCommit(NOW, NOW)).join()).isTrue();
  }
}
