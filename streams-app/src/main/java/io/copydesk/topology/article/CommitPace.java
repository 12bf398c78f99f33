package io.copydesk.topology.article;

import java.time.Duration;

/**
 * When a stream thread should commit without waiting for its {@code commit.interval.ms}: as long as
 * it keeps up, that is, the articles that come are fresh. Then readers have them soon, and the
 * transactions, small and many, take what is idle anyway. Articles that have waited for as long as
 * the commit interval are a backlog, or old ones read again; with them transactions are to be
 * large.
 *
 * <p>Thread-safe; each thread has a pace of its own, since a commit takes all of its tasks along.
 */
public final class CommitPace {

  private final long freshMillis;
  private final long pauseMillis;
  private final ThreadLocal<Long> last = ThreadLocal.withInitial(() -> Long.MIN_VALUE / 2);

  /**
   * A pace.
   *
   * @param fresh how old an article may be, by its record's timestamp
   * @param pause between two commits of a thread, at least
   */
  public CommitPace(Duration fresh, Duration pause) {
    this.freshMillis = fresh.toMillis();
    this.pauseMillis = pause.toMillis();
  }

  /**
   * Whether the thread that calls should commit now; then it is taken to do so.
   *
   * @param timestamp of the record that was processed
   * @param now of the same clock
   */
  boolean isDue(long timestamp, long now) {
    if (!isFresh(timestamp, now) || now - last.get() < pauseMillis) {
      return false;
    }
    last.set(now);
    return true;
  }

  /** Whether a record of that timestamp is no part of a backlog. */
  boolean isFresh(long timestamp, long now) {
    return now - timestamp < freshMillis;
  }

  /** Whether the thread that calls was told to commit at that time or later. */
  boolean wasDueSince(long time) {
    return last.get() >= time;
  }

  /** Between two commits of a thread, at least. */
  Duration pause() {
    return Duration.ofMillis(pauseMillis);
  }
}
