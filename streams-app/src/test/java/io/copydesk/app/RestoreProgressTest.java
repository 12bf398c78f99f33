package io.copydesk.app;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.kafka.common.TopicPartition;
import org.junit.jupiter.api.Test;

class RestoreProgressTest {

  private static final TopicPartition ONE = new TopicPartition("changelog", 0);
  private static final TopicPartition OTHER = new TopicPartition("changelog", 1);

  private final RestoreProgress progress = new RestoreProgress();

  @Test
  void nothing_is_said_while_nothing_is_restored() {
    assertThat(progress.summary()).isEmpty();
  }

  @Test
  void what_is_restored_is_said_with_how_far_it_is() {
    progress.onRestoreStart(ONE, "store", 100, 1_100);
    progress.onRestoreStart(OTHER, "store", 0, 500);

    progress.onBatchRestored(ONE, "store", 400, 300);

    assertThat(progress.summary())
        .contains("restoring 2 partitions of what was published: 300 of 1500 records read");
  }

  @Test
  void what_is_restored_or_given_away_is_left_out() {
    progress.onRestoreStart(ONE, "store", 0, 10);
    progress.onRestoreStart(OTHER, "store", 0, 10);

    progress.onRestoreEnd(ONE, "store", 10);
    progress.onRestoreSuspended(OTHER, "store", 5);

    assertThat(progress.summary()).isEmpty();
  }
}
