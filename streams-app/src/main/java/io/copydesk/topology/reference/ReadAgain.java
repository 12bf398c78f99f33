package io.copydesk.topology.reference;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import org.apache.kafka.common.Uuid;
import org.jspecify.annotations.Nullable;

/**
 * Whether following the reference topic can still tell what it holds. It cannot once a removal may
 * have been missed: brokers drop tombstones {@code delete.retention.ms} (a day unless set) after
 * compaction, and a topic that is made anew never had them. For one thread.
 *
 * <p>By the clock on the wall, since a machine that was suspended has lagged, too.
 */
final class ReadAgain {

  /** Far below the time for which brokers keep tombstones, and far above any lag in service. */
  static final Duration LONGEST_LAG = Duration.ofHours(1);

  private final InstantSource clock;
  private @Nullable Uuid topic;
  private Instant atTheEnd;

  ReadAgain(InstantSource clock) {
    this.clock = clock;
    this.atTheEnd = clock.instant();
  }

  /**
   * Everything that is in the topic has been read, as far as the consumer knows. It may not know
   * yet that it has slept: a lag that was too long stays so until the reading begins again.
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
