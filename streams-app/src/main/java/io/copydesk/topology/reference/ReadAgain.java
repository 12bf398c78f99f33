package io.copydesk.topology.reference;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import org.apache.kafka.common.Uuid;
import org.jspecify.annotations.Nullable;

/**
 * Tells when the reference topic has to be read again from its beginning, because a removal may
 * have been missed: brokers drop tombstones {@code delete.retention.ms} (a day unless set) after
 * compaction, and a topic that is made anew never had them. Not thread-safe.
 *
 * <p>Goes by wall-clock time, since a machine that was suspended has lagged, too.
 */
final class ReadAgain {

  /**
   * Far below the time for which brokers keep tombstones, and far above any lag in service. Set by
   * hand.
   */
  static final Duration LONGEST_LAG = Duration.ofHours(1);

  private final InstantSource clock;
  private @Nullable Uuid topic;
  private Instant atTheEnd;

  ReadAgain(InstantSource clock) {
    this.clock = clock;
    this.atTheEnd = clock.instant();
  }

  /**
   * Everything in the topic has been read, as far as the consumer knows. After a suspension it may
   * not know better yet, so a lag that was too long counts until the reading begins again.
   */
  void isAtTheEnd() {
    if (lagged().isEmpty()) {
      atTheEnd = clock.instant();
    }
  }

  /** The topic is read from its beginning. */
  void beginsAgain() {
    atTheEnd = clock.instant();
  }

  /** Why the topic has to be read again for its lag; empty when it has not. */
  Optional<String> lagged() {
    Duration lag = Duration.between(atTheEnd, clock.instant());
    return lag.compareTo(LONGEST_LAG) > 0
        ? Optional.of("it was not read to its end for " + lag.toMinutes() + " minutes")
        : Optional.empty();
  }

  /** Whether the topic is another one than before; the first one is not. */
  boolean isAnother(Uuid now) {
    boolean another = topic != null && !topic.equals(now);
    topic = now;
    return another;
  }
}
