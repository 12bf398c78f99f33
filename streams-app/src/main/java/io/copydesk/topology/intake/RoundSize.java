package io.copydesk.topology.intake;

import java.time.Duration;

/**
 * How many records a stream thread takes at once. Kafka Streams looks whether it should commit only
 * after a round over all that it took, so a round has to be over long before the brokers abort its
 * transaction: with quick articles it is large, after a slow one a single record, then it grows
 * again. Without this, a few slow articles in different partitions would be begun again for ever.
 *
 * <p>Thread-safe; each thread has an estimate of its own, which begins with one record at once.
 */
public final class RoundSize {

  /** A round should take at most one in so many parts of the transaction's time. Set by hand. */
  private static final int SHARE = 4;

  /**
   * The estimate is the slowest article's time; each quicker article multiplies it by this. Set by
   * hand.
   */
  private static final double FADING = 0.7;

  private final long roundNanos;
  private final int most;
  private final ThreadLocal<Long> slowest;

  /**
   * @param transaction time after which brokers abort a transaction
   * @param most records that are taken at once however quick they are
   */
  public RoundSize(Duration transaction, int most) {
    this.roundNanos = transaction.toNanos() / SHARE;
    this.most = most;
    this.slowest = ThreadLocal.withInitial(() -> roundNanos);
  }

  /** The calling thread has processed a record in that time. */
  public void took(Duration time) {
    slowest.set(Math.max(time.toNanos(), (long) (slowest.get() * FADING)));
  }

  /** Whether the calling thread's records take so long that each has to come alone. */
  boolean isSlow() {
    return slowest.get() > roundNanos;
  }

  /** How many records the calling thread should take at once: at least 1. */
  public int limit() {
    return Math.clamp(roundNanos / Math.max(1, slowest.get()), 1, most);
  }
}
