package io.copydesk.enrich;

import io.copydesk.extract.text.Effort;
import java.time.Duration;
import java.util.function.LongSupplier;

/**
 * What one article may cost, so that none stalls its partition.
 *
 * @param maxTokens how many tokens (words and punctuation marks) are analysed, at least 1; of a
 *     longer article the rest is left out, and its record is DEGRADED. It depends on the article
 *     alone, so a replay leaves out the same
 * @param time processor time after which the article is given up as a dead letter: the last resort,
 *     since it depends on the machine. It is checked before each sentence and each step, and
 *     sentences are of bounded length, so it is exceeded by milliseconds only. Nothing is
 *     interrupted
 */
public record Budget(int maxTokens, Duration time) {

  /**
   * More tokens than the longest newspaper articles have; they take a second or so of one
   * processor. The time is for commands, where nothing but the next article waits.
   */
  public static final Budget DEFAULT = new Budget(25_000, Duration.ofSeconds(20));

  /**
   * The same tokens, in less time: a stream thread has to be done with an article long before
   * brokers abort its transaction.
   */
  public static final Budget IN_STREAM = new Budget(DEFAULT.maxTokens(), Duration.ofMillis(4_500));

  /**
   * What is left of the budget, which begins to run now.
   *
   * @param nanoClock in nanoseconds, from any origin
   */
  Effort from(LongSupplier nanoClock) {
    long started = nanoClock.getAsLong();
    return new Effort(
        maxTokens,
        () -> {
          if (nanoClock.getAsLong() - started > time.toNanos()) {
            throw new OutOfTimeException();
          }
        });
  }
}
