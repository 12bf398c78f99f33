package io.copydesk.topology.article;

import org.apache.kafka.streams.processor.Cancellable;
import org.apache.kafka.streams.processor.PunctuationType;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.jspecify.annotations.Nullable;

/**
 * Asks for the commits of one task at its thread's {@link CommitPace}: after an article, or, when
 * that is too soon after the last commit, by a timer one pause later. Without the timer the last
 * article of a burst would wait for {@code commit.interval.ms}.
 *
 * <p>Not thread-safe: used by the thread of the task alone.
 */
final class PacedCommits {

  private final CommitPace pace;
  private final ProcessorContext<?, ?> context;

  /**
   * The timer. It is set only while an article waits, since Kafka Streams commits after each run of
   * a timer.
   */
  private @Nullable Cancellable reminder;

  private long lastProcessed;

  PacedCommits(CommitPace pace, ProcessorContext<?, ?> context) {
    this.pace = pace;
    this.context = context;
  }

  /**
   * Has to be called after each article.
   *
   * @param timestamp of its record, in milliseconds since 1970 UTC
   */
  void processed(long timestamp) {
    long now = context.currentSystemTimeMs();
    lastProcessed = now;
    if (pace.claimCommit(timestamp, now)) {
      commit();
    } else if (reminder == null && pace.isFresh(timestamp, now)) {
      reminder = context.schedule(pace.reminder(), PunctuationType.WALL_CLOCK_TIME, this::remind);
    }
  }

  private void remind(long now) {
    if (pace.hasClaimedSince(lastProcessed)) {
      forget();
    } else if (pace.claimCommit(now, now)) {
      commit();
    }
  }

  private void commit() {
    context.commit();
    forget();
  }

  private void forget() {
    if (reminder != null) {
      reminder.cancel();
      reminder = null;
    }
  }
}
