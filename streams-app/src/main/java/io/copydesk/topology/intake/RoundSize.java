package io.copydesk.topology.intake;

import java.time.Duration;

/**
 * How many records a stream thread takes at once. Kafka Streams looks whether it should commit only
 * after a round over all that it took, so a round has to be over long before the brokers abort its
 * transaction: with quick articles it is large, after a slow one a single record, then it grows
 * again. Without this, a few slow articles in different partitions were begun again for ever.
 *
 * <p>Thread-safe; each thread has an estimate of its own, which begins low.
 */
public final class RoundSize {

  /** A round takes at most this part of the transaction's time, as far as one can foresee. */
  private static final int SHARE = 4;

  /** What is left of the slowest article's time in the estimate after each quicker one. */
  private static final double FADING = 0.7;

  private final long roundNanos;
  private final int most;
  private final ThreadLocal<Long> slowest;

  /**
   * @param transaction after which the brokers abort
   * @param most that are taken at once however quick they are
   */
  public RoundSize(Duration transaction, int most) {
    this.roundNanos = transaction.toNanos() / SHARE;
    this.most = most;
    this.slowest = ThreadLocal.withInitial(() -> roundNanos);
  }

  /** The thread that calls has processed a record in that time. */
  public void took(Duration time) {
    slowest.set(Math.max(time.toNanos(), (long) (slowest.get() * FADING)));
  }

  /** Whether the records of the thread that calls take so long that each is to come alone. */
  boolean isSlow() {
    return slowest.get() > roundNanos;
  }

  /** How many records the thread that calls should take at once: at least 1. */
  public int limit() {
    return Math.clamp(roundNanos / Math.max(1, slowest.get()), 1, most);
  }
}
