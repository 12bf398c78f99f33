package io.copydesk.topology.article;

import java.time.Duration;

/**
 * When a stream thread should commit without waiting for its {@code commit.interval.ms}: as long as
 * it keeps up, that is, as the articles that come are fresh. Readers then have them soon, and the
 * many small transactions use resources that are idle anyway. Articles that have waited as long as
 * the commit interval are a backlog, or old ones that are read again; for them transactions have to
 * be large.
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
   * @param fresh articles younger than this, by their records' timestamps, are no backlog
   * @param pause the shortest time between two commits of a thread
   */
  public CommitPace(Duration fresh, Duration pause) {
    this.freshMillis = fresh.toMillis();
    this.pauseMillis = pause.toMillis();
  }

  /**
   * Claims the commit that is due now, if one is: the pause of the calling thread begins with it.
   *
   * @param timestamp of the record that was processed, in milliseconds since 1970 UTC
   * @param now in the same unit
   * @return whether one was due; then the caller has to commit
   */
  boolean claimCommit(long timestamp, long now) {
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

  /** Whether the calling thread has claimed a commit at that time or later. */
  boolean hasClaimedSince(long time) {
    return last.get() >= time;
  }

  /** When a timer should ask again: after the pause, but Kafka Streams has none below 1 ms. */
  Duration reminder() {
    return Duration.ofMillis(Math.max(1, pauseMillis));
  }
}
