package io.copydesk.topology.fault;

import io.copydesk.wait.Deadline;
import io.copydesk.wait.GrowingPause;
import java.time.Duration;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Retries, with growing pauses, what fails because the schema registry does not answer. A first
 * attempt may take as long as it does; what follows is over at the limit. Thread-safe.
 *
 * <p>The stream thread waits meanwhile, so the limit has to stay below the time after which brokers
 * abort its transaction ({@code producer.transaction.timeout.ms}) and end its membership of the
 * consumer group ({@code max.poll.interval.ms}); {@code app.config.StreamsDefaults} says what they
 * are.
 */
public final class Patience {

  private static final Logger LOG = LoggerFactory.getLogger(Patience.class);

  /** Up to a length that was set by hand. */
  private static final GrowingPause FIRST_PAUSE = GrowingPause.upTo(Duration.ofSeconds(2));

  private final Duration limit;
  private final Pause pause;

  /**
   * @param limit after which nothing is tried again
   */
  public Patience(Duration limit) {
    this(limit, duration -> Thread.sleep(duration));
  }

  Patience(Duration limit, Pause pause) {
    this.limit = limit;
    this.pause = pause;
  }

  /** Waits; replaced in tests. */
  @FunctionalInterface
  interface Pause {
    void rest(Duration duration) throws InterruptedException;
  }

  /**
   * The attempt's result.
   *
   * @param what is attempted, for the log
   * @throws TransientFaultException when it still fails for a transient reason at the limit, or the
   *     thread is interrupted
   * @throws RuntimeException the attempt's own, when trying again would give the same
   */
  public <T> T tryUntilAnswered(String what, Supplier<T> attempt) {
    // Attempts count too: one that is never answered takes long itself.
    Deadline deadline = Deadline.in(limit);
    GrowingPause next = FIRST_PAUSE;
    Supplier<T> now = attempt;
    while (true) {
      try {
        return now.get();
      } catch (TransientFaultException e) {
        // Whoever attempted says so already, a codec that a stop has closed for example.
        throw e;
      } catch (RuntimeException e) {
        if (FaultKind.of(e) == FaultKind.PERMANENT) {
          throw e;
        }
        // The other half is the next attempt's.
        Duration longest = deadline.left().dividedBy(2);
        if (longest.compareTo(FIRST_PAUSE.length()) < 0) {
          throw givenUp(what, e);
        }
        if (next.equals(FIRST_PAUSE)) {
          LOG.warn(
              "The schema registry does not answer; could not {}, trying again for {} ms: {}",
              what,
              limit.toMillis(),
              Causes.words(e));
        }
        rest(what, next.length().compareTo(longest) < 0 ? next.length() : longest, e);
        next = next.next();
        now = () -> within(deadline.left(), attempt);
      }
    }
  }

  /** Another attempt, given up when the limit is reached. */
  private static <T> T within(Duration left, Supplier<T> attempt) {
    try (TimeLimit time = new TimeLimit(left)) {
      return time.call(attempt);
    }
  }

  private TransientFaultException givenUp(String what, RuntimeException cause) {
    return new TransientFaultException(
        "the schema registry has not answered for "
            + limit.toMillis()
            + " ms, so that it could not "
            + what
            + ": "
            + Causes.words(cause),
        cause);
  }

  private void rest(String what, Duration duration, RuntimeException cause) {
    try {
      pause.rest(duration);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new TransientFaultException("interrupted while it could not " + what, cause);
    }
  }
}
