package io.copydesk.wait;

import java.time.Duration;

/**
 * The moment at which a wait is given up. Of the machine's running time, which no correction of its
 * clock moves. Immutable.
 *
 * @param nanos as {@link System#nanoTime} tells moments
 */
public record Deadline(long nanos) {

  /** The moment so long from now. */
  public static Deadline in(Duration time) {
    return new Deadline(System.nanoTime() + time.toNanos());
  }

  /** Whether it is now or was before. */
  public boolean hasPassed() {
    return !left().isPositive();
  }

  /** How long it is until then; zero or less when it has passed. */
  public Duration left() {
    return Duration.ofNanos(nanos - System.nanoTime());
  }
}
