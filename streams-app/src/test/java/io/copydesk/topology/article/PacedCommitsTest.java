package io.copydesk.topology.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.apache.kafka.streams.processor.PunctuationType;
import org.apache.kafka.streams.processor.api.MockProcessorContext;
import org.apache.kafka.streams.processor.api.MockProcessorContext.CapturedPunctuator;
import org.junit.jupiter.api.Test;

class PacedCommitsTest {

  private static final long NOW = 1_700_000_000_000L;

  private final CommitPace pace = new CommitPace(Duration.ofMillis(300), Duration.ofMillis(100));
  private final Task task = new Task();
  private final Task other = new Task();

  /** A task of the thread that runs the test. */
  private final class Task {
    private final MockProcessorContext<byte[], byte[]> context = new MockProcessorContext<>();
    private final PacedCommits commits = new PacedCommits(pace, context);

    void processes(long timestamp, long now) {
      context.setCurrentSystemTimeMs(now);
      commits.processed(timestamp);
    }

    /** As Kafka Streams does between polls, of what is due every 100 ms. */
    void punctuates(long now) {
      context.setCurrentSystemTimeMs(now);
      context.scheduledPunctuators().stream()
          .filter(scheduled -> !scheduled.cancelled())
          .forEach(scheduled -> scheduled.getPunctuator().punctuate(now));
    }

    boolean commitsNow() {
      boolean committed = context.committed();
      context.resetCommit();
      return committed;
    }

    boolean isReminded() {
      return context.scheduledPunctuators().stream().anyMatch(s -> !s.cancelled());
    }
  }

  @Test
  void the_first_of_a_burst_is_committed_at_once() {
    task.processes(NOW, NOW);

    assertThat(task.commitsNow()).isTrue();
    assertThat(task.isReminded()).isFalse();
  }

  @Test
  void the_last_of_a_burst_is_committed_after_the_pause() {
    task.processes(NOW, NOW);
    task.commitsNow();

    task.processes(NOW + 20, NOW + 20);
    task.processes(NOW + 40, NOW + 40);

    assertThat(task.commitsNow()).isFalse();
    assertThat(task.context.scheduledPunctuators())
        .singleElement()
        .satisfies(PacedCommitsTest::isAfterThePause);
    task.punctuates(NOW + 120);
    assertThat(task.commitsNow()).isTrue();
    assertThat(task.isReminded()).isFalse();
  }

  @Test
  void a_clock_that_is_put_back_asks_for_no_timer_that_kafka_streams_does_not_have() {
    CommitPace unpaused = new CommitPace(Duration.ofMillis(300), Duration.ZERO);
    MockProcessorContext<byte[], byte[]> context = new MockProcessorContext<>();
    PacedCommits commits = new PacedCommits(unpaused, context);
    context.setCurrentSystemTimeMs(NOW);
    commits.processed(NOW);

    context.setCurrentSystemTimeMs(NOW - 1000);
    commits.processed(NOW - 1000);

    assertThat(context.scheduledPunctuators())
        .singleElement()
        .extracting(CapturedPunctuator::getInterval)
        .isEqualTo(Duration.ofMillis(1));
  }

  private static void isAfterThePause(CapturedPunctuator scheduled) {
    assertThat(scheduled.getInterval()).isEqualTo(Duration.ofMillis(100));
    assertThat(scheduled.getType()).isEqualTo(PunctuationType.WALL_CLOCK_TIME);
  }

  @Test
  void what_another_task_has_committed_meanwhile_is_not_committed_again() {
    task.processes(NOW, NOW);
    task.processes(NOW + 20, NOW + 20);
    task.commitsNow();
    other.processes(NOW + 100, NOW + 100);

    task.punctuates(NOW + 120);

    assertThat(task.commitsNow()).isFalse();
    assertThat(task.isReminded()).isFalse();
  }

  @Test
  void what_came_after_the_commit_of_another_task_is_committed_a_pause_after_it() {
    task.processes(NOW, NOW);
    task.processes(NOW + 20, NOW + 20);
    other.processes(NOW + 100, NOW + 100);
    task.processes(NOW + 110, NOW + 110);
    task.commitsNow();

    task.punctuates(NOW + 120);
    assertThat(task.commitsNow()).isFalse();

    task.punctuates(NOW + 220);
    assertThat(task.commitsNow()).isTrue();
  }

  @Test
  void a_backlog_is_left_to_the_commit_interval() {
    task.processes(NOW - 300, NOW);

    assertThat(task.commitsNow()).isFalse();
    assertThat(task.isReminded()).isFalse();
  }
}
