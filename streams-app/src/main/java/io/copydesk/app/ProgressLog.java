package io.copydesk.app;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Logs again and again what a start, a rebalance or a restore waits for; nothing once it is closed.
 * Thread-safe.
 */
final class ProgressLog implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(ProgressLog.class);

  /** Set by hand. */
  private static final Duration PERIOD = Duration.ofSeconds(10);

  private final ScheduledExecutorService clock =
      Executors.newSingleThreadScheduledExecutor(
          task -> Thread.ofPlatform().daemon().name("copydesk-progress").unstarted(task));
  private final Supplier<String> waitingFor;
  private final Duration period;

  /**
   * Logs every ten seconds.
   *
   * @param waitingFor what is waited for; empty when nothing is
   */
  ProgressLog(Supplier<String> waitingFor) {
    this(waitingFor, PERIOD);
  }

  ProgressLog(Supplier<String> waitingFor, Duration period) {
    this.waitingFor = waitingFor;
    this.period = period;
  }

  void start() {
    long nanos = period.toNanos();
    var unused = clock.scheduleAtFixedRate(this::say, nanos, nanos, TimeUnit.NANOSECONDS);
  }

  /** Throws nothing, since the executor would never ask again, and would not say so. */
  void say() {
    try {
      String waited = waitingFor.get();
      // What a stop waits for is none of it.
      if (!waited.isEmpty() && !clock.isShutdown()) {
        LOG.info("Not enriching yet: {}", waited);
      }
    } catch (RuntimeException | Error e) {
      LOG.warn("Cannot tell what is waited for", e);
    }
  }

  @Override
  public void close() {
    clock.shutdownNow();
  }
}
