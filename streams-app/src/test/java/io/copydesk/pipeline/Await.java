package io.copydesk.pipeline;

import io.copydesk.wait.Deadline;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;

/** Waits until something is so, and not forever. */
public final class Await {

  private static final Duration BETWEEN_LOOKS = Duration.ofMillis(50);

  private Await() {}

  /** Something that can be looked at again and again. */
  @FunctionalInterface
  public interface Condition {
    boolean holds() throws Exception;
  }

  /**
   * Returns once the condition holds.
   *
   * @param what is waited for, for the failure's message
   * @throws AssertionError when it does not within the limit
   */
  public static void until(String what, Duration limit, Condition condition) throws Exception {
    Deadline deadline = Deadline.in(limit);
    while (!condition.holds()) {
      if (deadline.hasPassed()) {
        throw new AssertionError("not within " + limit.toSeconds() + " s: " + what);
      }
      LockSupport.parkNanos(BETWEEN_LOOKS.toNanos());
    }
  }
}
