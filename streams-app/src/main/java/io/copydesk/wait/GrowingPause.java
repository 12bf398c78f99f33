package io.copydesk.wait;

import java.time.Duration;

/**
 * How long to wait before the next attempt: each time twice as long, up to a limit.
 *
 * @param length of this pause
 * @param longest that any pause is
 */
public record GrowingPause(Duration length, Duration longest) {

  /** Set by hand. */
  private static final Duration FIRST = Duration.ofMillis(100);

  /** The pause behind the first attempt, a tenth of a second. */
  public static GrowingPause upTo(Duration longest) {
    return new GrowingPause(FIRST, longest);
  }

  /** The pause behind the next attempt. */
  public GrowingPause next() {
    Duration twice = length.multipliedBy(2);
    return new GrowingPause(twice.compareTo(longest) < 0 ? twice : longest, longest);
  }
}
