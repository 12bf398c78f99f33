package io.copydesk.enrich;

import io.copydesk.extract.text.Effort;
import java.time.Duration;
import java.util.function.LongSupplier;

/**
 * What one article may cost, so that none stalls its partition.
 *
 * @param maxTokens that are analysed, at least 1; the article is then degraded. The same article
 *     always gives the same
 * @param time of a processor after which the article is given up as a dead letter: the last resort,
 *     since it depends on the machine. Looked at before each sentence and each step; a sentence is
 *     bounded, so that it is kept to within milliseconds. Nothing is interrupted
 */
public record Budget(int maxTokens, Duration time) {

  /** More than the longest newspaper article has; a second or so on one processor. */
  public static final Budget DEFAULT = new Budget(25_000, Duration.ofSeconds(20));

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
